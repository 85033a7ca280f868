import { isMap, isSeq, YAMLMap, YAMLSeq } from 'yaml';
import type { Confirmation } from '../series.ts';
import { addAboveYears, fieldNode, textOf } from './nodes.ts';
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
