import { factsOf } from '../../text/units.ts';
import type { Measure } from '../text/measure.ts';
import { countInWords, shortEnough, upperFirst } from '../text/phrases.ts';
import { flowInText, goodsInText, measureHeading, measureInText, nameInText, type Subject, section } from './naming.ts';
import { lastOf, type Series, type Valued } from './series.ts';
import { isSure, leastTold, type Story, sizeOf, storyOf } from './story.ts';

/**
 * The finding, always with the goods it is about: how one series moved or turned, how two moved, which of several
 * importers depends most on a supplier, or what the partner did that moved most. Movements and ranks are told only where
 * the ranges leave no doubt; else the title names the measure.
 */
export function title(subject: Subject, measure: Measure): string {
  return shortEnough([...findings(subject, measure).map(upperFirst), measureHeading(subject)]);
}

function findings(subject: Subject, measure: Measure): readonly string[] {
  const { by, series: all } = subject.trend;
  const series = all.filter((each) => lastOf(each) !== null);
  const [first, second] = series;
  if (first === undefined) return [];
  if (all.length === 1) return ofOne(first, subject, measure);
  if (by === 'partner' || by === 'bloc') return ofHolders(series, subject, measure);
  return [
    ...(second && series.length === 2 ? twoMovements(first, second, subject, measure) : []),
    ...highest(series, subject, measure),
  ];
}

type Values = Readonly<Record<string, string | number>>;

/** A message about the measure; `amount` says whether its values are amounts rather than rates or scores. */
function tell(subject: Subject, key: string, values: Values): string {
  const amount = String(factsOf(subject.row.unit).as === 'quantity');
  return subject.language.say(`${section}.title.${key}`, { measure: measureInText(subject), amount, ...values });
}

/** How one series moved or turned, else where it stands. */
function ofOne(series: Series, subject: Subject, measure: Measure): readonly string[] {
  const story = storyOf(series, measure);
  const last = lastOf(series);
  const isLevel = last && isSure(last.bounds, measure);
  return [
    ...(story ? [...movement(story, subject, measure), ...extreme(story, subject, measure)] : []),
    ...(isLevel ? [tell(subject, 'was', { at: print(last, measure), year: last.year })] : []),
  ];
}

/** Years are left out where they are those of the subtitle; nothing for a turn that the end is no straight way from. */
function movement(story: Story, subject: Subject, measure: Measure): readonly string[] {
  const { direction, end } = story;
  const { firstYear, lastYear } = subject.trend;
  const isNewest = end.year === lastYear;
  const start = story.kind === 'moved' ? story.start : story.turn;
  const ends = { from: print(start, measure), fromYear: start.year, to: print(end, measure), toYear: end.year };
  const tellEnds = (key: string) => tell(subject, key, { direction, ...ends });
  if (story.kind === 'moved') {
    return [tellEnds('moved'), ...(isNewest && start.year === firstYear ? [tellEnds('movedThroughout')] : [])];
  }
  return story.isDirect ? [tellEnds('turned'), ...(isNewest ? [tellEnds('turnedToEnd')] : [])] : [];
}

/** The year of a turn and its value: "peaked at 75% in 2024". */
function extreme(story: Story, subject: Subject, measure: Measure): readonly string[] {
  if (story.kind === 'moved' || !story.isExtreme) return [];
  const { turn, direction } = story;
  const key = direction === 'fell' ? 'peaked' : 'lowest';
  const values = { at: print(turn, measure), year: turn.year };
  return [tell(subject, key, values), tell(subject, `${key}In`, values)];
}

/** Of several partners or blocs, the one whose share moved most, else the share of the largest. */
function ofHolders(series: readonly Series[], subject: Subject, measure: Measure): readonly string[] {
  const [largest] = series;
  return [...mostMoved(series, subject, measure), ...(largest ? holding(largest, subject, measure) : [])];
}

/** What the one of several partners or blocs did whose share moved most; nothing where none moved for certain. */
export function mostMoved(series: readonly Series[], subject: Subject, measure: Measure): readonly string[] {
  const moved = series.flatMap((each) => {
    const story = storyOf(each, measure);
    const size = story ? sizeOf(story) : 0;
    return story && size >= leastTold(each, measure) ? [{ each, story, size }] : [];
  });
  const [most] = moved.sort((a, b) => b.size - a.size);
  return most ? movement(most.story, alone(most.each, subject), measure) : [];
}

/** One of several series as if it were drawn alone. */
function alone(series: Series, { row, trend, ...rest }: Subject): Subject {
  return { ...rest, row: { ...row, [trend.by]: series.id }, trend: { ...trend, series: [series] } };
}

/** "Chile supplied 50% of Japan’s imports of lithium carbonate in 2024" */
function holding(series: Series, subject: Subject, measure: Measure): readonly string[] {
  const { by, lastYear } = subject.trend;
  const last = lastOf(series);
  if (last === null || !isSure(last.bounds, measure)) return [];
  const [then, now] = subject.row.reporter === '' ? ['produced', 'produces'] : ['supplied', 'supplies'];
  const values = {
    name: nameInText(by, series.id, subject),
    at: print(last, measure),
    flow: flowInText(subject),
    goods: goodsInText(subject),
    year: last.year,
  };
  return [tell(subject, then, values), ...(last.year === lastYear ? [tell(subject, now, values)] : [])];
}

function twoMovements(a: Series, b: Series, subject: Subject, measure: Measure): readonly string[] {
  const [one, other] = [storyOf(a, measure), storyOf(b, measure)];
  if (one?.kind !== 'moved' || other?.kind !== 'moved') return [];
  const { by } = subject.trend;
  const [first, second] = [nameInText(by, a.id, subject), nameInText(by, b.id, subject)];
  const keys = one.direction === other.direction ? ['together'] : ['parted', 'partedShort'];
  return keys.map((key) => tell(subject, key, { direction: one.direction, by, first, second }));
}

/** The highest of the last year, where every other is known to be lower: a net exporter is. */
function highest(series: readonly Series[], subject: Subject, measure: Measure): readonly string[] {
  const [top] = series;
  const last = top && lastOf(top);
  const { by, lastYear, series: all } = subject.trend;
  if (!top || !last || last.year !== lastYear) return [];
  const isLower = ({ points }: Series) => {
    const point = points.find(({ year }) => year === lastYear);
    const upper = point?.bounds?.upper;
    return point?.reason === 'net-exporter' || (upper != null && upper < last.bounds.lower);
  };
  if (!all.filter((each) => each !== top).every(isLower)) return [];
  const values = { by, name: nameInText(by, top.id, subject), at: print(last, measure), year: last.year };
  const isOfHolder = subject.row.indicator === 'partner-share' || subject.row.indicator === 'bloc-share';
  if (by !== 'reporter' || !isOfHolder || subject.trend.series.some(({ id }) => id === '')) {
    return ['highest', 'highestNow'].map((key) => tell(subject, key, values));
  }
  const importers = countInWords(all.length, subject.language);
  const holder = { importers, holder: holderInText(subject), goods: goodsInText(subject) };
  return ['dependsMost', 'dependsMostNow', 'wasIn'].map((key) => tell(subject, key, { ...values, ...holder }));
}

function holderInText(subject: Subject): string {
  const by = subject.row.indicator === 'partner-share' ? 'partner' : 'bloc';
  return nameInText(by, subject.row[by], subject);
}

function print({ bounds }: Valued, measure: Measure): string {
  return measure.short(bounds.value);
}
