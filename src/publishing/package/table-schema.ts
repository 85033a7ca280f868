import { foreignKeysOf, primaryKeyOf } from '../../tables/keys.ts';
import type { TableName } from '../../tables/schema.ts';
import { type Field, fieldsOf } from './field.ts';

/** A table in the words of Table Schema: its columns, what names a row, and what its cells refer to. */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/**
 * The Table Schema of a published CSV. An empty cell is a missing value in every column, numbers and texts alike; keys
 * are left out where a table has none.
 */
export function tableSchemaOf(name: TableName): TableSchema {
  const primaryKey = primaryKeyOf(name);
  const foreignKeys = foreignKeysOf(name).map(({ columns, table, references }) => ({
    fields: columns,
    reference: { resource: table, fields: references },
  }));
  return {
    fields: fieldsOf(name),
    missingValues: [''],
    ...(primaryKey.length === 0 ? {} : { primaryKey }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}
