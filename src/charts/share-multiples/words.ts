import { years as yearSpan } from '../../text/dates.ts';
import type { Language } from '../../text/language/language.ts';
import { percent } from '../../text/numbers.ts';
import {
  flowInText,
  labelOf,
  measureHeading,
  measureInText,
  nameInText,
  type Subject,
} from '../indicator-trend/naming.ts';
import { lastKnown, type Series } from '../indicator-trend/series.ts';
import { storyOf } from '../indicator-trend/story.ts';
import { mostMoved } from '../indicator-trend/title.ts';
import { boundsInShort, type Measure } from '../text/measure.ts';
import { shortEnough, upperFirst } from '../text/phrases.ts';
import type { Grid } from './grid.ts';

const section = 'charts.share-multiples';
const benchmark = 0.65;
const mostSaid = 6;

/**
 * Of the shares of several partners or blocs, what the one did that moved most, or which was the largest. Of others, how many
 * series are surely at the benchmark or above; else how many surely rose, or fell, where that is more than half; else the
 * measure.
 */
export function title(subject: Subject, measure: Measure): string {
  const { by } = subject.trend;
  const isOfHolders = by === 'partner' || by === 'bloc';
  const findings = isOfHolders ? ofHolders(subject, measure) : counted(subject, measure);
  return shortEnough([...findings, measureHeading(subject)]);
}

/** Movements are told within the years of one source alone, for the next may count otherwise. */
function ofHolders(subject: Subject, measure: Measure): readonly string[] {
  const moved = mostMoved(subject.trend.series.map(longestRun), subject, measure);
  return [...moved, ...ranks(subject)].map(upperFirst);
}

/** Who was the largest throughout, who took the place of whom, or who is the largest now; else that nobody surely is. */
function ranks(subject: Subject): readonly string[] {
  const { trend, language, row } = subject;
  const { series, by, firstYear, lastYear } = trend;
  const values = {
    flow: flowInText(subject),
    isOfWorld: String(row.reporter === ''),
    first: firstYear,
    last: lastYear,
  };
  const name = ({ id }: Series) => nameInText(by, id, subject);
  const say = (key: string, more = {}) => language.say(`${section}.title.${key}`, { ...values, ...more });
  const [then, now] = [largestIn(firstYear, series), largestIn(lastYear, series)];
  if (now === undefined) return [say('openLead')];
  const years = new Set(series.flatMap(({ points }) => points.map(({ year }) => year)));
  const isLed = [...years].every((year) => largestIn(year, series) === now);
  return [
    ...(isLed ? [say('led', { name: name(now) })] : []),
    ...(then !== undefined && then !== now ? [say('passed', { name: name(now), other: name(then) })] : []),
    say('leads', { name: name(now) }),
  ];
}

/** The series that is surely larger than every other in a year. */
function largestIn(year: number, all: readonly Series[]): Series | undefined {
  const at = ({ points }: Series) => points.find((point) => point.year === year)?.bounds;
  const isBelow = (other: Series, least: number) => {
    const bounds = at(other);
    return bounds === undefined || (bounds?.upper != null && bounds.upper < least);
  };
  return all.find((each) => {
    const least = at(each)?.lower;
    return least !== undefined && all.every((other) => other === each || isBelow(other, least));
  });
}

/** The points of the source that a series is known longest from; of two alike, the newer. */
function longestRun({ id, points }: Series): Series {
  const runs = [...Map.groupBy(points, ({ run }) => run).values()];
  return { id, points: runs.reverse().toSorted((a, b) => b.length - a.length)[0] ?? [] };
}

/** How many series are at the benchmark, or moved one way. */
function counted(subject: Subject, measure: Measure): readonly string[] {
  const { language, trend, row } = subject;
  const { series, by, firstYear, lastYear } = trend;
  const over = row.unit === 'share' ? series.filter(isOver).length : 0;
  const moved = (direction: string) => series.filter((each) => directionOf(each, measure) === direction).length;
  const [rose, fell] = [moved('rose'), moved('fell')];
  const values = { measure: measureInText(subject), count: series.length, by, first: firstYear, last: lastYear };
  const say = (key: string, some: number) => upperFirst(language.say(`${section}.title.${key}`, { ...values, some }));
  return [
    ...(over > 0 ? [say('over', over)] : []),
    ...(rose > series.length / 2 ? [say('rose', rose)] : []),
    ...(fell > series.length / 2 ? [say('fell', fell)] : []),
  ];
}

function isOver(series: Series): boolean {
  const bounds = lastKnown(series)?.bounds;
  return bounds !== undefined && bounds.lower >= benchmark;
}

/** Whether a series surely rose or fell from its first year to its last. */
function directionOf(series: Series, measure: Measure): string | null {
  const story = storyOf(series, measure);
  return story?.kind === 'moved' ? story.direction : null;
}

/** Measure, unit and period. */
export function subtitle(subject: Subject, measure: Measure): string {
  const { firstYear, lastYear } = subject.trend;
  return subject.language.say('charts.indicator-trend.subtitle', {
    measure: measureHeading(subject),
    weight: subject.row.measure || 'none',
    unit: measure.unit,
    period: yearSpan(firstYear, lastYear),
  });
}

/** The last value of each panel, the six highest by name. */
export function altText(subject: Subject, measure: Measure): string {
  const { series, by, firstYear, lastYear } = subject.trend;
  const { say } = subject.language;
  const panels = series.slice(0, mostSaid).map((each) => {
    const last = lastKnown(each);
    const name = labelOf(by, each.id, subject);
    if (last === null) return say('charts.indicator-trend.alt.none', { name });
    const end = boundsInShort(last.bounds, measure);
    return say('charts.indicator-trend.alt.one', { name, end, year: last.year });
  });
  return say(`${section}.alt`, {
    ...{ count: series.length, first: firstYear, last: lastYear },
    panels: panels.join(say('charts.shared.between')),
    more: Math.max(0, series.length - mostSaid),
  });
}

/** What the common line is, and what found no panel. */
export function notes({ reference, isBenchmark, left }: Grid, { say, words }: Language): readonly string[] {
  const scale = reference === null ? 'noReference' : isBenchmark ? 'reference' : 'beyond';
  return [
    say(`${section}.notes.${scale}`, { mark: percent(reference ?? 0, 0, words) }),
    ...(left > 0 ? [say(`${section}.notes.left`, { left })] : []),
  ];
}
