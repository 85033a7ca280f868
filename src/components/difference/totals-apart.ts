import { rowsBy } from '../../publishing/entities/rows-of.ts';
import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { isTrickle, supplyOf } from '../supply.ts';
import { bySize } from './wording.ts';

type DifferenceRow = Row<'differences'>;

/** From twice, or half, on, another total of imports is told beside the shares that are computed from the first. */
const factorTold = 2;

function isTold(query: Edition, row: DifferenceRow): boolean {
  const { kind, economy, reporter, mineral, stage, year, measure, difference } = row;
  if (kind !== 'imports' || economy !== 'WLD' || difference === null) return false;
  const factor = 1 + difference;
  if (factor < factorTold && factor > 1 / factorTold) return false;
  const supply = supplyOf(query, { mineral, stage, reporter });
  return supply !== undefined && supply.year === year && supply.measure === measure && !isTrickle(query, supply);
}

/**
 * Imports of a mineral, or of an economy, of which another source counts twice as much or more, or half as much or less,
 * in the year that their shares are of: the furthest apart first. Those too small to be ranked are left out, and figures
 * that their source bars from being passed on.
 */
export function totalsApart(query: Edition, of: { readonly mineral: string } | { readonly economy: string }) {
  const rows =
    'mineral' in of
      ? rowsBy(query, 'mineral')('differences', of.mineral)
      : rowsBy(query, 'reporter')('differences', of.economy);
  const areThere = ({ primary_value, other_value }: DifferenceRow) => primary_value !== null && other_value !== null;
  return rows.filter((row) => areThere(row) && isTold(query, row)).toSorted(bySize);
}
