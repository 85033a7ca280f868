import { stageShares } from '../../../charts/stage-shares/stage-shares.ts';
import type { ProductionRow } from '../../../tables/schema.ts';
import type { Edition } from '../../../text/edition.ts';
import { chainRows } from '../chain.ts';
import { chartNames } from '../names.ts';
import type { ChartRequest } from '../request.ts';
import type { MadeChart } from './kind.ts';
import { residual } from './residual.ts';

/** The figures of the newest year of each stage up to `last`. */
function newestOf(rows: readonly ProductionRow[], last: number): readonly ProductionRow[] {
  return [...Map.groupBy(rows, ({ stage }) => stage).values()].flatMap((stage) => {
    const known = stage.filter(({ year }) => year <= last);
    const newest = Math.max(...known.map(({ year }) => year));
    return known.filter(({ year }) => year === newest);
  });
}

/** The chain of a mineral, up to the year asked for. */
export function stageSharesChart(query: Edition, request: ChartRequest): MadeChart {
  const { mineral = '' } = request;
  const lastYear = Number(request.year ?? Number.POSITIVE_INFINITY);
  const rows = chainRows(query.where('production', { mineral }), lastYear);
  const model = stageShares({
    mineral,
    stages: query.stagesOf(mineral).map(({ stage }) => stage),
    rows,
    rest: (stage, year) => {
      const isMeant = (row: ProductionRow) => row.mineral === mineral && row.stage === stage && row.year === year;
      const row = rows.find(isMeant);
      const used = query.where('production', { mineral, primary: 'yes' }).find(isMeant);
      return row && used?.source === row.source ? residual(query, row) : undefined;
    },
    language: query.language,
    names: chartNames(query),
    ...(request.year === undefined ? {} : { year: Number(request.year) }),
  });
  const from = newestOf(rows, lastYear);
  return { model, from, sources: from.map(({ source }) => source) };
}
