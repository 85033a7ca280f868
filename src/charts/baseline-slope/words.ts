import { listed } from '../../text/grammar.ts';
import { labelOf, measureHeading, measureInText, nameInText, type Subject } from '../indicator-trend/naming.ts';
import { whyMissing } from '../indicator-trend/words.ts';
import type { Width } from '../model.ts';
import { boundsInShort, type Measure } from '../text/measure.ts';
import { shortEnough, upperFirst } from '../text/phrases.ts';
import type { Ends } from './layout.ts';
import { movedMost, type Slope, type Slopes } from './slopes.ts';

const section = 'charts.baseline-slope';

/** The movement of the one that moved most, else that none moved so much and for certain. */
export function title({ slopes, notable }: Slopes, subject: Subject, measure: Measure): string {
  const heading = measureHeading(subject);
  const [most] = notable;
  const [from, to] = [most?.start?.bounds?.value, most?.end?.bounds?.value];
  const firstYear = { measure: heading, first: String(subject.trend.firstYear) };
  const still = ['title.still', 'title.stillShort'].map((key) => say(subject, key, firstYear));
  if (most === undefined || from == null || to == null) return shortEnough([...still, heading]);
  const { by } = subject.trend;
  const direction = to > from ? 'rose' : 'fell';
  const values = { direction, from: measure.short(from), to: measure.short(to) };
  if (by === 'partner' || by === 'bloc' || slopes.length === 1) {
    const alone = aloneOf(most, subject);
    const own = { ...values, measure: measureInText(alone) };
    return shortEnough([...['title.own', 'title.ownShort'].map((key) => upperFirst(say(subject, key, own))), heading]);
  }
  const isMost = String(movedMost(most, slopes));
  const name = nameInText(by, most.series.id, subject);
  const told = { ...values, measure: measureInText(subject), by, name, isMost };
  return shortEnough([...['title.at', 'title.atShort'].map((key) => upperFirst(say(subject, key, told))), heading]);
}

/** The words at the two ends of a slope: the name at both where there is room, else at the later end alone. */
export function endTexts(slope: Slope, subject: Subject, measure: Measure, width: Width): Ends {
  const name = labelOf(subject.trend.by, slope.series.id, subject);
  const at = (point: Slope['start']) => (point?.bounds ? boundsInShort(point.bounds, measure) : '');
  const [start, end] = [at(slope.start), at(slope.end)];
  const named = (key: string, value: string) => (value === '' ? '' : say(subject, `label.${key}`, { name, value }));
  if (width === 'narrow' && end !== '') return { start, end: named('end', end) };
  return { start: named('start', start), end: named('end', end) };
}

/** Where each slope starts and ends, the six highest by name. */
export function altText({ slopes }: Slopes, subject: Subject, measure: Measure): string {
  const { firstYear, lastYear, by } = subject.trend;
  const told = slopes.slice(0, 6).map(({ series, start, end }) => {
    const name = labelOf(by, series.id, subject);
    const at = (point: Slope['start']) =>
      point?.bounds ? boundsInShort(point.bounds, measure) : whyMissing(point?.reason ?? '', subject);
    return say(subject, 'alt.one', { name, from: at(start), to: at(end) });
  });
  return say(subject, 'alt.all', {
    firstYear,
    lastYear,
    lines: told.join(say(subject, 'alt.between', {})),
    more: Math.max(0, slopes.length - 6),
  });
}

export interface Drawn {
  /** Series that stand in the table alone. */
  readonly left: number;
  readonly hasWhisker: boolean;
  /** Where heights begin, in print; empty where that is zero. */
  readonly begins: string;
}

/** What the colours are, how to read ranges, and whose ends are missing. */
export function notes({ slopes, notable }: Slopes, drawn: Drawn, subject: Subject): readonly string[] {
  return [
    ...(notable.length > 0 && notable.length < slopes.length ? [say(subject, 'notes.notable', {})] : []),
    ...(drawn.hasWhisker ? [say(subject, 'notes.range', {})] : []),
    ...(drawn.begins === '' ? [] : [say(subject, 'notes.begins', { begins: drawn.begins })]),
    ...(drawn.left > 0 ? [say(subject, 'notes.left', { left: drawn.left })] : []),
    ...missingEnds(slopes, subject),
  ];
}

/** Whose end has no figure, a sentence for each year and reason. */
function missingEnds(slopes: readonly Slope[], subject: Subject): readonly string[] {
  const { by, firstYear, lastYear } = subject.trend;
  const ends = slopes.flatMap(({ series, start, end }) => [
    { id: series.id, point: start, year: firstYear },
    { id: series.id, point: end, year: lastYear },
  ]);
  const missing = ends.filter(({ point }) => !point?.bounds);
  const groups = Map.groupBy(missing, ({ point, year }) => `${year} ${point?.reason ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const reason = whyMissing(first.point?.reason ?? '', subject);
    const all = listed(
      group.map(({ id }) => labelOf(by, id, subject)),
      subject.language.words,
    );
    return [say(subject, 'notes.missing', { names: all, year: first.year, reason })];
  });
}

/** One of several series as if it were alone, so that the measure is told as its own. */
function aloneOf({ series }: Slope, { row, trend, ...rest }: Subject): Subject {
  return { ...rest, row: { ...row, [trend.by]: series.id }, trend: { ...trend, series: [series] } };
}

function say({ language }: Subject, key: string, values: Readonly<Record<string, string | number>>): string {
  return language.say(`${section}.${key}`, values);
}
