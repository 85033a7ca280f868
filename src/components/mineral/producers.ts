import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import type { ChartRequest } from '../figure/request.ts';
import { resultSeries, supplierShares } from '../results.ts';

/** Fewer years than this are no movement, and fewer producers than that no comparison. */
const fewestYears = 4;
const fewestProducers = 3;
/** A row of panels on a wide page holds four, and more than two rows are read by nobody. */
const mostProducers = 8;
/** A producer whose share never came to this has a line along the ground. */
const leastShare = 0.03;

/** What the producers of a stage hold of the world’s production, in every year. */
function shareRows(query: Edition, mineral: string, stage: string): readonly IndicatorRow[] {
  const years = resultSeries(query, { indicator: 'cr-1', mineral, stage }).map(({ year }) => year);
  return years.flatMap((year) => supplierShares(query, { mineral, stage }, year));
}

/** The stage of a mineral whose producers are known in most years; of several, the first along the chain. */
function longestKnown(query: Edition, mineral: string) {
  const stages = query.stagesOf(mineral).map(({ stage }) => ({ stage, rows: shareRows(query, mineral, stage) }));
  const yearsOf = (rows: readonly IndicatorRow[]) => new Set(rows.map(({ year }) => year)).size;
  const [longest] = stages.toSorted((a, b) => yearsOf(b.rows) - yearsOf(a.rows));
  return longest && yearsOf(longest.rows) >= fewestYears ? longest : undefined;
}

/**
 * How the shares of the leading producers moved at the stage that is known in most years, a small panel each: they are more
 * than lines in one chart can tell apart. None where few producers or few years are known.
 */
export function producerCharts(query: Edition, mineral: string): readonly ChartRequest[] {
  const known = longestKnown(query, mineral);
  if (known === undefined) return [];
  const { stage, rows } = known;
  const highest = ([, of]: readonly [string, readonly IndicatorRow[]]) =>
    Math.max(...of.map(({ value }) => value ?? 0));
  const producers = [...Map.groupBy(rows, ({ partner }) => partner)]
    .filter((producer) => highest(producer) >= leastShare)
    .sort((a, b) => highest(b) - highest(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostProducers)
    .map(([partner]) => partner);
  if (producers.length < fewestProducers) return [];
  const years = rows.map(({ year }) => year);
  const span = { from: String(Math.min(...years)), to: String(Math.max(...years)) };
  const of = { indicator: 'partner-share', partners: producers.sort().join(' '), mineral, stage };
  return [{ kind: 'share-multiples', ...of, ...span }];
}
