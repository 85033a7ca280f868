import { z } from 'astro/zod';
import { CsvError, parse } from 'csv-parse/sync';

/** One line of a publisher's table: cells by the name of their column, blanks around them taken off. */
export type Row = ReadonlyMap<string, string>;

/** A table that was read, or what keeps it from being one. */
export type TableReading =
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly Row[] }
  | { readonly kind: 'complaints'; readonly complaints: readonly string[] };

const records = z.array(z.array(z.string()));

/**
 * Reads a CSV file whose first line names the columns. Accepts a byte-order mark, CRLF and no-break blanks; `NA` stays
 * text. A line with more or fewer cells than the header is a complaint.
 */
export function readTable(text: string): TableReading {
  const plain = text.replaceAll('\u00a0', ' ');
  try {
    const [columns = [], ...lines] = records.parse(parse(plain, { bom: true, trim: true, skip_empty_lines: true }));
    const rows = lines.map((cells) => new Map(columns.map((column, index) => [column, cells[index] ?? ''])));
    return { kind: 'table', columns, rows };
  } catch (error) {
    if (error instanceof CsvError) return { kind: 'complaints', complaints: [error.message] };
    throw error;
  }
}
