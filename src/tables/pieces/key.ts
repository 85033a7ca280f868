import { columnsOf, type TableName } from '../schema.ts';

/** What rows of one table that stand together have in common: cells in the order of its columns, or the beginning of ids. */
export type Key = readonly string[];

const ofResults: readonly TableName[] = ['indicators', 'inputs', 'parts', 'workings', 'grades'];

/** The columns that a table is sorted by up to the mineral, which all hold text. None where the mineral decides nothing. */
function leadingColumns(name: TableName): readonly string[] {
  if (name === 'minerals') return ['id'];
  const columns = columnsOf(name);
  return columns.slice(0, columns.indexOf('mineral') + 1);
}

/**
 * The beginning of the id of a result that all results have which stand with it: up to the mineral, or all of it where the
 * result is about none.
 */
export function beginningOf(id: string, mineral: string): string {
  const end = mineral === '' ? -1 : id.indexOf(`.${mineral}.`);
  return end === -1 ? id : id.slice(0, end + mineral.length + 2);
}

/** What tells where a row of a table belongs: rows of one key stand together, and those of one mineral have keys of their own. */
export function keysOf(name: TableName, mineral: string): (row: object) => Key {
  if (ofResults.includes(name)) return (row) => [beginningOf(String(Reflect.get(row, 'id')), mineral)];
  const columns = leadingColumns(name);
  return (row) => columns.map((column) => String(Reflect.get(row, column)));
}

/** Whether two keys are the same, cell by cell. */
export function isSameKey(a: Key, b: Key): boolean {
  return a.length === b.length && a.every((cell, at) => cell === b[at]);
}

/** The order of two keys, which is that of the rows. */
export function compareKeys(a: Key, b: Key): number {
  for (const [at, cell] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (cell !== other) return cell < other ? -1 : 1;
  }
  return a.length - b.length;
}
