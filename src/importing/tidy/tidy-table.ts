import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import type { TidyTable } from '../adapter.ts';
import { databaseComplaint, type ReadFile } from '../reading/database-complaint.ts';
import type { Session } from '../reading/session.ts';
import { identifier } from '../reading/sql-text.ts';
import type { Table } from './row.ts';

/** Tidy rows, or what stands against them. */
export type Tidying =
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'complaints'; readonly complaints: readonly string[] };

const described = z.array(z.object({ column_name: z.string(), column_type: z.string() }));
const records = z.array(z.array(z.string()));

/**
 * The rows that the query of a table gives, every cell as text: numbers as they are printed, without a needless `.0`;
 * nothing as empty text; no-break blanks made plain and blanks around a cell taken off. Rows keep the order of the query.
 *
 * @param files what the forms that the query reads are made of, for messages
 */
export async function tidyTable(
  { sql, views = {} }: Pick<TidyTable, 'sql' | 'views'>,
  files: readonly ReadFile[],
  session: Session,
): Promise<Tidying> {
  const query = queryIn(sql);
  try {
    for (const [name, view] of Object.entries(views)) {
      await session.connection.run(`create or replace temp view ${identifier(name)} as ${queryIn(view)}`);
    }
    const columns = described.parse((await session.connection.runAndReadAll(`describe ${query}`)).getRowObjectsJson());
    const texts = columns.map(({ column_name, column_type }) => textOf(column_name, column_type));
    const answer = await session.connection.runAndReadAll(`select ${texts.join(', ')} from (\n${query}\n)`);
    const names = columns.map(({ column_name }) => column_name);
    return { kind: 'table', table: { columns: names, rows: rowsOf(names, records.parse(answer.getRowsJson())) } };
  } catch (error) {
    return { kind: 'complaints', complaints: databaseComplaint(error, files).split(nextPlace) };
  }
}

function queryIn(sql: URL): string {
  return readFileSync(fileURLToPath(sql), 'utf8').replace(/;\s*$/, '');
}

/** Between two lines of which the second begins with a place: a query may refuse several rows at once. */
const nextPlace = /\n(?=[^\n]*?:\d+:\d+ )/;

function textOf(column: string, type: string): string {
  const text = `cast(${identifier(column)} as varchar)`;
  const plain = type === 'DOUBLE' || type === 'FLOAT' ? `regexp_replace(${text}, '\\.0$', '')` : text;
  return `coalesce(trim(replace(${plain}, chr(160), ' ')), '') as ${identifier(column)}`;
}

function rowsOf(columns: readonly string[], records: readonly (readonly string[])[]): Table['rows'] {
  return records.map((cells) => new Map(columns.map((column, index) => [column, cells[index] ?? ''])));
}
