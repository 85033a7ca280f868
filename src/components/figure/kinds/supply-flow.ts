import { supplyFlow } from '../../../charts/supply-flow/supply-flow.ts';
import { flowReporters, stagesBeside } from '../../../references/flow-rows.ts';
import type { ImportRow } from '../../../tables/schema.ts';
import type { Edition } from '../../../text/edition.ts';
import { chartNames } from '../names.ts';
import { type ChartRequest, writtenOf } from '../request.ts';
import type { MadeChart } from './kind.ts';
import { residual } from './residual.ts';
import { supplyRows } from './supply-rows.ts';

/** The imports that are drawn: the partners of each reporter whose trade is at hand. */
function importsOf(query: Edition, request: ChartRequest): readonly ImportRow[] {
  const { reporters: _, ...each } = request;
  return flowReporters(writtenOf(request), query).flatMap((reporter) =>
    supplyRows(query, { ...each, reporter }).flatMap((row) => ('partner' in row ? [row] : [])),
  );
}

/** The trade of all reporters in the goods of a stage, beside production up to it. */
export function supplyFlowChart(query: Edition, request: ChartRequest): MadeChart {
  const { mineral = '', stage = '' } = request;
  const imports = importsOf(query, request);
  const production = query.where('production', { mineral, primary: 'yes' });
  const stages = stagesBeside(query, { mineral, stage, year: Number(request.year) });
  const model = supplyFlow({
    imports,
    stages,
    production,
    rest: (at, year) => {
      const row = production.find((each) => each.stage === at && each.year === year);
      return row && residual(query, row);
    },
    language: query.language,
    names: chartNames(query),
  });
  const drawn = new Set(
    model.data.flatMap(({ kind, stage: at, year }) => (kind === 'production' ? [`${at} ${year}`] : [])),
  );
  const made = production.filter((row) => drawn.has(`${row.stage} ${row.year}`));
  const from = [...imports, ...made];
  return { model, from, sources: from.map(({ source }) => source) };
}
