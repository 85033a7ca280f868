import { isMap, isSeq, YAMLMap, YAMLSeq } from 'yaml';
import type { Confirmation } from '../series.ts';
import { addAboveYears, fieldNode, keyOf, textOf } from './nodes.ts';
import { changed, type Outcome, together } from './outcome.ts';

/** Adds the confirmations that a series does not have yet. Those written by hand stay beside them. */
export function addConfirmations(node: YAMLMap, confirmed: readonly Confirmation[]): Outcome {
  const list: unknown = node.get('confirmed', true);
  const standing = isSeq(list) ? list : new YAMLSeq();
  const absent = confirmed.filter((one) => !standing.items.some((item) => isMap(item) && isOf(item, one)));
  if (absent.length > 0 && standing !== list) addAboveYears(node, 'confirmed', standing);
  return together(
    absent.map(({ figure, year, why }) => {
      standing.add(recordOf({ figure, year, why }));
      return changed(`${year} ${figure}: confirmed`);
    }),
  );
}

function recordOf(fields: Readonly<Record<string, string | number>>): YAMLMap {
  const record = new YAMLMap();
  for (const [key, value] of Object.entries(fields)) record.set(key, fieldNode(value));
  return record;
}

function isOf(item: YAMLMap, { figure, year }: Confirmation): boolean {
  return textOf(item.get('figure', true)) === figure && textOf(item.get('year', true)) === String(year);
}

/**
 * Takes from an older series what it confirms of these years, and gives it to the newer where that has the same figure:
 * nothing is doubted of a series that indicators do not use.
 *
 * @returns a sentence for each that goes, because the newer has another figure
 */
export function carryConfirmations(from: YAMLMap, to: YAMLMap, years: readonly string[]): readonly string[] {
  const list = from.get('confirmed', true);
  if (!isSeq(list)) return [];
  const going = list.items.filter((item) => isMap(item) && years.includes(textOf(item.get('year', true)) ?? ''));
  list.items = list.items.filter((item) => !going.includes(item));
  if (list.items.length === 0) from.delete('confirmed');
  return going.filter(isMap).flatMap((item) => {
    const [figure = '', year = ''] = ['figure', 'year'].map((key) => textOf(item.get(key, true)));
    if (figureAt(from, year, figure) !== figureAt(to, year, figure)) {
      return [`${year} ${figure}: no longer confirmed, for the figure is another.`];
    }
    const standing: unknown = to.get('confirmed', true);
    const held = isSeq(standing) ? standing : new YAMLSeq();
    if (held !== standing) addAboveYears(to, 'confirmed', held);
    held.add(item);
    return [];
  });
}

function figureAt(series: YAMLMap, year: string, figure: string): string | undefined {
  const years = series.get('years', true);
  const own = isMap(years) ? years.items.find((pair) => keyOf(pair) === year)?.value : undefined;
  return isMap(own) ? textOf(own.get(figure, true)) : undefined;
}
