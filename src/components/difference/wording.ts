import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { signed, significant } from '../../text/numbers.ts';
import type { Told } from '../../text/told.ts';
import { longNames } from '../names.ts';

type DifferenceRow = Row<'differences'>;

/** What to know of a pair of figures; estimates have their own mark beside the figure. */
const caveatsTold = ['total-excludes', 'sum-of-partners', 'valuation'];

/** From this multiple on a difference reads better as one: "5.2 times". */
const multiple = 3;

/**
 * A difference as it is printed: `+25%`, `−55%`, `6.19 times`, `same`; where there is none the reason, as a phrase.
 *
 * @example differenceText(told, { difference: -0.5517, verdict: 'differs', reason: '' }) // '−55%'
 */
export function differenceText(
  told: Told,
  { difference, verdict, reason }: Pick<DifferenceRow, 'difference' | 'verdict' | 'reason'>,
): string {
  const { say, words } = told;
  if (verdict === 'same') return say('difference.same');
  if (difference === null) return reasonText(told, reason);
  if (difference + 1 >= multiple) return say('difference.times', { number: significant(difference + 1, words) });
  const isSmall = Math.abs(difference) < 0.1;
  return words.percent(signed(difference * 100, isSmall ? 1 : 0, words));
}

/** Why accounts of a source are not compared, as a phrase; empty where they are. */
export function reasonText({ say }: Told, reason: DifferenceRow['reason']): string {
  return reason === '' ? '' : say(`difference.reasons.${reason}`);
}

/** What to know before calling a difference a disagreement; empty where there is nothing. */
export function caveatText(
  query: Edition,
  row: Pick<DifferenceRow, 'caveats' | 'verdict' | 'factor' | 'primary_basis'>,
): string {
  const { say } = query;
  const caveats = row.caveats.split(' ').filter((caveat) => caveatsTold.includes(caveat));
  return [
    ...(row.verdict === 'within-bounds' ? [say('difference.withinBounds')] : []),
    ...(row.factor === null ? [] : [say('difference.converted', { basis: longNames(query).basis(row.primary_basis) })]),
    ...caveats.map((caveat) => say(`difference.caveats.${caveat}`)),
  ].join(say('difference.between'));
}

/**
 * Differences by size, the largest first: what is nothing in the one and something in the other, then by the factor
 * between the two, so that half and twice rank alike; then by place.
 */
export function bySize(a: DifferenceRow, b: DifferenceRow): number {
  return sizeOf(b) - sizeOf(a) || b.year - a.year || (a.economy < b.economy ? -1 : 1);
}

function sizeOf({ difference, reason }: DifferenceRow): number {
  if (difference === null) return reason === 'primary-is-zero' ? Number.POSITIVE_INFINITY : 0;
  return difference <= -1 ? Number.MAX_VALUE : Math.abs(Math.log1p(difference));
}
