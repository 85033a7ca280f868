import type { Query } from '../../tables/query.ts';
import type { Row, TableName, Tables } from '../../tables/schema.ts';

/** The rows of a table that name one mineral or one economy. */
export type RowsOf = <N extends TableName>(table: N, id: string) => readonly Row<N>[];

type Index = Map<TableName, ReadonlyMap<string, readonly object[]>>;

function cellOf(row: object, column: string): string {
  const cell: unknown = Reflect.get(row, column);
  return typeof cell === 'string' ? cell : '';
}

const indexes = new WeakMap<Tables, Map<string, Index>>();

/** Rows by what stands in one of their columns. Each table is looked through once for each column, not once an entity. */
export function rowsBy(query: Query, column: string): RowsOf {
  const ofTables = indexes.get(query.tables) ?? new Map<string, Index>();
  indexes.set(query.tables, ofTables);
  const index: Index = ofTables.get(column) ?? new Map();
  ofTables.set(column, index);
  return <N extends TableName>(table: N, id: string) => {
    const rows: readonly Row<N>[] = query.tables[table];
    const byId = index.get(table) ?? Map.groupBy<string, object>(rows, (row) => cellOf(row, column));
    index.set(table, byId);
    // What was put in under this table’s name are the rows of this table.
    return (byId.get(id) ?? []) as readonly Row<N>[];
  };
}
