import type { Measure } from '../text/measure.ts';
import { numberInWords, shortEnough, upperFirst } from '../text/phrases.ts';
import { goodsInText, importsInText, measureHeading, measureInText, nameInText, type Subject } from './naming.ts';
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

/** How one series moved or turned, else where it stands. */
function ofOne(series: Series, subject: Subject, measure: Measure): readonly string[] {
  const story = storyOf(series, measure);
  const last = lastOf(series);
  const level = last && isSure(last.bounds, measure) ? [`was ${print(last, measure)} in ${last.year}`] : [];
  const told = story ? [...movement(story, subject, measure), ...extreme(story, measure)] : [];
  return [...told, ...level].map((what) => `${measureInText(subject)} ${what}`);
}

/** Years are left out where they are those of the subtitle; nothing for a turn that the end is no straight way from. */
function movement(story: Story, { trend }: Subject, measure: Measure): readonly string[] {
  const { direction, end } = story;
  const to = print(end, measure);
  const isNewest = end.year === trend.lastYear;
  if (story.kind === 'moved') {
    const from = print(story.start, measure);
    const spans = isNewest && story.start.year === trend.firstYear;
    return [
      `${direction} from ${from} in ${story.start.year} to ${to} in ${end.year}`,
      ...(spans ? [`${direction} from ${from} to ${to}`] : []),
    ];
  }
  if (!story.isDirect) return [];
  const from = `from ${print(story.turn, measure)} in ${story.turn.year}`;
  return [`${direction} to ${to} in ${end.year} ${from}`, ...(isNewest ? [`${direction} to ${to} ${from}`] : [])];
}

/** The year of a turn and its value: "peaked at 75% in 2024". */
function extreme(story: Story, measure: Measure): readonly string[] {
  if (story.kind === 'moved' || !story.isExtreme) return [];
  const { turn, direction } = story;
  const at = print(turn, measure);
  return direction === 'fell'
    ? [`peaked at ${at} in ${turn.year}`, `peaked in ${turn.year}`]
    : [`was lowest in ${turn.year}, at ${at}`, `was lowest in ${turn.year}`];
}

/** Of several partners or blocs, the one whose share moved most, else the share of the largest. */
function ofHolders(series: readonly Series[], subject: Subject, measure: Measure): readonly string[] {
  const moved = series.flatMap((each) => {
    const story = storyOf(each, measure);
    const size = story ? sizeOf(story) : 0;
    return story && size >= leastTold(each, measure) ? [{ each, story, size }] : [];
  });
  const [most] = moved.sort((a, b) => b.size - a.size);
  const [largest] = series;
  return [
    ...(most ? tellAlone(most.each, most.story, subject, measure) : []),
    ...(largest ? holding(largest, subject, measure) : []),
  ];
}

/** The movement of one of several, as if it were drawn alone. */
function tellAlone(series: Series, story: Story, subject: Subject, measure: Measure): readonly string[] {
  const { names, row, trend } = subject;
  const own = { names, row: { ...row, [trend.by]: series.id }, trend: { ...trend, series: [series] } };
  return movement(story, own, measure).map((what) => `${measureInText(own)} ${what}`);
}

/** "Chile supplied 50% of Japan’s imports of lithium carbonate in 2024" */
function holding(series: Series, subject: Subject, measure: Measure): readonly string[] {
  const { by, lastYear } = subject.trend;
  const last = lastOf(series);
  if (last === null || !isSure(last.bounds, measure)) return [];
  const [now, then] = subject.row.reporter === '' ? ['produces', 'produced'] : ['supplies', 'supplied'];
  const name = nameInText(by, series.id, subject);
  const ofWorld = `the world’s ${goodsInText(subject)}`;
  const part = `${print(last, measure)} of ${subject.row.reporter === '' ? ofWorld : importsInText(subject)}`;
  return [`${name} ${then} ${part} in ${last.year}`, ...(last.year === lastYear ? [`${name} ${now} ${part}`] : [])];
}

function twoMovements(a: Series, b: Series, subject: Subject, measure: Measure): readonly string[] {
  const [one, other] = [storyOf(a, measure), storyOf(b, measure)];
  if (one?.kind !== 'moved' || other?.kind !== 'moved') return [];
  const [first, second] = [placeOf(a, subject), placeOf(b, subject)];
  const moved =
    one.direction === other.direction
      ? [`${one.direction} ${first} and ${nameInText(subject.trend.by, b.id, subject)}`]
      : [
          `${one.direction} ${first} and ${other.direction} ${second}`,
          `${one.direction} ${first}, ${other.direction} ${second}`,
        ];
  return moved.map((move) => `${measureInText(subject)} ${move}`);
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
  const [size, place] = [print(last, measure), placeOf(top, subject)];
  const isOfHolder = subject.row.indicator === 'partner-share' || subject.row.indicator === 'bloc-share';
  const what = measureInText(subject);
  if (by !== 'reporter' || !isOfHolder || subject.trend.series.some(({ id }) => id === '')) {
    return [`${what} is highest ${place}, at ${size} in ${last.year}`, `${what} is highest ${place}, at ${size}`];
  }
  const importers = `of ${numberInWords(all.length)} importers, ${nameInText(by, top.id, subject)}`;
  const most = `${importers} depends most on ${holderInText(subject)} for ${goodsInText(subject)}`;
  return [`${most}, at ${size} in ${last.year}`, `${most}, at ${size}`, `${what} was ${size} ${place} in ${last.year}`];
}

function holderInText({ names, row }: Subject): string {
  const by = row.indicator === 'partner-share' ? 'partner' : 'bloc';
  return nameInText(by, row[by], { names, row });
}

function placeOf({ id }: Series, subject: Subject): string {
  const { by } = subject.trend;
  return `${by === 'reporter' ? 'in' : by === 'stage' ? 'at' : 'for'} ${nameInText(by, id, subject)}`;
}

function print({ bounds }: Valued, measure: Measure): string {
  return measure.short(bounds.value);
}
