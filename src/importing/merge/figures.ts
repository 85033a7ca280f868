import { isMap, isScalar, type Scalar, type YAMLMap } from 'yaml';
import type { ImportedSeries, YearFigures } from '../series.ts';
import { figureNode, keyOf, mapUnder, textOf } from './nodes.ts';
import { byLatestFigure, termsInOrder } from './order.ts';
import { changed, type Outcome, together } from './outcome.ts';
import { contradicted, isByHand, type Treatment } from './standing.ts';

/**
 * Writes the figures of an import into a series of the data: those that are not there are added, those that differ are
 * treated as asked for; nothing is added to a year that says `# by hand`, nor taken from it. A figure that the files do
 * not have any more is one that differs; a balance keeps the terms, and a selection the economies, that the import does
 * not have. Years rise; in each, economies stand by the latest figure, terms as the schema has them.
 */
export function setYears(node: YAMLMap, series: ImportedSeries, treatment: Treatment): Outcome {
  const years = mapUnder(node, 'years');
  const outcome = together(
    [...series.years].map(([year, figures]) => setYear(years, year, figures, series, treatment)),
  );
  if (outcome.changes.length > 0) arrange(years, series.kind);
  return outcome;
}

function setYear(
  years: YAMLMap,
  year: number,
  figures: YearFigures,
  { kind }: ImportedSeries,
  treatment: Treatment,
): Outcome {
  const map = mapUnder(years, year);
  const isKept = isByHand(map);
  const said = (key: string, change: string) => `${year} ${key}: ${change}`;
  const isWhole = kind !== 'balance' && !treatment.isSelection;
  const gone = isWhole ? map.items.filter((item) => !figures.has(keyOf(item))) : [];
  const taken = gone.map((item) => {
    const key = keyOf(item);
    const sentence = said(key, `${textOf(item.value)} → gone`);
    return contradicted(item.value, treatment, { sentence, change: () => map.delete(key), ...kept(isKept) });
  });
  const set = [...figures].flatMap(([key, written]) => {
    const old = map.get(key, true);
    if (textOf(old) === written) return [];
    if (old === undefined && isKept)
      return [{ changes: [], left: [said(key, `not added, ${written}`)], conflicts: [] }];
    if (old === undefined) {
      map.set(key, figureNode(written));
      return [changed(said(key, `added, ${written}`))];
    }
    const sentence = said(key, `${textOf(old)} → ${written}`);
    const change = () => map.set(key, withComments(figureNode(written), old));
    return [contradicted(old, treatment, { sentence, change, ...kept(isKept) })];
  });
  return together([...taken, ...set]);
}

function kept(isKept: boolean): { readonly isKept?: true } {
  return isKept ? { isKept } : {};
}

/** A new value with the comments of the old one. */
export function withComments<Made extends Scalar>(made: Made, old: unknown): Made {
  if (isScalar(old) && old.comment) made.comment = old.comment;
  if (isScalar(old) && old.commentBefore) made.commentBefore = old.commentBefore;
  return made;
}

function arrange(years: YAMLMap, kind: ImportedSeries['kind']): void {
  years.items.sort((a, b) => Number(keyOf(a)) - Number(keyOf(b)));
  if (kind === 'governance') return;
  const order = kind === 'balance' ? termsInOrder : byLatestFigure(years);
  for (const { value } of years.items) if (isMap(value)) value.items.sort((a, b) => order(keyOf(a), keyOf(b)));
}
