import type { Edition } from '../text/edition.ts';
import { measuredAs, type Supply } from './supply.ts';

/**
 * How and when all supplies of a column are measured, "by value, 2024", where one way holds for more than half of them: it is
 * then said once in the head of the column, and beside those alone that differ. Empty where no way does.
 */
export function measuredAlike(query: Edition, supplies: readonly (Supply | undefined)[]): string {
  const known = supplies.filter((supply) => supply !== undefined && supply.topShare.value !== null);
  const ways = Map.groupBy(
    known.flatMap((supply) => (supply ? [measuredAs(query, supply)] : [])),
    (way) => way,
  );
  const [most] = [...ways].sort(([, a], [, b]) => b.length - a.length);
  return most !== undefined && most[1].length * 2 > known.length ? most[0] : '';
}
