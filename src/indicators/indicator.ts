import type { Ranks, Result, Unavailable, Value } from '../domain/result.ts';
import type { Input } from './input.ts';

/** The families, in the order in which a reader meets them. */
export const families = [
  'concentration',
  'dependence',
  'supply-risk',
  'chain',
  'blocs',
  'frameworks',
  'time',
  'resilience',
  'priority',
] as const;
export type Family = (typeof families)[number];

/**
 * What a result is measured in: a share of 1, a ratio that knows no whole, an index of its own range, points of 0..10,000, a score of 0..10, a number
 * of equal suppliers, the natural unit of information, days, months, a count of criteria, money for a kilogram,
 * kilograms of copper that would weigh as much, a place in an order, or the unit of the inputs.
 */
export type ResultUnit =
  | 'share'
  | 'ratio'
  | 'index'
  | 'points'
  | 'score'
  | 'suppliers'
  | 'nats'
  | 'days'
  | 'months'
  | 'criteria'
  | 'USD/kg'
  | 'kg Cu-eq/kg'
  | 'rank'
  | 'input';

/** A letter of a formula, as LaTeX, and what it stands for. */
export interface Letter {
  readonly latex: string;
  readonly meaning: string;
}

/** A named stretch of an indicator's range: up to `to`, which is `null` above the last edge. */
export interface Band {
  readonly name: string;
  readonly to: number | null;
}

/** Bands and who set them, for charts and pages. */
export interface Bands {
  readonly setBy: string;
  readonly bands: readonly Band[];
}

/** What is known of every indicator, whatever it is computed from. */
export interface About {
  readonly id: string;
  readonly family: Family;
  readonly name: string;
  readonly nameJa: string;
  /** Inside a sentence: "the Herfindahl–Hirschman index". */
  readonly nameInText: string;
  readonly unit: ResultUnit;
  /** The range the index can take, for grades and axes; `null` where it has none. */
  readonly range: readonly [number, number] | null;
  /** The formula in words: "sum of the squares of the suppliers' shares". */
  readonly words: string;
  readonly latex: string;
  /** What the letters of the formula stand for, in their order. */
  readonly letters: readonly Letter[];
  readonly bands?: Bands;
  /** The indicator that this one is read off; its result then stands as the input, in place of every figure again. */
  readonly basedOn?: string;
  /** It rests on so many of the largest suppliers alone: they and the whole then stand as its inputs, not every figure. */
  readonly ofLargest?: number;
  /** Its change against the first year of a series is a result of its own. */
  readonly isTracked?: true;
}

/** One indicator: what is known of it, its input, and the pure function. */
export interface IndicatorOf<I> extends About {
  readonly input: Input<I>;
  readonly evaluate: (input: I) => Result;
  /** The formula with the numbers of a result put in, as a line of text without the result: "8,000 ÷ (4,300 + 8,000)". */
  readonly working: (input: I, result: Value) => string;
}

/** An order of several things at once, such as minerals by priority. */
export interface RankingOf<I> extends About {
  readonly input: Input<I>;
  readonly rank: (input: I) => Ranks | Unavailable;
}

const kind = Symbol('indicator');

/** An indicator whose input is not known here; `evaluateJson` reads it by the indicator's own schema. */
export interface Indicator extends About {
  readonly [kind]: true;
  readonly input: Input<unknown>;
  /** @throws {z.ZodError} when the JSON is not of the input's shape */
  readonly evaluateJson: (json: unknown) => Result | Ranks;
}

/** Declares an indicator; the type of its input follows from `input`. */
export function defineIndicator<I>(indicator: IndicatorOf<I>): IndicatorOf<I> & Indicator {
  const evaluateJson = (json: unknown) => indicator.evaluate(indicator.input.schema().parse(json));
  return { ...indicator, [kind]: true, evaluateJson };
}

/** Declares an order of several things; the type of its input follows from `input`. */
export function defineRanking<I>(ranking: RankingOf<I>): RankingOf<I> & Indicator {
  const evaluateJson = (json: unknown) => ranking.rank(ranking.input.schema().parse(json));
  return { ...ranking, [kind]: true, evaluateJson };
}

/** Whether something that a file exports is an indicator. */
export function isIndicator(exported: unknown): exported is Indicator {
  return typeof exported === 'object' && exported !== null && kind in exported;
}
