/** Why a number that exists elsewhere cannot be given here. The first that holds, in this order, is given. */
export const reasons = [
  'invalid-input',
  'not-applicable',
  'not-reported',
  'governance-missing',
  'withheld',
  'net-exporter',
  'zero-total',
  'no-consumption',
  'only-residual',
  'partner-not-listed',
  'partners-incomplete',
  'supplier-count-unknown',
  'single-supplier',
  'no-baseline',
  'zero-baseline',
  'target-equals-baseline',
  'no-comparison',
  'no-shortfall',
  'too-few',
] as const;
export type Reason = (typeof reasons)[number];

/** How the bounds were found: the exact range over the inputs' box, an enclosure of it, or seeded draws. */
export type Method = 'exact' | 'outer' | 'monte-carlo';

/** Data quality, A (best) to D: the worst of the tests of width, coverage, estimation and age. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/**
 * A mark that travels with a result: `E` for a net exporter, as USGS prints it; whether a benchmark is met, or a target
 * within reach on the straight path to it.
 */
export type Mark = 'E' | 'met' | 'not-met' | 'undetermined' | 'on-track' | 'off-track';

/** A named component of a result, such as the largest supplier of `cr-1` with its share. */
export interface Part {
  readonly part: string;
  readonly value: number;
}

/** A further number, text or list that a result carries under the name that the methodology gives it. */
export type Fact =
  | number
  | string
  | boolean
  | null
  | readonly number[]
  | Readonly<Record<string, number>>
  | readonly Readonly<Record<string, number>>[];

/** A value with its bounds. `lower ≤ value ≤ upper`; `upper: null` is unbounded above. */
export interface Value {
  readonly kind: 'value';
  readonly value: number;
  readonly lower: number;
  readonly upper: number | null;
  readonly method: Method;
  readonly mark?: Mark;
  readonly assumptions: readonly string[];
  readonly parts?: readonly Part[];
  readonly facts?: Readonly<Record<string, Fact>>;
}

/** No value, and why; bounds where they are known all the same. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly reason: Reason;
  readonly lower?: number;
  readonly upper?: number | null;
  readonly method?: Method;
  readonly mark?: Mark;
  readonly assumptions: readonly string[];
}

/** Places in an order, by id: 1 is the highest; ties share the better one. */
export interface Ranks {
  readonly kind: 'ranks';
  readonly ranks: ReadonlyMap<string, Value>;
}

/** What an indicator may say. Never NaN, never Infinity, never a zero that stands for "unknown". */
export type Result = Value | Unavailable;
