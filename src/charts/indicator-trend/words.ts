import { boundsInShort, type Measure } from '../text/measure.ts';
import { listed, weighedBy } from '../text/phrases.ts';
import { labelOf, measureHeading, type Subject } from './naming.ts';
import { changesSource, firstOf, hasRange, lastKnown } from './series.ts';

/** Measure, coverage, unit and period. */
export function subtitle(subject: Subject, measure: Measure): string {
  const { firstYear, lastYear } = subject.trend;
  const weight = weighedBy(subject.row.measure);
  const period = firstYear === lastYear ? String(lastYear) : `${firstYear}–${lastYear}`;
  const by = weight === '' ? '' : ` by ${weight}`;
  return `${measureHeading(subject)}${by}, ${measure.unit}, ${period}`;
}

/** Where each line starts and ends, the six highest by name. */
export function altText(subject: Subject, measure: Measure): string {
  const { by, series, firstYear, lastYear } = subject.trend;
  const said = series.slice(0, 6).map((each) => {
    const name = labelOf(by, each.id, subject);
    const [first, last] = [firstOf(each), lastKnown(each)];
    if (last === null) return `${name} without a value`;
    const end = boundsInShort(last.bounds, measure);
    if (first === null || first.year === last.year) return `${name} ${end} in ${last.year}`;
    return `${name} from ${measure.short(first.bounds.value)} in ${first.year} to ${end} in ${last.year}`;
  });
  const more = series.length > 6 ? ` ${series.length - 6} more in the table.` : '';
  return `Lines over ${firstYear}–${lastYear}: ${said.join('; ')}.${more}`;
}

export interface Drawn {
  /** Lines without a name. */
  readonly unnamed: number;
  /** The width of range that shows beside a line, in the unit of the values. */
  readonly leastRange: number;
}

/** How to read bands and pale lines, and why years are missing. */
export function notes(subject: Subject, { unnamed, leastRange }: Drawn): readonly string[] {
  const { series, by } = subject.trend;
  const gaps = series.flatMap(({ id, points }) => {
    const missing = points.filter(({ bounds }) => bounds === null || bounds.value === null);
    return [...new Set(missing.map(({ reason }) => reason))].map((reason) => {
      const years = missing.filter((point) => point.reason === reason).map(({ year }) => year);
      return `${labelOf(by, id, subject)} ${yearSpans(years)}: ${reasonInWords(reason)}.`;
    });
  });
  return [
    ...(series.some((each) => hasRange(each, leastRange)) ? ['Bands show where values may lie.'] : []),
    ...(series.some(changesSource) ? ['Lines break where the source changes.'] : []),
    ...(unnamed > 0 ? [`Pale lines are ${unnamed} more, named in the table.`] : []),
    ...gaps,
  ];
}

/** A reason without a value as a reader understands it: "net exporter", "not reported". */
export function reasonInWords(reason: string): string {
  return reason === '' ? 'not available' : reason.replaceAll('-', ' ');
}

/** "2018–2020 and 2023" */
function yearSpans(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return listed(spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)));
}
