import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';

/** One line of a publisher's table: cells by the name of their column, blanks around them taken off. */
export type Row = ReadonlyMap<string, string>;

const records = z.array(z.array(z.string()));

/**
 * The rows of a CSV file whose first line names the columns. Accepts a byte-order mark, CRLF, and no-break blanks;
 * `NA` stays text.
 * @throws {Error} by csv-parse, with the line, where a line has not as many cells as the header
 */
export function readTable(text: string): readonly Row[] {
  const [header = [], ...lines] = records.parse(
    parse(text.replaceAll(' ', ' '), { bom: true, trim: true, skipEmptyLines: true }),
  );
  return lines.map((cells) => new Map(header.map((column, index) => [column, cells[index] ?? ''])));
}
