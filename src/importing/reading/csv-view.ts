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

const delimiters = [',', ';', '\t'] as const;

/** What divides the fields of a CSV, and its headings as published. */
export interface CsvHead {
  readonly delimiter: (typeof delimiters)[number];
  /** None where the first line cannot be read. */
  readonly headings: readonly string[];
}

/** The head of a CSV: of comma, semicolon and tab the one that gives most headings divides it, and in doubt the comma. */
export function csvHead(path: string): CsvHead {
  const text = new TextDecoder().decode(headBytes(path, headLength));
  const [first, ...others] = delimiters.map((delimiter) => ({ delimiter, headings: headingsIn(text, delimiter) }));
  const most = (best: CsvHead, one: CsvHead) => (one.headings.length > best.headings.length ? one : best);
  return others.reduce(most, first ?? { delimiter: ',', headings: [] });
}

function headingsIn(text: string, delimiter: string): readonly string[] {
  try {
    return firstRecord.parse(parse(text, { bom: true, to: 1, relax_column_count: true, delimiter }))[0] ?? [];
  } catch {
    return [];
  }
}

/**
 * A query that reads a CSV: every column as text, empty ones as empty text, so that `NA` stays what it is; `file` and
 * `line`. Read strictly: a row with too few fields, or with more of them than the heading names and something in them,
 * ends the query with the line. Rows are numbered as they come, so the database reads with one hand only where `line`
 * is asked for. In one that semicolons divide, a number with a comma is refused: a spreadsheet that writes semicolons
 * writes decimal commas too, and nobody can tell 1,234 from 1.234.
 */
export function csvQuery(file: GivenFile, encoding: 'windows-1252' | undefined, session: Session): CsvQuery | string {
  const text = csvText(file, encoding, session);
  if (typeof text === 'string') return text;
  const { headings, delimiter } = csvHead(text.path);
  const columns = columnNames(headings);
  const breaksInHead = headings.join('').split('\n').length - 1;
  const line = lineOf(text, columns, breaksInHead);
  const rows = `select *, ${literal(file.name)} as file, ${line} as line from ${readCsv(text.path, columns, delimiter)}`;
  return { path: text.path, columns, sql: delimiter === ';' ? withoutCommas(rows, columns) : rows };
}

/** A query over one file, and the path that messages of the database name. */
export interface CsvQuery {
  readonly path: string;
  readonly columns: readonly string[];
  readonly sql: string;
}

function withoutCommas(rows: string, columns: readonly string[]): string {
  const sentence =
    '{}:{}:1 "{}" has a comma: as a decimal point or between thousands? Write it with a point, or without.';
  const cells = columns.map((column) => {
    const name = identifier(column);
    const refusal = `error(format(${literal(sentence)}, file, line, ${name}))`;
    return `case when regexp_matches(${name}, '^\\s*-?[0-9.]+(,[0-9]+)+\\s*$') then ${refusal} else ${name} end as ${name}`;
  });
  return `select * replace (${cells.join(', ')}) from (${rows})`;
}

function readCsv(path: string, columns: readonly string[], delimiter: CsvHead['delimiter']): string {
  const types = columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(', ');
  const filled = columns.map(literal).join(', ');
  return `read_csv(${literal(path)}, auto_detect = false, header = true, delim = ${literal(delimiter)}, quote = '"', escape = '"',
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
