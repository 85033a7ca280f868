import { type Bounds, grouped, percent, percentRange, reported, shareBounds } from '../text/format.ts';
import { unitInWords } from '../text/phrases.ts';

/** How the values of an indicator are printed and drawn. */
export interface Measure {
  /** In words, for the subtitle. */
  readonly unit: string;
  /** At a line's end and in titles. */
  readonly short: (value: number) => string;
  /** In tables. */
  readonly exact: (value: number) => string;
  readonly range: (lower: number, upper: number) => string;
  /** The axis shows values times `factor`, and `suffix` on its top tick. */
  readonly factor: number;
  readonly suffix: string;
  /** The largest that values can be, where there is such: 1 for a share. */
  readonly whole: number | null;
}

const shares: Measure = {
  unit: 'percent',
  short: (value) => percent(value),
  exact: (value) => percent(value, 1),
  range: (lower, upper) => percentRange(lower, upper, 1),
  factor: 100,
  suffix: '%',
  whole: 1,
};

function plain(unit: string, short: (value: number) => string, more: Partial<Measure> = {}): Measure {
  const { exact = short, whole = null } = more;
  const range = (lower: number, upper: number) => `${exact(lower)}–${exact(upper)}`;
  return { unit, short, exact, range, factor: 1, suffix: '', whole };
}

const known: Readonly<Record<string, Measure>> = {
  share: shares,
  index: plain('index of 0 to 1', (value) => grouped(value, 2), { exact: (value) => grouped(value, 3), whole: 1 }),
  points: plain('points of 0 to 10,000', (value) => grouped(value), { whole: 10_000 }),
  suppliers: plain('number of equal suppliers', (value) => grouped(value, 1)),
};

/** How values in the unit of an indicators row are printed: share, index, points, suppliers, or a unit of the data. */
export function measureOf(unit: string): Measure {
  return (
    known[unit] ?? plain(unitInWords(unit), (value) => reported(Number(value.toPrecision(3))), { exact: reported })
  );
}

/** A value as it stands at a line's end, or the bounds where there is no value. */
export function boundsInShort({ value, lower, upper }: Bounds, measure: Measure): string {
  if (value !== null) return measure.short(value);
  if (measure.factor === 100) return shareBounds(lower, upper ?? 1);
  return upper === null ? `≥ ${measure.short(lower)}` : `${measure.short(lower)}–${measure.short(upper)}`;
}

/** A value as it stands in a table, with its range where that says more. */
export function boundsInFull({ value, lower, upper }: Bounds, measure: Measure): string {
  const range = upper === null ? `at least ${measure.exact(lower)}` : measure.range(lower, upper);
  if (value === null) return range;
  const exact = measure.exact(value);
  const tells = upper === null || measure.exact(lower) !== exact || measure.exact(upper) !== exact;
  return tells ? `${exact} (${range})` : exact;
}
