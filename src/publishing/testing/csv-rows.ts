import { parse } from 'csv-parse/sync';
import type { TableSchema } from '../package/table-schema.ts';

/** A row of a CSV with its cells cast after the Table Schema; missing values are left out. */
export type CastRow = Readonly<Record<string, string | number>>;

/** The rows of a CSV as a reader of the data package sees them. A cell that is no number stays a text. */
export function castRows(csv: string, { fields, missingValues }: TableSchema): readonly CastRow[] {
  const rows: readonly Readonly<Record<string, string>>[] = parse(csv, { columns: true });
  const types = new Map(fields.map(({ name, type }) => [name, type]));
  const cast = (name: string, cell: string) =>
    types.get(name) === 'string' || !/^-?\d/.test(cell) ? cell : Number(cell);
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, cell]) => !missingValues.includes(cell))
        .map(([name, cell]) => [name, cast(name, cell)] as const),
    ),
  );
}
