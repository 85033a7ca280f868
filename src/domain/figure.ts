import { exactly, interval, type Quality, type Quantity, upperEnd } from './quantity.ts';

/** What is known about how a publisher prints figures, and about the figure's neighbours. */
export interface FigureRules {
  /** Rounding step of the source or series: figures lie within half of it. */
  readonly step?: number;
  /** The publisher rounds to so many significant digits; `step`, where given, goes before it. */
  readonly significant?: number;
  /** No figure is printed finer than in steps of so much: the coarser of this and the other steps counts. */
  readonly leastStep?: number;
  /** Half-width of a figure marked `e`, as a fraction of it; absent, 0.10. */
  readonly epsilon?: number;
  /** Natural maximum: 100 for percent, 1 for shares. */
  readonly max?: number;
  /** True where a figure may be negative: a change of stocks, a governance estimate. */
  readonly signed?: boolean;
  /** The total that a withheld figure is part of. */
  readonly total?: Quantity;
  /** The other parts of that total. */
  readonly others?: readonly Quantity[];
}

/** A published figure as read, or why it cannot be read. */
export type FigureReading =
  | { readonly kind: 'figure'; readonly quality: Quality; readonly quantity: Quantity | null }
  | { readonly kind: 'invalid'; readonly why: 'negative' | 'above-maximum' | 'not-a-figure' };

/** Half-width of an estimated figure whose source states none, as a fraction. A convention, not a measurement. */
const defaultEpsilon = 0.1;

const number = String.raw`(?:(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?|\.\d+)`;
const pointPattern = new RegExp(`^([-−]?)(${number})(\\s*e)?$`);
const boundPattern = new RegExp(`^([<>])\\s*(${number})$`);
const digits = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const dashPattern = /^[—–-]$/;

/**
 * The rounding step of a value printed to `significant` digits, 10^(⌊log₁₀|v|⌋ − k + 1), in the unit of the value.
 * 0 for zero, which has no significant digits.
 */
export function roundingStep(value: number, significant: number): number {
  if (value === 0) return 0;
  const exponent = Number(value.toExponential().split('e')[1]);
  return Number(`1e${exponent - significant + 1}`);
}

/**
 * Reads a figure as its publisher prints it: `270,000`, `45000 e` (estimated), `W` (withheld), `>95`, `<1`, `NA`, `—`.
 *
 * Gives the quality and the quantity with its bounds, in the unit printed. The quantity is `null` for `NA`, and for a
 * signed figure whose lower end nothing bounds (`W`, `<1`). A zero is exact whatever the rounding. A withheld figure
 * within a total is bounded by the total less the other parts. `invalid` for a negative figure that may not be one, for
 * one above its natural maximum, and for anything else: exponents, hexadecimals, underscores, clock times, decimal
 * commas and digits apart are not figures.
 *
 * Defined in "Conventions: quantities" of the methodology; the marks are those of USGS, *Mineral Commodity Summaries*.
 * @example readFigure('45000 e')  // estimated, { value: 45000, lower: 40500, upper: 49500 }
 */
export function readFigure(published: string, rules: FigureRules = {}): FigureReading {
  const text = published.trim();
  // Most figures are mere digits, and there may be a million of them.
  if (digits.test(text)) return around(Number(text), false, rules);
  if (text === 'NA') return { kind: 'figure', quality: 'not-reported', quantity: null };
  if (text === 'W') return { kind: 'figure', quality: 'withheld', quantity: withheld(rules) };
  if (dashPattern.test(text)) return { kind: 'figure', quality: 'reported', quantity: exactly(0) };
  const bound = boundPattern.exec(text);
  if (bound !== null) return bounded(bound[1] === '>', numberOf(bound[2]), rules);
  const point = pointPattern.exec(text);
  if (point === null) return { kind: 'invalid', why: 'not-a-figure' };
  const negative = point[1] !== '';
  if (negative && rules.signed !== true) return { kind: 'invalid', why: 'negative' };
  const size = numberOf(point[2]);
  return around(negative ? 0 - size : size, point[3] !== undefined, rules);
}

