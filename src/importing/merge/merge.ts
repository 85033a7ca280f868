import { Document, isMap, isScalar, isSeq, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { FieldValue, ImportedSeries, YearFigures } from '../series.ts';
import { fieldNode, figureNode, keyOf, mapUnder, says, textOf } from './nodes.ts';
import { byLatestFigure, termsInOrder } from './order.ts';

/** A file of the data after an import. */
export interface Merged {
  readonly text: string;
  /** Sentences, one for each series of the import. */
  readonly news: readonly string[];
}

const identity = ['stage', 'dimension', 'source', 'table', 'hs', 'unit'] as const;

/**
 * Puts series into a file of the data. A series with the same stage or dimension, source, table, HS code and unit is
 * brought up to date: its fields become those of the import, the years of the import take the place of the old ones,
 * and other years, other series and comments stay as they are. A balance keeps the terms that the import does not have.
 * Without a change the text is the one that was given, to the byte.
 *
 * @param text the file as it is, or `undefined` where it does not exist yet
 * @param stages ids of the mineral's stages, upstream first; series are kept in their order
 * @throws {SyntaxError} where the file is not YAML
 */
export function mergeSeries(
  text: string | undefined,
  series: readonly ImportedSeries[],
  stages: readonly string[] = [],
): Merged {
  const document = text === undefined ? new Document(new YAMLMap()) : parseDocument(text);
  if (document.errors[0]) throw new SyntaxError(document.errors[0].message);
  const root = isMap(document.contents) ? document.contents : new YAMLMap();
  document.contents = root;
  const news = series.map((one) => mergeOne(root, one));
  if (text !== undefined && news.every(({ changed }) => !changed)) return { text, news: news.map(({ said }) => said) };
  arrange(root, stages);
  return { text: document.toString({ lineWidth: 120 }), news: news.map(({ said }) => said) };
}

function mergeOne(root: YAMLMap, series: ImportedSeries): { readonly said: string; readonly changed: boolean } {
  for (const [key, value] of Object.entries(series.head)) if (!root.has(key)) root.set(key, value);
  const list = listUnder(root, series.section);
  const found = list.items.find((item) => isMap(item) && isSame(item, series));
  const node = isMap(found) ? found : new YAMLMap();
  if (node !== found) list.add(node);
  const fields = Object.entries(series.fields).flatMap(([key, value]) => (setField(node, key, value) ? [key] : []));
  const figures = setYears(node, series);
  const title = `${series.file}: ${identity.flatMap((key) => series.fields[key] ?? []).join(', ')}`;
  const changes = [...fields, ...figures];
  if (node !== found) return { changed: true, said: `${title}: added, ${figures.length} figures.` };
  if (changes.length === 0) return { changed: false, said: `${title}: as it was.` };
  return { changed: true, said: `${title}: changed.\n  ${changes.join('\n  ')}` };
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

function setField(node: YAMLMap, key: string, value: FieldValue): boolean {
  const old = node.get(key, true);
  if (says(old, value)) return false;
  const made = fieldNode(value);
  if (isScalar(old) && made instanceof Scalar) keepComments(old, made);
  const years = node.items.findIndex((item) => keyOf(item) === 'years');
  node.set(key, made);
  if (old === undefined && years >= 0) node.items.splice(years, 0, ...node.items.splice(-1));
  return true;
}

function keepComments(from: Scalar, to: Scalar): void {
  if (from.comment) to.comment = from.comment;
  if (from.commentBefore) to.commentBefore = from.commentBefore;
}

/** Writes the figures, and tells each line that is new, changed or gone. */
function setYears(node: YAMLMap, series: ImportedSeries): readonly string[] {
  const years = mapUnder(node, 'years');
  const changes = [...series.years].flatMap(([year, figures]) =>
    setFigures(mapUnder(years, year), figures, series.kind).map((change) => `${year} ${change}`),
  );
  if (changes.length === 0) return [];
  years.items.sort((a, b) => Number(keyOf(a)) - Number(keyOf(b)));
  const order = series.kind === 'balance' ? termsInOrder : byLatestFigure(years);
  if (series.kind !== 'governance') {
    for (const { value } of years.items) if (isMap(value)) value.items.sort((a, b) => order(keyOf(a), keyOf(b)));
  }
  return changes;
}

function setFigures(map: YAMLMap, figures: YearFigures, kind: ImportedSeries['kind']): readonly string[] {
  const gone = kind === 'balance' ? [] : map.items.map(keyOf).filter((key) => !figures.has(key));
  for (const key of gone) map.delete(key);
  const set = [...figures].flatMap(([key, written]) => {
    const old = map.get(key, true);
    if (textOf(old) === written) return [];
    const made = figureNode(written);
    if (isScalar(old)) keepComments(old, made);
    map.set(key, made);
    return [`${key}: ${textOf(old) ?? 'nothing'} → ${written}`];
  });
  return [...gone.map((key) => `${key}: gone`), ...set];
}

const sections = ['economy', 'reporter', 'mineral', 'imports', 'exports', 'balance', 'series'];

/** Puts the keys of the file and its series in order; a sort is stable, so what is equal stays as the author had it. */
function arrange(root: YAMLMap, stages: readonly string[]): void {
  root.items.sort((a, b) => sections.indexOf(keyOf(a)) - sections.indexOf(keyOf(b)));
  for (const { value } of root.items) {
    if (!isSeq(value)) continue;
    const place = (item: unknown) => (isMap(item) ? stages.indexOf(textOf(item.get('stage', true)) ?? '') : -1);
    value.items.sort((a, b) => place(a) - place(b));
    for (const [index, item] of value.items.entries()) if (isMap(item)) item.spaceBefore = index > 0;
  }
}
