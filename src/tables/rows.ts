import type { Comparison } from '../agreement/compare.ts';
import type { Computed } from '../compute/computed.ts';
import type { Dataset } from '../domain/dataset.ts';
import { mineralTables } from './mineral-tables.ts';
import { inOrder } from './order.ts';
import { type Row, type TableName, type Tables, tableNames } from './schema.ts';
import { sharedTables } from './shared-tables.ts';

function arranged<N extends TableName>(name: N, tables: Tables): readonly [N, readonly Row<N>[]] {
  return [name, inOrder(name, tables[name])];
}

/**
 * The tables of an edition: every row sorted by its columns, computed numbers rounded once to six significant digits,
 * reported ones as they stand in the data. Inputs keep the order in which the formula takes them.
 */
export function tablesFrom(
  dataset: Dataset,
  results: readonly Computed[],
  comparisons: readonly Comparison[] = [],
): Tables {
  const tables = { ...sharedTables(dataset, [], comparisons), ...mineralTables(dataset, results) };
  return { ...tables, ...Object.fromEntries(tableNames.map((name) => arranged(name, tables))) };
}
