import type { Mineral, TradeSeries } from '../../domain/dataset.ts';
import { listed, type Problem } from '../../problem.ts';
import type { Draft } from '../series/series-file.ts';
import type { Places } from './places.ts';

/**
 * Trade under a customs code that stages of several minerals list, without a note that says what else is in it: a basket of
 * goods would be read as one of them.
 */
export function basketProblems(
  trade: readonly Draft<TradeSeries>[],
  minerals: ReadonlyMap<string, Mineral>,
  places: Places,
): readonly Problem[] {
  const holders = new Map<string, Set<string>>();
  for (const { id, stages } of minerals.values()) {
    for (const code of stages.flatMap(({ hs }) => hs)) holders.set(code, (holders.get(code) ?? new Set()).add(id));
  }
  return trade.flatMap((series) => {
    const others = [...(holders.get(series.hs ?? '') ?? [])].filter((mineral) => mineral !== series.mineral);
    return others.length === 0 || series.note !== undefined ? [] : [problemOf(series, others, places)];
  });
}

function problemOf(series: Draft<TradeSeries>, others: readonly string[], places: Places): Problem {
  return {
    code: 'basket-without-note',
    place: places({ ...series, path: `${series.path}/hs` }),
    message: `HS ${series.hs} is a code of ${listed(others)} as well, and this series of ${series.mineral} does not say so.`,
    hint: 'Add a "note:" that says what else the code holds, and "primary: no" where this is not most of it.',
  };
}
