import type { Match, Query } from '../../tables/query.ts';
import type { Row, TableName } from '../../tables/schema.ts';

/** The rows of a table that name one mineral or one economy. */
export type RowsOf = <N extends TableName>(table: N, id: string) => readonly Row<N>[];

/** Columns that name minerals or economies. */
type NamingColumn = 'mineral' | 'reporter' | 'economy' | 'partner' | 'importer' | 'exporter';

/** Rows by what stands in one of their columns; none of a table without it. */
export function rowsBy(query: Query, column: NamingColumn): RowsOf {
  // A table without the column has no row with this in it.
  return <N extends TableName>(table: N, id: string) => query.where(table, { [column]: id } as Match<N>);
}
