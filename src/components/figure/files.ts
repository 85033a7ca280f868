import { csvCell } from '../../tables/text/csv-cell.ts';
import { citation } from '../../text/citation.ts';
import type { Edition } from '../../text/edition.ts';
import type { SiteChart } from './chart.ts';

/** The numbers of a chart as CSV: one header line, shares as fractions of 1, empty with a reason where nothing is known. */
export function chartCsv({ model }: SiteChart): string {
  const lines = [Object.keys(model.data[0] ?? {}), ...model.data.map(Object.values<string | number | null>)];
  return `${lines.map((cells) => cells.map(csvCell).join(',')).join('\n')}\n`;
}

/** The same with what must travel with the numbers: title, sources, terms, edition. */
export function chartJson(query: Edition, { id, model, sources }: SiteChart): string {
  const { title, subtitle, notes, data: rows } = model;
  const cited = sources.flatMap((source) => {
    const row = query.source(source);
    return row ? [{ id: source, citation: citation(row, query), licence: row.licence }] : [];
  });
  const compiled = {
    by: query.site.name,
    publisher: query.site.publisher,
    licence: 'CC BY 4.0',
    edition: query.site.as_of,
  };
  return `${JSON.stringify({ id, title, subtitle, notes, rows, sources: cited, compiled }, null, 2)}\n`;
}
