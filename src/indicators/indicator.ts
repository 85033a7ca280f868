import type { Quantity } from '../domain/quantity.ts';
import type { Result } from '../domain/result.ts';

/** A quantity, or `null` where the record says that it is not reported. */
export type Reported = Quantity | null;

/** One supplier: an economy and how much it supplies, in the one unit of its list. */
export interface Supplier<Q extends Reported = Quantity> {
  readonly id: string;
  readonly quantity: Q;
}

/**
 * A list of suppliers with its residual: what "other countries" hold, of how many they are where that is known
 * (`count`), and whether nobody in it is larger than the smallest listed (`topList`).
 */
export interface Suppliers<Q extends Reported = Quantity> {
  readonly suppliers: readonly Supplier<Q>[];
  readonly residual?: Q;
  readonly count?: number;
  readonly topList?: boolean;
}

/** A supply balance in one unit and content. A required term that the record lacks is `null`: it is not a zero. */
export interface Balance {
  readonly production?: Reported;
  readonly secondary?: Reported;
  readonly imports?: Reported;
  readonly exports?: Reported;
  readonly stockChange?: Reported;
  readonly consumption?: Reported;
}

/** What an indicator is computed from; `compute/` gathers it, `vectors` reads it from JSON. */
export interface InputOf {
  suppliers: Suppliers<Reported>;
  partner: Suppliers<Reported> & { readonly partner: string };
  bloc: Suppliers<Reported> & { readonly members: readonly string[] };
  balance: Balance;
  change: { readonly from: Reported; readonly to: Reported };
}
export type InputKind = keyof InputOf;

/** What a result is measured in: a share or index of 0..1, points of 0..10,000, a number of suppliers, or the inputs' unit. */
export type ResultUnit = 'share' | 'index' | 'points' | 'suppliers' | 'input';

/** One indicator of one kind of input: its names, its formula in words and in KaTeX, and the pure function. */
export interface IndicatorOf<K extends InputKind> {
  readonly id: string;
  readonly family: 'concentration' | 'dependence' | 'blocs' | 'time';
  readonly name: string;
  readonly nameJa: string;
  /** Inside a sentence: "the Herfindahl–Hirschman index". */
  readonly nameInText: string;
  readonly input: K;
  readonly unit: ResultUnit;
  /** The range the index can take, for grades and axes; `null` where it has none. */
  readonly range: readonly [number, number] | null;
  /** The formula in words: "sum of the squares of the suppliers' shares". */
  readonly words: string;
  readonly latex: string;
  /** The indicator that this one is read off; its result then stands as the input, in place of every figure again. */
  readonly basedOn?: string;
  readonly evaluate: (input: InputOf[K]) => Result;
}

/** An indicator of any of the kinds `K`; `input` tells them apart, so that a `switch` on it needs no cast. */
export type Indicator<K extends InputKind = InputKind> = { readonly [J in K]: IndicatorOf<J> }[K];

/** Declares an indicator; the type of its input follows from `input`. */
export function defineIndicator<K extends InputKind>(indicator: IndicatorOf<K>): IndicatorOf<K> {
  return indicator;
}
