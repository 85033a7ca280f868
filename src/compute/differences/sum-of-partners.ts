import type { TradeSeries } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/published.ts';
import { totalOf } from '../list-total.ts';
import { partnersOf } from '../supplier-list.ts';

/**
 * What the partners of a trade series add up to in each year, in the unit of the series, so that it can stand beside the
 * total that another source prints. Where small flows are missing the upper end leaves room for them. No sum of a year with
 * a printed total, of partners picked out of more, of a year with a figure that is not available, nor of a series that
 * indicators do not use: a lesser source may list a few partners alone.
 */
export function sumsOfPartners(series: TradeSeries): ReadonlyMap<number, Figure> {
  if (!series.primary) return new Map();
  const printed = new Set(series.years.filter(({ total }) => total !== undefined).map(({ year }) => year));
  const lists = partnersOf(series).filter(
    ({ year, isIncomplete, isSelection }) => !printed.has(year) && !isIncomplete && !isSelection,
  );
  return new Map(
    lists.map((list) => [list.year, { ...list.origin, published: '', quality: 'computed', quantity: totalOf(list) }]),
  );
}
