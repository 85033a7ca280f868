import { stageDumbbell } from '../../../charts/stage-dumbbell/stage-dumbbell.ts';
import { pairsOfEconomy } from '../../../references/stage-pairs.ts';
import type { ProductionRow } from '../../../tables/schema.ts';
import { span } from '../../../text/dates.ts';
import type { Edition } from '../../../text/edition.ts';
import { seriesOf } from '../../provenance/figure.ts';
import { chartNames } from '../names.ts';
import { type ChartRequest, writtenOf } from '../request.ts';
import type { MadeChart } from './kind.ts';
import { residual } from './residual.ts';

/** The years that the figures are a mean of, where all are of the same; else nothing. */
function periodOf(query: Edition, rows: readonly ProductionRow[]): { readonly period?: string } {
  const firsts = new Set(rows.map((row) => seriesOf(query, row)?.average_from ?? row.year));
  const [first, another] = firsts;
  const year = rows[0]?.year;
  return first === undefined || year === undefined || another !== undefined || first === year
    ? {}
    : { period: span(first, year) };
}

/** An economy in mining and in refining of every mineral that one source counts alike at both stages. */
export function stageDumbbellChart(query: Edition, request: ChartRequest): MadeChart {
  const pairs = pairsOfEconomy(writtenOf(request), query);
  const rows = pairs.flatMap((pair) => pair.rows);
  const model = stageDumbbell({
    rows,
    pairs,
    economy: request.partner ?? '',
    rest: (row) => (row.primary === 'yes' ? residual(query, row) : undefined),
    language: query.language,
    names: chartNames(query),
    ...periodOf(query, rows),
  });
  return { model, from: rows, sources: rows.map(({ source }) => source) };
}
