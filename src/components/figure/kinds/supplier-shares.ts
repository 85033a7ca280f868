import { supplierShares } from '../../../charts/supplier-shares/supplier-shares.ts';
import type { ImportRow, ProductionRow } from '../../../tables/schema.ts';
import type { Edition } from '../../../text/edition.ts';
import { seriesOf } from '../../provenance/figure.ts';
import { chartNames } from '../names.ts';
import type { ChartRequest } from '../request.ts';
import type { MadeChart } from './kind.ts';
import { residual } from './residual.ts';

/** The figures of a list from the tables of figures. */
function publishedRows(query: Edition, request: ChartRequest): readonly (ProductionRow | ImportRow)[] {
  const year = Number(request.year);
  const isMeant = (row: ProductionRow | ImportRow) =>
    row.mineral === request.mineral && row.stage === request.stage && row.year === year && row.primary === 'yes';
  if (request.reporter === undefined) return query.tables.production.filter(isMeant);
  return query.tables.imports.filter(
    (row) => isMeant(row) && row.reporter === request.reporter && row.measure === (request.measure ?? ''),
  );
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

function supplyRows(query: Edition, request: ChartRequest): readonly (ProductionRow | ImportRow)[] {
  const published = publishedRows(query, request);
  return published.some((row) => !('partner' in row) || row.partner !== 'WLD') ? published : quotedRows(query, request);
}

/** The producers of a stage, or the partners of a reporter, in one year. */
export function supplierSharesChart(query: Edition, request: ChartRequest): MadeChart {
  const rows = supplyRows(query, request);
  const [row] = rows;
  const first = row && seriesOf(query, row)?.average_from;
  const rest = row && residual(query, row);
  const model = supplierShares({
    rows,
    language: query.language,
    names: chartNames(query),
    ...(rest ? { rest } : {}),
    ...(first ? { period: `${first}–${String(request.year).slice(2)}` } : {}),
  });
  return { model, sources: rows.map(({ source }) => source) };
}
