import { type SupplierSharesInput, supplierShares } from '../../../charts/supplier-shares/supplier-shares.ts';
import type { Edition } from '../../../text/edition.ts';
import { seriesOf } from '../../provenance/figure.ts';
import { chartNames } from '../names.ts';
import type { ChartRequest } from '../request.ts';
import type { MadeChart } from './kind.ts';
import { residual } from './residual.ts';
import { supplyRows } from './supply-rows.ts';

/** What a list of suppliers is drawn from: its rows, what it leaves over, and the years that an average covers. */
export function suppliersInput(query: Edition, request: ChartRequest): SupplierSharesInput {
  const rows = supplyRows(query, request);
  const [row] = rows;
  const first = row && seriesOf(query, row)?.average_from;
  const rest = row && residual(query, row);
  return {
    rows,
    language: query.language,
    names: chartNames(query),
    ...(rest ? { rest } : {}),
    ...(first ? { period: `${first}–${String(request.year).slice(2)}` } : {}),
  };
}

/** The producers of a stage, or the partners of a reporter, in one year. */
export function supplierSharesChart(query: Edition, request: ChartRequest): MadeChart {
  const input = suppliersInput(query, request);
  return { model: supplierShares(input), from: input.rows, sources: input.rows.map(({ source }) => source) };
}
