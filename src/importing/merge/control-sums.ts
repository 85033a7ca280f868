import { isMap, Scalar, YAMLMap } from 'yaml';
import { controlSumOf } from '../../domain/control-sum.ts';
import type { ImportedSeries } from '../series.ts';
import { withComments } from './figures.ts';
import { addAboveYears, figureNode, keyOf, textOf } from './nodes.ts';
import { changed, type Outcome, together } from './outcome.ts';

/** What the figures of each year of a series come to as they stand; without the years in which no figure has a number. */
export function sumsOf(node: YAMLMap): ReadonlyMap<string, string> {
  const years = node.get('years', true);
  if (!isMap(years)) return new Map();
  return new Map(
    years.items.flatMap((year) => {
      const figures = isMap(year.value) ? year.value.items : [];
      const sum = controlSumOf(figures.map((figure) => [keyOf(figure), textOf(figure.value) ?? '']));
      return sum === undefined ? [] : [[keyOf(year), sum] as const];
    }),
  );
}

/**
 * Notes beside the figures that an import wrote, year by year, what they come to as they now stand, with what was written by
 * hand and what a selection left. A year that stays as it was keeps its control sum, or goes without. One that the figures
 * missed before the import is left for the check to tell: a new one would bless the slip. Nothing for a balance, whose
 * terms are no parts of a whole, nor for governance.
 *
 * @param before the sums of the series as it stood
 */
export function setControlSums(node: YAMLMap, series: ImportedSeries, before: ReadonlyMap<string, string>): Outcome {
  if (series.kind === 'balance' || series.kind === 'governance') return together([]);
  const noted = node.get('control_sums', true);
  const sums = isMap(noted) ? noted : new YAMLMap();
  const after = sumsOf(node);
  const set = [...series.years.keys()].filter((year) => setSum(sums, year, before, after));
  sums.items.sort((a, b) => Number(keyOf(a)) - Number(keyOf(b)));
  if (sums.items.length === 0) node.delete('control_sums');
  else if (!isMap(noted)) addAboveYears(node, 'control_sums', sums);
  return set.length === 0 ? together([]) : changed(`control sums: ${set.join(', ')}`);
}

type Sums = ReadonlyMap<string, string>;

/** Brings the control sum of one year up to date, and says whether that changed anything. */
function setSum(sums: YAMLMap, year: number, before: Sums, after: Sums): boolean {
  const old = sums.get(year, true);
  const standing = textOf(old);
  const noted = standing === undefined ? undefined : controlSumOf([['', standing]]);
  const [was, is] = [before.get(String(year)), after.get(String(year))];
  if (is === was || (noted !== undefined && noted !== was)) return false;
  if (is === undefined) return sums.delete(year);
  const made = withComments(figureNode(is), old);
  if (old === undefined) sums.set(new Scalar(year), made);
  else sums.set(year, made);
  return true;
}
