import { level, range as rangeText, signed } from '../../text/numbers.ts';
import { factsOf, unitAfter, unitName } from '../../text/units.ts';
import { type Bounds, percent, reported, shareBounds } from './format.ts';

/** How the values of an indicator are printed and drawn. */
export interface Measure {
  /** In words, for the subtitle. */
  readonly unit: string;
  /** At a line's end and in titles. */
  readonly short: (value: number) => string;
  /** The same without what follows a number, for the first of two. */
  readonly bare: (value: number) => string;
  /** In tables. */
  readonly exact: (value: number) => string;
  /** The one number where both ends print alike. */
  readonly range: (lower: number, upper: number, value?: number | null) => string;
  /** The axis shows values times `factor`, and `suffix` on its top tick. */
  readonly factor: number;
  readonly suffix: string;
  /** The largest that values can be, where there is such: 1 for a share. */
  readonly whole: number | null;
}

const shares: Measure = {
  unit: unitName('share'),
  short: (value) => percent(value),
  bare: (value) => percent(value),
  exact: (value) => percent(value, 1),
  range: (lower, upper, value) =>
    rangeText(lower, upper, { times: 100, decimals: 1, unit: '%', value }) || percent(lower, 1),
  factor: 100,
  suffix: '%',
  whole: 1,
};

/** Differences of shares, in percentage points. */
const points: Measure = {
  ...shares,
  unit: 'percentage points',
  short: (value) => signed(100 * value, 0),
  bare: (value) => signed(100 * value, 0),
  exact: (value) => signed(100 * value, 1),
  suffix: '',
  whole: null,
};

function ends(lower: string, upper: string): string {
  return lower === upper ? lower : `${lower}–${upper}`;
}

/** Numbers as they are: with the decimals of their unit and what follows it, or, where it has none, three digits in short. */
function plain(unit: string): Measure {
  const { as, decimals, fine, times, whole } = factsOf(unit);
  const isFixed = as === 'decimals';
  const after = unitAfter(unit);
  const bare = (value: number) => (isFixed ? level(value, decimals, whole) : reported(Number(value.toPrecision(3))));
  const short = (value: number) => bare(value) + (isFixed ? after : '');
  const exact = (value: number) => (isFixed ? level(value, fine, whole) : reported(value));
  const range = (lower: number, upper: number, value: number | null = null) =>
    (isFixed && rangeText(lower, upper, { decimals: fine, value })) || ends(exact(lower), exact(upper));
  return { unit: unitName(unit), short, bare, exact, range, factor: times, suffix: '', whole };
}

/** Quantities of different things, each with its unit beside it. */
export const eachMeasure: Measure = { ...plain('t'), unit: 'each in its own unit' };

/**
 * How values in the unit of an indicators row are printed and drawn.
 * @param isChange whether values are differences of levels: of shares they are told in percentage points
 */
export function measureOf(unit: string, isChange = false): Measure {
  if (unit === 'share') return isChange ? points : shares;
  const { decimals } = factsOf(unit);
  return isChange ? { ...plain(unit), short: (value) => signed(value, decimals), whole: null } : plain(unit);
}

/** A value as it stands at a line's end, or the bounds where there is no value. */
export function boundsInShort({ value, lower, upper }: Bounds, measure: Measure): string {
  if (value !== null) return measure.short(value);
  if (measure.factor === 100) return shareBounds(lower, upper ?? 1);
  if (upper === null && lower <= 0) return 'not known';
  return upper === null ? `≥ ${measure.short(lower)}` : `${measure.bare(lower)}–${measure.short(upper)}`;
}

/**
 * A value as it stands in a table, with its range where that says more: the ends rounded outward, an end that is the
 * value itself as the value is.
 */
export function boundsInFull({ value, lower, upper }: Bounds, measure: Measure): string {
  const range = upper === null ? `at least ${measure.exact(lower)}` : measure.range(lower, upper, value);
  if (value === null) return range;
  const exact = measure.exact(value);
  return upper !== null && range === exact ? exact : `${exact} (${range})`;
}
