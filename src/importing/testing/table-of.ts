import type { Table } from '../tidy/row.ts';

/** For tests: rows written as a line of headings and lines of cells, divided by commas and without quotes. */
export function tableOf(csv: string): Table {
  const [headings = '', ...lines] = csv.trim().split('\n');
  const columns = headings.split(',');
  const rows = lines.map((line) => {
    const cells = line.split(',');
    return new Map(columns.map((column, index) => [column, cells[index] ?? '']));
  });
  return { columns, rows };
}
