import { changeWaterfall } from '../../../charts/change-waterfall/change-waterfall.ts';
import type { Bounds } from '../../../charts/index.ts';
import { resultKeyOf } from '../../../references/result-key.ts';
import type { IndicatorRow } from '../../../tables/schema.ts';
import type { Edition } from '../../../text/edition.ts';
import { chartNames } from '../names.ts';
import { type ChartRequest, writtenOf } from '../request.ts';
import type { MadeChart } from './kind.ts';

type Ends = readonly [Bounds | null, Bounds | null];

function boundsOf(row: Bounds | Pick<IndicatorRow, 'value' | 'lower' | 'upper'> | undefined): Bounds | null {
  if (row === undefined || row.lower === null) return null;
  return { value: row.value, lower: row.lower, upper: row.upper };
}

/** The two levels that a change lies between: its inputs, or the results of the indicator that it splits. */
function endsOf(query: Edition, row: IndicatorRow): Ends {
  if (row.indicator === 'hhi-change-by-supplier' || row.indicator === 'revision-split') {
    const inputs = query.inputsOf(row.id);
    return [boundsOf(inputs[0]), boundsOf(inputs.at(-1))];
  }
  if (row.indicator !== 'reliance-change') return [null, null];
  const { reporter, mineral, stage } = row;
  const level = (year: number) =>
    boundsOf(query.result({ indicator: 'net-import-reliance', reporter, mineral, stage, year }));
  return [level(row.base_year ?? row.year), level(row.year)];
}

/** The parts of one change between its two levels. */
export function changeWaterfallChart(query: Edition, request: ChartRequest): MadeChart {
  const row = query.result(resultKeyOf(writtenOf(request)));
  if (row === undefined) throw new RangeError('no such change');
  const [start, end] = endsOf(query, row);
  const { language } = query;
  const model = changeWaterfall({ row, parts: query.partsOf(row.id), start, end, language, names: chartNames(query) });
  return { model, from: [row], sources: row.sources.split(' ') };
}
