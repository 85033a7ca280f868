import { isExact } from '../text/format.ts';
import { listed, shortEnough, upperFirst, weighedBy } from '../text/phrases.ts';
import { boundsInShort, type Measure } from './measure.ts';
import { labelOf, measureHeading, measureInShort, measureInText, nameInText, type Subject } from './naming.ts';
import { changesSource, firstOf, hasRange, lastKnown, lastOf, type Series } from './series.ts';

/**
 * The finding: how one series moved, how two moved, or which of several is highest. Movements and ranks are told only
 * where the ranges leave no doubt; else the title names the measure.
 */
export function title(subject: Subject, measure: Measure): string {
  const series = subject.trend.series.filter((each) => lastOf(each) !== null);
  const [first, second] = series;
  const findings =
    first === undefined
      ? []
      : subject.trend.series.length === 1
        ? movement(first, subject, measure)
        : [
            ...(second && series.length === 2 ? twoMovements(first, second, subject, measure) : []),
            ...highest(series, subject, measure),
          ];
  return shortEnough([...findings.map(upperFirst), measureHeading(subject), upperFirst(measureInShort(subject))]);
}

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

/** How to read bands and pale lines, and why years are missing. */
export function notes(subject: Subject, unnamed: number): readonly string[] {
  const { series, by } = subject.trend;
  const gaps = series.flatMap(({ id, points }) => {
    const missing = points.filter(({ bounds }) => bounds === null || bounds.value === null);
    return [...new Set(missing.map(({ reason }) => reason))].map((reason) => {
      const years = missing.filter((point) => point.reason === reason).map(({ year }) => year);
      return `${labelOf(by, id, subject)} ${yearSpans(years)}: ${reasonInWords(reason)}.`;
    });
  });
  return [
    ...(series.some(hasRange) ? ['Bands show where values may lie.'] : []),
    ...(series.some(changesSource) ? ['Lines break where the source changes.'] : []),
    ...(unnamed > 0 ? [`Pale lines are ${unnamed} more, named in the table.`] : []),
    ...gaps,
  ];
}

/** A reason without a value as a reader understands it: "net exporter", "not reported". */
export function reasonInWords(reason: string): string {
  return reason === '' ? 'not available' : reason.replaceAll('-', ' ');
}

type Direction = 'rose' | 'fell';

/** The direction between the first and the last value, where their ranges do not meet and they print differently. */
function directionOf(series: Series, measure: Measure): Direction | null {
  const [first, last] = [firstOf(series)?.bounds, lastOf(series)?.bounds];
  if (!first || !last || measure.short(first.value) === measure.short(last.value)) return null;
  if (first.upper !== null && last.lower > first.upper) return 'rose';
  return last.upper !== null && last.upper < first.lower ? 'fell' : null;
}

function movement(series: Series, subject: Subject, measure: Measure): readonly string[] {
  const [first, last] = [firstOf(series), lastOf(series)];
  if (first === null || last === null) return [];
  const direction = directionOf(series, measure);
  const [start, end] = [measure.short(first.bounds.value), measure.short(last.bounds.value)];
  const whats = [measureInText(subject), measureInShort(subject)];
  if (direction === null) return isExact(last.bounds) ? whats.map((what) => `${what} was ${end} in ${last.year}`) : [];
  return whats.flatMap((what) => [
    `${what} ${direction} from ${start} in ${first.year} to ${end} in ${last.year}`,
    `${what} ${direction} from ${start} to ${end}`,
  ]);
}

function twoMovements(a: Series, b: Series, subject: Subject, measure: Measure): readonly string[] {
  const [one, other] = [directionOf(a, measure), directionOf(b, measure)];
  if (one === null || other === null) return [];
  const [first, second] = [placeOf(a, subject), placeOf(b, subject)];
  const moved =
    one === other
      ? [`${one} ${first} and ${nameInText(subject.trend.by, b.id, subject)}`]
      : [`${one} ${first} and ${other} ${second}`, `${one} ${first}, ${other} ${second}`];
  return [measureInText(subject), measureInShort(subject)].flatMap((what) => moved.map((move) => `${what} ${move}`));
}

/** The highest of the last year, where every other is known to be lower: a net exporter is. */
function highest(series: readonly Series[], subject: Subject, measure: Measure): readonly string[] {
  const [top] = series;
  const last = top && lastOf(top);
  const { lastYear, series: all } = subject.trend;
  if (!top || !last || last.year !== lastYear || all.length < 2) return [];
  const isLower = ({ points }: Series) => {
    const point = points.find(({ year }) => year === lastYear);
    const upper = point?.bounds?.upper;
    return point?.reason === 'net-exporter' || (upper != null && upper < last.bounds.lower);
  };
  if (!all.filter((each) => each !== top).every(isLower)) return [];
  const where = `${placeOf(top, subject)}, at ${measure.short(last.bounds.value)}`;
  return [measureInText(subject), measureInShort(subject)].flatMap((what) => [
    `${what} is highest ${where} in ${last.year}`,
    `${what} is highest ${where}`,
  ]);
}

function placeOf({ id }: Series, subject: Subject): string {
  const { by } = subject.trend;
  return `${by === 'reporter' ? 'in' : by === 'stage' ? 'at' : 'for'} ${nameInText(by, id, subject)}`;
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
