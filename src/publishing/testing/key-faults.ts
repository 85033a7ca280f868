import { foreignKeysOf, primaryKeyOf } from '../../tables/keys.ts';
import { type TableName, type Tables, tableNames } from '../../tables/schema.ts';

function cellsOf(row: object, columns: readonly string[]): readonly unknown[] {
  return columns.map((column) => Reflect.get(row, column));
}

function isFilled(cells: readonly unknown[]): boolean {
  return cells.every((cell) => cell !== '' && cell !== null && cell !== undefined);
}

function repeatedIn(tables: Tables, name: TableName): readonly string[] {
  const key = primaryKeyOf(name);
  if (key.length === 0) return [];
  const seen = new Set<string>();
  return tables[name].flatMap((row) => {
    const cells = cellsOf(row, key).join(' ');
    if (seen.has(cells)) return [`${name}: ${cells} names two rows`];
    seen.add(cells);
    return [];
  });
}

function lostIn(tables: Tables, name: TableName): readonly string[] {
  return foreignKeysOf(name).flatMap(({ columns, table, references }) => {
    const known = new Set(tables[table].map((row) => cellsOf(row, references).join(' ')));
    const cells = tables[name].map((row) => cellsOf(row, columns)).filter(isFilled);
    const lost = new Set(cells.map((each) => each.join(' ')).filter((each) => !known.has(each)));
    return [...lost].map((each) => `${name}: ${columns.join(' ')} ${each} is not in ${table}`);
  });
}

/** Keys that name two rows, and cells that refer to a row that is not there. */
export function keyFaults(tables: Tables): readonly string[] {
  return tableNames.flatMap((name) => [...repeatedIn(tables, name), ...lostIn(tables, name)]);
}
