import type { ImportRow, ProductionRow } from '../../../tables/schema.ts';
import type { Edition } from '../../../text/edition.ts';
import type { ChartRequest } from '../request.ts';

/** The figures of a list from the tables of figures. */
function publishedRows(query: Edition, request: ChartRequest): readonly (ProductionRow | ImportRow)[] {
  const year = Number(request.year);
  const { mineral = '', stage = '', reporter, measure = '' } = request;
  const meant = { mineral, stage, year, primary: 'yes' } as const;
  if (reporter === undefined) return query.where('production', meant);
  return query.where('imports', { ...meant, reporter }).filter((row) => row.measure === measure);
}

/**
 * The figures of a reporter's partners as the inputs of its concentration: they stand there even where the source does
 * not let them be passed on in bulk, and a drawing with its table is a quotation.
 */
function quotedRows(query: Edition, request: ChartRequest): readonly ImportRow[] {
  const { reporter, mineral = '', stage = '' } = request;
  const year = Number(request.year);
  const measure = request.measure === 'value' || request.measure === 'quantity' ? request.measure : '';
  if (reporter === undefined) return [];
  const list = query.result({ indicator: 'hhi', reporter, mineral, stage, measure, year });
  return (list ? query.inputsOf(list.id) : []).map(({ input, value, lower, upper, unit, quality, source }) => {
    const figure = { value, lower, upper, unit, quality, source, average_from: null };
    return { reporter, mineral, stage, partner: input, year, measure, primary: 'yes', ...figure };
  });
}

/** The producers of a stage or the partners of a reporter in one year, as published or else as quoted. */
export function supplyRows(query: Edition, request: ChartRequest): readonly (ProductionRow | ImportRow)[] {
  const published = publishedRows(query, request);
  return published.some((row) => !('partner' in row) || row.partner !== 'WLD') ? published : quotedRows(query, request);
}
