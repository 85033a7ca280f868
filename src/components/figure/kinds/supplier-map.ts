import { supplierMap } from '../../../charts/supplier-map/supplier-map.ts';
import type { Edition } from '../../../text/edition.ts';
import type { ChartRequest } from '../request.ts';
import type { MadeChart } from './kind.ts';
import { suppliersInput } from './supplier-shares.ts';

/** The producers of a stage, or the partners of a reporter, in one year and where they are. */
export function supplierMapChart(query: Edition, request: ChartRequest): MadeChart {
  const input = suppliersInput(query, request);
  return { model: supplierMap(input), from: input.rows, sources: input.rows.map(({ source }) => source) };
}
