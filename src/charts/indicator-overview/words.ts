import { listed } from '../../text/grammar.ts';
import { reasonOf } from '../../text/printable.ts';
import { reasonInWords } from '../../text/reason.ts';
import type { Scale } from '../marks/scale.ts';
import { type Bounds, isExact } from '../text/format.ts';
import { countInWords, upperFirst } from '../text/phrases.ts';
import { scaleOf } from './axis.ts';
import { type Bands, edgesOf } from './bands.ts';
import { measureOfOverview } from './measure-name.ts';
import type { Line, Mark, Overview } from './overview.ts';
import { type Subject, section } from './subject.ts';
import { unitOf } from './told.ts';
import { valueText } from './value-text.ts';

/** What the results of an overview are computed from: lists of suppliers, or other facts of each place. */
export type Scope = 'lists' | 'other';

/** Of which economies the marks are, as a sentence names them; the world apart. */
function economyList({ names, language, overview }: Subject): readonly string[] {
  const economies = overview.series.filter((id) => id !== '');
  if (economies.length < 3) return economies.map(names.economyInText);
  return [language.say(`${section}.economies`, { count: countInWords(economies.length, language) })];
}

/** How imports are weighed where all are weighed alike; `none` otherwise. */
function weightOf({ overview }: Subject): string {
  const ofReporters = overview.lines.flatMap(({ marks }) => marks).filter(({ row }) => row.reporter !== '');
  const weights = [...new Set(ofReporters.map(({ row }) => row.measure))];
  const [only = ''] = weights;
  return weights.length === 1 ? only || 'none' : 'none';
}

/** "world production, and of imports of seven economies by value" */
export function coverageOf(subject: Subject, scope: Scope): string {
  const { say, words } = subject.language;
  const hasWorld = subject.overview.series.includes('');
  const economies = economyList(subject);
  const part = (key: string, values = {}) => say(`${section}.coverage.${key}`, values);
  if (scope === 'other')
    return listed([...(hasWorld && economies.length > 0 ? [part('world')] : []), ...economies], words);
  const production = part('production');
  if (economies.length === 0) return hasWorld ? production : '';
  const imports = part('imports', { economies: listed(economies, words), weight: weightOf(subject) });
  return hasWorld ? part('both', { production, imports }) : imports;
}

/** Measure, coverage, unit and years: "Herfindahl–Hirschman index of world production, index of 0 to 1, newest year, 2021–2024". */
export function subtitle(subject: Subject, scope: Scope, selected: string): string {
  const years = subject.overview.lines.flatMap(({ marks }) => marks.map(({ row }) => row.year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const values = {
    measure: measureOfOverview(subject),
    coverage: coverageOf(subject, scope) || 'none',
    unit: subject.measure.unit,
    isOne: String(first === last),
    selected: selected || 'none',
  };
  return upperFirst(subject.language.say(`${section}.subtitle`, { ...values, first, last }));
}

/** What a line is about: "Cobalt, refining". */
function lineName({ mineral, stage, economy }: Line, { names, language }: Subject): string {
  if (mineral === '') return names.economy(economy);
  if (stage === '') return names.mineral(mineral);
  const values = { mineral: names.mineral(mineral), stage: names.stageInText(mineral, stage) };
  return language.say(`${section}.alt.stage`, values);
}

const mostTold = 5;

/** How many lines there are, and the highest value of the first few. */
export function altText(subject: Subject): string {
  const { language, overview } = subject;
  const { lines } = overview;
  const told = lines
    .slice(0, mostTold)
    .map((line) =>
      language.say(`${section}.alt.line`, { name: lineName(line, subject), value: valueText(line, subject) }),
    );
  return language.say(`${section}.alt.all`, {
    lines: lines.length,
    linesInWords: countInWords(lines.length, language),
    values: told.join(language.say('charts.shared.between')),
    more: Math.max(0, lines.length - mostTold),
  });
}

/** Why some marks are missing, each reason once, with how often it holds. */
function missing(marks: readonly Mark[], { language: { say, words } }: Subject): readonly string[] {
  const note = (key: string, values = {}) => say(`${section}.notes.${key}`, values);
  const reasons = marks.flatMap(({ row, bounds }) => (bounds === null ? [reasonInWords(reasonOf(row), words)] : []));
  const counts = [...Map.groupBy(reasons, (reason) => reason)].map(([reason, of]) =>
    note('reason', { reason, count: of.length }),
  );
  const hasExporters = reasons.includes(reasonInWords('net-exporter', words));
  return [
    ...(hasExporters ? [note('exporters')] : []),
    ...(counts.length === 0 ? [] : [note('missing', { reasons: counts.join(say('charts.shared.comma')) })]),
  ];
}

function bandsNote(bands: Bands | undefined, { language: { say, words }, measure }: Subject): readonly string[] {
  const edges = edgesOf(bands).map(measure.short);
  if (bands === undefined || edges.length === 0) return [];
  const named = listed(
    bands.bands.map(({ name }) => name),
    words,
  );
  const values = { count: edges.length, edges: listed(edges, words), bands: named, setBy: bands.setBy };
  return [say(`${section}.notes.bands`, values)];
}

function isBeyond({ value, lower, upper }: Bounds, { bottom, top }: Scale): boolean {
  return upper === null || Math.max(value ?? lower, upper) > top + 1e-9 || lower < bottom - 1e-9;
}

/** How many places of the table are not drawn, because the indicator does not apply to them; none where all are. */
export function furtherNote({ overview, language }: Subject, { lines }: Overview): readonly string[] {
  const count = lines.length - overview.lines.length;
  if (count === 0) return [];
  const reason = reasonInWords('not-applicable', language.words);
  return [language.say(`${section}.notes.further`, { count, unit: unitOf(lines.map((line) => ({ line }))), reason })];
}

/** How to read ranges, what goes beyond the axis, the column on the right, and the lines of bands. */
export function notes(subject: Subject, bands: Bands | undefined): readonly string[] {
  const { overview, measure, earlierOf, language } = subject;
  const { lines, series, isEach } = overview;
  const marks = lines.flatMap((line) => line.marks);
  const known = marks.flatMap(({ bounds }) => bounds ?? []);
  const scale = scaleOf(overview, measure, edgesOf(bands));
  const isClipped = known.some((bounds) => (isEach ? bounds.upper === null : isBeyond(bounds, scale)));
  const hasRanges = known.some((bounds) => bounds.value !== null && !isExact(bounds));
  const note = (key: string, holds: boolean) => (holds ? [language.say(`${section}.notes.${key}`)] : []);
  const hasEarlier = marks.some(({ row }) => earlierOf(row).length > 0);
  const hasBounds = known.some(({ value }) => value === null);
  return [
    ...note('each', isEach),
    ...note('earlier', hasEarlier),
    ...note('range', hasRanges),
    ...note('bounds', hasBounds),
    ...note('clipped', isClipped),
    ...note('highest', series.length > 1),
    ...bandsNote(bands, subject),
    ...missing(marks, subject),
  ];
}
