import { years as inWords } from '../text/dates.ts';

/** The years of which there are figures. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
  /** Each of them, the oldest first: years between may be missing. */
  readonly years: readonly number[];
}

/** The years, each once; `undefined` where there are none. */
export function spanOf(years: Iterable<number>): YearSpan | undefined {
  const each = [...new Set(years)].sort((a, b) => a - b);
  const [first] = each;
  const last = each.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last, years: each };
}

/** Years as runs with `joint` between: "2018–2022, 2024". A dash where there are none. */
export function spanText(span: YearSpan | undefined, joint = ', '): string {
  if (span === undefined) return '–';
  const { years } = span;
  const starts = years.filter((year) => !years.includes(year - 1));
  const ends = years.filter((year) => !years.includes(year + 1));
  return starts.map((first, run) => inWords(first, ends[run] ?? first)).join(joint);
}
