import { years as yearSpan } from '../../text/dates.ts';
import { listed } from '../../text/grammar.ts';
import { reasonInWords } from '../../text/reason.ts';
import { boundsInShort, type Measure } from '../text/measure.ts';
import { labelOf, measureHeading, type Subject, section } from './naming.ts';
import { changesSource, firstOf, hasRange, lastKnown, type Series } from './series.ts';

/** Measure, coverage, unit and period. */
export function subtitle(subject: Subject, measure: Measure): string {
  const { firstYear, lastYear } = subject.trend;
  return subject.language.say(`${section}.subtitle`, {
    measure: measureHeading(subject),
    weight: subject.row.measure || 'none',
    unit: measure.unit,
    period: yearSpan(firstYear, lastYear),
  });
}

/** Where each line starts and ends, the six highest by name. */
export function altText(subject: Subject, measure: Measure): string {
  const { series, firstYear, lastYear } = subject.trend;
  const { say } = subject.language;
  const lines = series.slice(0, 6).map((each) => lineInWords(each, subject, measure));
  return say(`${section}.alt.all`, {
    first: firstYear,
    last: lastYear,
    lines: lines.join(say('charts.shared.between')),
    more: Math.max(0, series.length - 6),
  });
}

function lineInWords(series: Series, subject: Subject, measure: Measure): string {
  const { say } = subject.language;
  const name = labelOf(subject.trend.by, series.id, subject);
  const [first, last] = [firstOf(series), lastKnown(series)];
  if (last === null) return say(`${section}.alt.none`, { name });
  const values = { name, end: boundsInShort(last.bounds, measure), year: last.year };
  if (first === null || first.year === last.year) return say(`${section}.alt.one`, values);
  return say(`${section}.alt.line`, { ...values, start: measure.short(first.bounds.value), firstYear: first.year });
}

export interface Drawn {
  /** Lines without a name. */
  readonly unnamed: number;
  /** The width of range that shows beside a line, in the unit of the values. */
  readonly leastRange: number;
}

/** How to read bands and pale lines, and why years are missing. */
export function notes(subject: Subject, { unnamed, leastRange }: Drawn): readonly string[] {
  const { series } = subject.trend;
  const note = (key: string, values = {}) => subject.language.say(`${section}.notes.${key}`, values);
  return [
    ...(series.some((each) => hasRange(each, leastRange)) ? [note('bands')] : []),
    ...(series.some(changesSource) ? [note('breaks')] : []),
    ...(unnamed > 0 ? [note('unnamed', { count: unnamed })] : []),
    ...series.flatMap((each) => gapsOf(each, subject)),
  ];
}

/** The years of a series without a value, a sentence for each reason. */
function gapsOf({ id, points }: Series, subject: Subject): readonly string[] {
  const { language, trend } = subject;
  const missing = points.filter(({ bounds }) => bounds === null || bounds.value === null);
  return [...Map.groupBy(missing, ({ reason }) => reason)].map(([reason, of]) => {
    const years = listed(yearSpans(of.map(({ year }) => year)), language.words);
    const values = { name: labelOf(trend.by, id, subject), years, reason: whyMissing(reason, subject) };
    return language.say(`${section}.notes.gap`, values);
  });
}

/** A reason without a value as a reader understands it: "net exporter", "not reported". */
export function whyMissing(reason: string, { language: { words } }: Pick<Subject, 'language'>): string {
  return reason === '' ? words.marks.x : reasonInWords(reason, words);
}

/** "2018–2020", "2023" */
function yearSpans(years: readonly number[]): readonly string[] {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => yearSpan(from, to));
}
