import {
  columnsOfKey,
  placesKey,
  resultKey,
  rowAtKey,
  rowsKey,
  tableOfRowAt,
  tablesOfResults,
  wholeKey,
} from '../tables/reading/read-keys.ts';
import type { TableName } from '../tables/schema.ts';
import type { RowChanges } from './row-changes.ts';

/** The sets of columns that rows of each table were looked up by. */
function columnsLookedUp(keys: Iterable<string>): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, Map<string, readonly string[]>>();
  for (const key of keys) {
    const lookedUp = columnsOfKey(key);
    if (lookedUp === undefined) continue;
    const { table, columns } = lookedUp;
    const ofTable = found.get(table) ?? new Map<string, readonly string[]>();
    found.set(table, ofTable.set(columns.join(' '), columns));
  }
  return new Map([...found].map(([table, ofTable]) => [table, [...ofTable.values()]]));
}

function keysOfRows(table: TableName, rows: readonly object[], lookedUp: readonly (readonly string[])[]): string[] {
  const valueIn = (row: object) => (column: string) => Reflect.get(row, column);
  return rows.flatMap((row) => [
    ...(tablesOfResults.includes(table) ? [resultKey(String(Reflect.get(row, 'id')))] : []),
    ...lookedUp.map((columns) => rowsKey(table, columns, columns.map(valueIn(row)))),
  ]);
}

/**
 * Those of the keys that pages noted which no longer name what they did, and perhaps some that no page noted.
 *
 * @param keys every key that a page or a shared value of the last build noted
 * @param changes of each table that is not the same as then
 */
export function changedKeys(keys: Iterable<string>, changes: ReadonlyMap<TableName, RowChanges>): ReadonlySet<string> {
  const known = [...keys];
  const lookedUp = columnsLookedUp(known);
  const changed = new Set<string>();
  for (const [table, { rows, places }] of changes) {
    changed.add(wholeKey(table));
    for (const key of keysOfRows(table, rows, lookedUp.get(table) ?? [])) changed.add(key);
    for (const place of places ?? []) changed.add(rowAtKey(table, place));
    if (places !== undefined) continue;
    changed.add(placesKey(table));
    for (const key of known) if (tableOfRowAt(key) === table) changed.add(key);
  }
  return changed;
}
