import { z } from 'astro/zod';
import { columnNote } from '../../tables/descriptions.ts';
import { primaryKeyOf } from '../../tables/keys.ts';
import { columnsOf, type TableName, tableSchemas } from '../../tables/schema.ts';
import { capitalised } from '../../text/grammar.ts';

/** What a column may hold, in the words of Table Schema. */
export interface FieldConstraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
  readonly minimum?: number;
}

/** A column of a table in the words of Table Schema. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer';
  readonly description: string;
  readonly constraints?: FieldConstraints;
}

/** Columns of numbers that count or date something. */
const whole: ReadonlySet<string> = new Set([
  'year',
  'base_year',
  'first_year',
  'last_year',
  'average_from',
  'baseline_year',
  'line',
  'position',
  'agrees',
  'within_rounding',
  'explained',
  'publisher_differs',
]);

/** Columns that number things from 1. */
const fromOne: ReadonlySet<string> = new Set(['line', 'position']);

/** The part of a column’s JSON Schema that tells what it holds. */
const columnSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]),
  enum: z.array(z.string()).optional(),
});
const rowSchema = z.object({ properties: z.record(z.string(), columnSchema) });

/** The columns of a table in their published order, each with its type, what it holds, and what it may hold. */
export function fieldsOf(name: TableName): readonly Field[] {
  const { properties } = rowSchema.parse(z.toJSONSchema(tableSchemas[name]));
  const key = primaryKeyOf(name);
  return columnsOf(name).map((column) => fieldOf(name, column, key, properties[column]));
}

function fieldOf(
  table: TableName,
  name: string,
  key: readonly string[],
  column: z.output<typeof columnSchema> | undefined,
): Field {
  const types = [column?.type ?? 'string'].flat();
  const isNumber = types.includes('number');
  const words = column?.enum?.filter((word) => word !== '');
  const isFilled = isNumber ? !types.includes('null') : column?.enum !== undefined && !column.enum.includes('');
  const constraints = {
    ...(isFilled || key.includes(name) ? { required: true } : {}),
    ...(key.length === 1 && key[0] === name ? { unique: true } : {}),
    ...(words === undefined ? {} : { enum: words }),
    ...(fromOne.has(name) ? { minimum: 1 } : {}),
  };
  return {
    name,
    type: isNumber ? (whole.has(name) ? 'integer' : 'number') : 'string',
    description: `${capitalised(columnNote(table, name))}.`,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
