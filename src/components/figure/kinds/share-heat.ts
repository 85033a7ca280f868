import { shareHeat } from '../../../charts/share-heat/share-heat.ts';
import { acrossOf, heatRows } from '../../../references/heat-rows.ts';
import type { Edition } from '../../../text/edition.ts';
import { chartNames } from '../names.ts';
import { type ChartRequest, writtenOf } from '../request.ts';
import { withoutTrickles } from '../trickles.ts';
import type { MadeChart } from './kind.ts';

/** The newest shares of minerals by importer, by supplier or by kind of stage. */
export function shareHeatChart(query: Edition, request: ChartRequest): MadeChart {
  const written = writtenOf(request);
  const { rows, hasTrickles } = withoutTrickles(query, heatRows(written, query));
  const model = shareHeat({
    rows,
    hasTrickles,
    across: acrossOf(written),
    kindOf: (mineral, stage) => query.stage(mineral, stage)?.kind ?? '',
    language: query.language,
    names: chartNames(query),
  });
  return { model, from: rows, sources: rows.flatMap(({ sources }) => sources.split(' ')) };
}
