import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import { type CsvText, csvText } from './csv-text.ts';
import type { GivenFile } from './given-file.ts';
import { headBytes } from './kind-of.ts';
import type { Session } from './session.ts';
import { columnNames, identifier, literal } from './sql-text.ts';

const firstRecord = z.array(z.array(z.string())).max(1);

// Room for the longest heading that anybody has published, notes in every column included.
const headLength = 1 << 16;

/** The headings of a CSV as published; none where its first line cannot be read. */
export function headingsOf(path: string, encoding = 'utf-8'): readonly string[] {
  const text = new TextDecoder(encoding).decode(headBytes(path, headLength));
  try {
    return firstRecord.parse(parse(text, { bom: true, to: 1, relax_column_count: true }))[0] ?? [];
  } catch {
    return [];
  }
}

/**
 * A query that reads a CSV: every column as text, empty ones as empty text, so that `NA` stays what it is; `file` and
 * `line`. Read strictly: a row with too few fields, or with more of them than the heading names and something in them,
 * ends the query with the line. Rows are numbered as they come, so the database reads with one hand only where `line`
 * is asked for.
 */
export function csvQuery(file: GivenFile, encoding: 'windows-1252' | undefined, session: Session): CsvQuery | string {
  const text = csvText(file, encoding, session);
  if (typeof text === 'string') return text;
  const headings = headingsOf(text.path);
  const columns = columnNames(headings);
  const breaksInHead = headings.join('').split('\n').length - 1;
  return {
    path: text.path,
    columns,
    sql: `select *, ${literal(file.name)} as file, ${lineOf(text, columns, breaksInHead)} as line from ${readCsv(text.path, columns)}`,
  };
}

/** A query over one file, and the path that messages of the database name. */
export interface CsvQuery {
  readonly path: string;
  readonly columns: readonly string[];
  readonly sql: string;
}

function readCsv(path: string, columns: readonly string[]): string {
  const types = columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(', ');
  const filled = columns.map(literal).join(', ');
  return `read_csv(${literal(path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    strict_mode = true, columns = {${types}}, force_not_null = [${filled}])`;
}

/** The line a row begins on: its number, plus the line breaks within the fields of the rows before it. */
function lineOf({ quoted }: CsvText, columns: readonly string[], breaksInHead: number): string {
  const row = `row_number() over () + ${1 + breaksInHead}`;
  if (!quoted) return row;
  const fields = `concat(${columns.map(identifier).join(', ')})`;
  const breaks = `(length(${fields}) - length(replace(${fields}, chr(10), '')))`;
  return `${row} + sum(${breaks}) over (rows between unbounded preceding and current row) - ${breaks}`;
}
