import { rowsBy } from '../../publishing/entities/rows-of.ts';
import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';

type MirrorRow = Row<'mirror'>;

/** A flow that both sides report, in its newest year by value, and how its gap moved. */
export interface MirroredFlow {
  readonly newest: MirrorRow;
  /** By weight in the same year, where both report one. */
  readonly weight: MirrorRow | undefined;
  readonly firstYear: number;
  /** Least and largest gap of all years, as a part of what the importer reports. */
  readonly least: number;
  readonly most: number;
}

/** A flow that both sides put below this, in US dollars, is one consignment or a rounding: its gap says nothing. */
const leastWorth = 1e6;

/**
 * What both sides report of the trade in a mineral, or of an economy’s: the largest flow first. Flows that neither side
 * puts at a million US dollars in the newest year are left out.
 */
export function mirroredFlows(query: Edition, of: { readonly mineral: string } | { readonly economy: string }) {
  const rows =
    'mineral' in of
      ? rowsBy(query, 'mineral')('mirror', of.mineral)
      : [...rowsBy(query, 'importer')('mirror', of.economy), ...rowsBy(query, 'exporter')('mirror', of.economy)];
  const flows = Map.groupBy(rows, ({ importer, exporter, mineral, stage, hs }) =>
    [importer, exporter, mineral, stage, hs].join('|'),
  );
  return [...flows.values()]
    .flatMap(flowOf)
    .filter((flow) => sizeOf(flow) >= leastWorth)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}

function flowOf(rows: readonly MirrorRow[]): readonly MirroredFlow[] {
  const byValue = rows.filter(({ measure, gap_share }) => measure === 'value' && gap_share !== null);
  const newest = byValue.toSorted((a, b) => b.year - a.year)[0];
  if (newest === undefined) return [];
  const shares = byValue.map(({ gap_share }) => gap_share ?? 0);
  const weight = rows.find(({ measure, year }) => measure === 'quantity' && year === newest.year);
  const firstYear = Math.min(...byValue.map(({ year }) => year));
  return [{ newest, weight, firstYear, least: Math.min(...shares), most: Math.max(...shares) }];
}

function sizeOf({ newest }: MirroredFlow): number {
  return Math.max(newest.imports ?? 0, newest.exports ?? 0);
}