/**
 * The digits that a figure counts with in a sum, without marks and thousands separators: `270000` of `270,000`, `45000` of
 * `45000 e`, `0` of a dash. `undefined` for what is withheld, bounded, not reported, negative or no figure.
 */
export function digitsOf(published: string): string | undefined {
  const text = published.trim();
  if (digits.test(text)) return text;
  if (dashPattern.test(text)) return '0';
  const [, sign, size] = pointPattern.exec(text) ?? [];
  return sign === '' ? size?.replaceAll(',', '').replace(/^\./, '0.') : undefined;
}

function numberOf(digits = ''): number {
  return Number(digits.replaceAll(',', ''));
}

function around(value: number, estimated: boolean, rules: FigureRules): FigureReading {
  if (!Number.isFinite(value)) return { kind: 'invalid', why: 'not-a-figure' };
  if (value > (rules.max ?? Number.POSITIVE_INFINITY)) return { kind: 'invalid', why: 'above-maximum' };
  const half = halfWidth(value, estimated, rules);
  const [below, above] = half === 0 ? [value, value] : endsOf(value, half);
  const lowest = rules.signed === true ? below : Math.max(0, below);
  const highest = Math.min(above, rules.max ?? Number.POSITIVE_INFINITY);
  return { kind: 'figure', quality: estimated ? 'estimated' : 'reported', quantity: interval(value, lowest, highest) };
}

/** The value less and plus half of its width, as decimals have it: never on the wrong side of the value. */
function endsOf(value: number, half: number): readonly [number, number] {
  const largest = Math.max(Math.abs(value), half);
  return [Math.min(value, withoutDust(value - half, largest)), Math.max(value, withoutDust(value + half, largest))];
}

/** A sum or difference without the noise of binary fractions: 15 digits are kept, counted from the largest of its terms. */
function withoutDust(sum: number, largest: number): number {
  if (largest === 0 || !Number.isFinite(largest) || !Number.isFinite(sum)) return sum;
  const decimals = 14 - Math.floor(Math.log10(largest));
  return decimals > 100 ? sum : Number(sum.toFixed(Math.max(0, decimals))) + 0;
}

/** The rounding step of a value that is read by these rules; 0 where it is printed in full. */
export function stepOf(value: number, { step, significant, leastStep = 0 }: FigureRules): number {
  const own = step ?? (significant === undefined ? 0 : roundingStep(value, significant));
  return Math.max(own, leastStep);
}

function halfWidth(value: number, estimated: boolean, rules: FigureRules): number {
  if (value === 0) return 0;
  return Math.max(stepOf(value, rules) / 2, estimated ? (rules.epsilon ?? defaultEpsilon) * Math.abs(value) : 0);
}

function bounded(above: boolean, limit: number, rules: FigureRules): FigureReading {
  const max = rules.max ?? Number.POSITIVE_INFINITY;
  if (!Number.isFinite(limit) || (!above && limit === 0)) return { kind: 'invalid', why: 'not-a-figure' };
  if (limit > max) return { kind: 'invalid', why: 'above-maximum' };
  if (above) return { kind: 'figure', quality: 'bounded', quantity: interval(null, limit, max) };
  return { kind: 'figure', quality: 'bounded', quantity: rules.signed === true ? null : interval(null, 0, limit) };
}

function withheld(rules: FigureRules): Quantity | null {
  if (rules.signed === true) return null;
  const max = rules.max ?? Number.POSITIVE_INFINITY;
  if (rules.total === undefined) return interval(null, 0, max);
  let least = rules.total.lower;
  let most = upperEnd(rules.total);
  for (const part of rules.others ?? []) {
    least -= upperEnd(part);
    most -= part.lower;
  }
  const largest = upperEnd(rules.total);
  const lowest = Math.max(0, withoutDust(least, largest));
  return interval(null, lowest, Math.min(max, Math.max(0, withoutDust(most, largest))));
}
