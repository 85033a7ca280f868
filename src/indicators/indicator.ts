import type { Quantity } from '../domain/quantity.ts';
import type { Result } from '../domain/result.ts';

/** One supplier: an economy and how much it supplies, in the one unit of its list. */
export interface Supplier {
  readonly id: string;
  readonly quantity: Quantity;
}

/**
 * A list of suppliers with its residual (methodology 1.3): what "other countries" hold, of how many they are where that
 * is known (`count`), and whether nobody in it is larger than the smallest listed (`topList`).
 */
export interface Suppliers {
  readonly suppliers: readonly Supplier[];
  readonly residual?: Quantity;
  readonly count?: number;
  readonly topList?: boolean;
}

/** A supply balance in one unit and content. A required term that the record lacks is `null`: it is not a zero. */
export interface Balance {
  readonly production?: Quantity | null;
  readonly secondary?: Quantity | null;
  readonly imports?: Quantity | null;
  readonly exports?: Quantity | null;
  readonly stockChange?: Quantity | null;
  readonly consumption?: Quantity | null;
}

/** What an indicator is computed from; `compute/` gathers it, `vectors` reads it from JSON. */
export interface InputOf {
  suppliers: Suppliers;
  partner: Suppliers & { readonly partner: string };
  bloc: Suppliers & { readonly members: readonly string[] };
  balance: Balance;
  change: { readonly from: Quantity | null; readonly to: Quantity | null };
}
export type InputKind = keyof InputOf;

/** What a result is measured in: a share or index of 0..1, points of 0..10,000, a number of suppliers, or the inputs' unit. */
export type ResultUnit = 'share' | 'index' | 'points' | 'suppliers' | 'input';

/** One indicator: its names, its formula in words and in KaTeX, and the pure function. */
export interface Indicator<K extends InputKind = InputKind> {
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
  readonly evaluate: (input: InputOf[K]) => Result;
}

/** Declares an indicator; the type of its input follows from `input`. */
export function defineIndicator<K extends InputKind>(indicator: Indicator<K>): Indicator<K> {
  return indicator;
}
