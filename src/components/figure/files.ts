import type { Query } from '../../tables/query.ts';
import { citation } from '../../text/citation.ts';
import type { SiteChart } from './chart.ts';

function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The numbers of a chart as CSV: one header line, shares as fractions of 1, empty where nothing is known. */
export function chartCsv({ model }: SiteChart): string {
  const lines = [model.columns.map(({ id }) => id), ...model.table.map((cells) => cells.map(({ raw }) => raw))];
  return `${lines.map((cells) => cells.map(csvCell).join(',')).join('\n')}\n`;
}

/** The same with what must travel with the numbers: title, sources, terms, edition. */
export function chartJson(query: Query, { id, model, sources }: SiteChart): string {
  const { title, subtitle, notes, columns, table } = model;
  const rows = table.map((cells) => Object.fromEntries(columns.map((column, i) => [column.id, cells[i]?.raw ?? null])));
  const cited = sources.flatMap((source) => {
    const row = query.source(source);
    return row ? [{ id: source, citation: citation(row), licence: row.licence }] : [];
  });
  const compiled = {
    by: query.site.name,
    publisher: query.site.publisher,
    licence: 'CC BY 4.0',
    edition: query.site.as_of,
  };
  return `${JSON.stringify({ id, title, subtitle, notes, columns, rows, sources: cited, compiled }, null, 2)}\n`;
}
