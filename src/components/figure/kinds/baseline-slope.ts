import { baselineSlope } from '../../../charts/baseline-slope/baseline-slope.ts';
import { slopeRows } from '../../../references/chart-rows.ts';
import type { Edition } from '../../../text/edition.ts';
import { chartNames } from '../names.ts';
import { type ChartRequest, writtenOf } from '../request.ts';
import type { MadeChart } from './kind.ts';

/** The results of an indicator in the two years asked for. */
export function baselineSlopeChart(query: Edition, request: ChartRequest): MadeChart {
  const rows = slopeRows(writtenOf(request), query);
  const model = baselineSlope({ rows, language: query.language, names: chartNames(query) });
  return { model, from: rows, sources: rows.flatMap(({ sources }) => sources.split(' ')) };
}
