import { Document, isMap, isSeq, LineCounter, parseDocument, YAMLMap, YAMLSeq } from 'yaml';
import type { Confirmation, ImportedSeries } from '../series.ts';
import { addConfirmations } from './confirmations.ts';
import { setControlSums, sumsOf } from './control-sums.ts';
import { cededYears, isSetAside, stepBack } from './editions.ts';
import { setFields } from './fields.ts';
import { setYears } from './figures.ts';
import { keyOf, textOf } from './nodes.ts';
import { type Outcome, together } from './outcome.ts';
import { placed, toDoFor, yearsOf } from './placing.ts';
import type { Treatment } from './standing.ts';

/** A file of the data after an import. */
export interface Merged {
  readonly text: string;
  /** Sentences, one for each series of the import. */
  readonly news: readonly string[];
  /** What the data and the files contradict each other in, with its place; one is enough to stop the import. */
  readonly conflicts: readonly string[];
}

/** How series are put into a file. */
export interface Merging extends Partial<Treatment> {
  /** Ids of the mineral's stages, upstream first; series are kept in their order. */
  readonly stages?: readonly string[];
}

/** What tells a series of a file from the others in it. */
export const identity = ['stage', 'dimension', 'source', 'table', 'hs', 'unit'] as const;

/**
 * Puts series into a file of the data. A series with the same stage or dimension, source, table, HS code and unit is
 * brought up to date: what it lacks is added; other years, other series and comments stay as they are. What stands there
 * and the files contradict is a conflict, unless the import replaces; a figure whose line says `# by hand` is left in
 * any case, and told. Older editions of a source step back for a newer one. Without a change the text is the one that
 * was given, to the byte.
 *
 * @param text the file as it is, or `undefined` where it does not exist yet
 * @throws {SyntaxError} where the file is not YAML
 */
export function mergeSeries(
  text: string | undefined,
  series: readonly ImportedSeries[],
  { stages = [], replaces = false, isSelection = false }: Merging = {},
): Merged {
  const lines = new LineCounter();
  const document =
    text === undefined ? new Document(new YAMLMap()) : parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors[0]) throw new SyntaxError(document.errors[0].message);
  const root = isMap(document.contents) ? document.contents : new YAMLMap();
  document.contents = root;
  const merged = series.map((one) => mergeOne(root, one, { replaces, isSelection }));
  const conflicts = merged.flatMap((one) =>
    one.conflicts.map(({ offset, sentence }) => {
      const { line, col } = lines.linePos(offset);
      return `${one.file}:${line}:${col} ${sentence} (${one.title})`;
    }),
  );
  const news = merged.flatMap(({ said, toDo }) => [said, ...toDo]);
  if (text !== undefined && merged.every(({ changes }) => changes.length === 0)) return { text, news, conflicts };
  arrange(root, stages);
  return { text: document.toString({ lineWidth: 120 }), news, conflicts };
}

interface MergedSeries extends Outcome {
  readonly file: string;
  readonly title: string;
  readonly said: string;
  /** What is left to a person to decide. */
  readonly toDo: readonly string[];
}

function mergeOne(root: YAMLMap, series: ImportedSeries, treatment: Treatment): MergedSeries {
  for (const [key, value] of Object.entries(series.head)) if (!root.has(key)) root.set(key, value);
  const list = listUnder(root, series.section);
  const found = list.items.filter((item) => isMap(item)).filter((item) => isSame(item, series));
  const standing = new Set(found.flatMap(yearsOf));
  const ceded = new Map([...cededYears(series, list)].filter(([year]) => !standing.has(String(year))));
  const parts = placed(series, found, ceded, list);
  const outcome = together(parts.map(({ node, part }) => mergeInto(node, part, list, treatment)));
  const older = outcome.conflicts.length === 0 ? parts.flatMap(({ node }) => stepBack(node, list)) : [];
  const title = identity.flatMap((key) => series.fields[key] ?? []).join(', ');
  const figures = [...series.years.values()].reduce((count, { size }) => count + size, 0);
  const said = found.length > 0 ? saidOf(outcome) : `added, ${figures} figures.`;
  return {
    ...outcome,
    changes: [...outcome.changes, ...older],
    file: series.file,
    title,
    said: [`${series.file}: ${title}: ${said}`, ...older.map((sentence) => `  ${sentence}`)].join('\n'),
    toDo: toDoFor(series, ceded),
  };
}

function mergeInto(node: YAMLMap, series: ImportedSeries, list: YAMLSeq, treatment: Treatment): Outcome {
  const isNew = node.items.length === 0;
  const before = sumsOf(node);
  const figures = setYears(node, series, treatment);
  const fields = !isNew && isSetAside(node, list) ? unmarked(series) : series.fields;
  const confirmed = fields === series.fields ? confirmedOf(series) : [];
  const said = [setFields(node, fields, treatment), figures, addConfirmations(node, confirmed)];
  return together([...said, setControlSums(node, series, before)]);
}

function confirmedOf({ confirmed = [], years }: ImportedSeries): readonly Confirmation[] {
  return confirmed.filter(({ year }) => years.has(year));
}

/** The fields without the mark, for a series whose place a newer edition has taken. */
function unmarked({ fields }: ImportedSeries): ImportedSeries['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'primary'));
}

function saidOf({ changes, left }: Outcome): string {
  const kept = left.map((sentence) => `left, by hand: ${sentence}`);
  if (changes.length === 0) return ['as it was.', ...kept].join('\n  ');
  return ['changed.', ...changes, ...kept].join('\n  ');
}

function isSame(item: YAMLMap, { fields }: ImportedSeries): boolean {
  return identity.every((key) => (textOf(item.get(key, true)) ?? '') === String(fields[key] ?? ''));
}

function listUnder(root: YAMLMap, section: string): YAMLSeq {
  const found = root.get(section, true);
  if (isSeq(found)) return found;
  const made = new YAMLSeq();
  root.set(section, made);
  return made;
}

const sections = [
  'economy',
  'reporter',
  'mineral',
  'imports',
  'exports',
  'balance',
  'series',
  'uses',
  'sourcing',
  'trade_parameters',
];

/** Puts the keys of the file and its series in order; a sort is stable, so what is equal stays as the author had it. */
function arrange(root: YAMLMap, stages: readonly string[]): void {
  const rank = (item: unknown) => (sections.includes(keyOf(item)) ? sections.indexOf(keyOf(item)) : sections.length);
  root.items.sort((a, b) => rank(a) - rank(b));
  for (const { value } of root.items) {
    if (!isSeq(value)) continue;
    const place = (item: unknown) => (isMap(item) ? stages.indexOf(textOf(item.get('stage', true)) ?? '') : -1);
    value.items.sort((a, b) => place(a) - place(b));
    for (const [index, item] of value.items.entries()) if (isMap(item)) item.spaceBefore = index > 0;
  }
}
