import { shareMultiples } from '../../../charts/share-multiples/share-multiples.ts';
import { multipleRows } from '../../../references/multiple-rows.ts';
import type { Edition } from '../../../text/edition.ts';
import { chartNames } from '../names.ts';
import { type ChartRequest, writtenOf } from '../request.ts';
import type { MadeChart } from './kind.ts';

/** The results of an indicator between two years, a panel for each reporter, partner or mineral. */
export function shareMultiplesChart(query: Edition, request: ChartRequest): MadeChart {
  const rows = multipleRows(writtenOf(request), query);
  const model = shareMultiples({ rows, language: query.language, names: chartNames(query) });
  return { model, from: rows, sources: rows.flatMap(({ sources }) => sources.split(' ')) };
}
