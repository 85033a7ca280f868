import type { Row } from '../../tables/schema.ts';
import { basisInWords } from '../../text/basis.ts';
import { signed, significant } from '../../text/numbers.ts';

type DifferenceRow = Row<'differences'>;

/** Why two figures are not compared, as a whole phrase. */
const reasons: Readonly<Record<Exclude<DifferenceRow['reason'], ''>, string>> = {
  'average-of-years': 'an average over several years',
  'shares-and-tonnes': 'shares alone, and no quantities',
  'other-content': 'counts something else, and no source states a factor',
  'not-reported': 'not available in one of the two',
  'no-point': 'only bounds are known',
  'primary-is-zero': 'zero in the primary source',
};

/** Estimates have their own mark beside the figure. */
const caveats: Readonly<Record<string, string>> = {
  'total-excludes': 'one total leaves out withheld production',
  'sum-of-partners': 'the primary one is the sum of its partners',
  valuation: 'imports with freight beside free on board',
};

/** From this multiple on a difference reads better as one: "5.2 times". */
const multiple = 3;

/**
 * A difference as it is printed: `+25%`, `−55%`, `6.19 times`, `same`; where there is none the reason, as a phrase.
 *
 * @example differenceText({ difference: -0.5517, verdict: 'differs', reason: '' }) // '−55%'
 */
export function differenceText({
  difference,
  verdict,
  reason,
}: Pick<DifferenceRow, 'difference' | 'verdict' | 'reason'>): string {
  if (verdict === 'same') return 'same';
  if (difference === null) return reason === '' ? '' : reasons[reason];
  if (difference + 1 >= multiple) return `${significant(difference + 1)} times`;
  const isSmall = Math.abs(difference) < 0.1;
  return `${signed(difference * 100, isSmall ? 1 : 0)}%`;
}

/** Why accounts of a source are not compared, as a phrase; empty where they are. */
export function reasonText(reason: DifferenceRow['reason']): string {
  return reason === '' ? '' : reasons[reason];
}

/** What to know before calling a difference a disagreement; empty where there is nothing. */
export function caveatText(row: Pick<DifferenceRow, 'caveats' | 'verdict' | 'factor' | 'primary_basis'>): string {
  return [
    ...(row.verdict === 'within-bounds' ? ['within what rounding and estimates allow'] : []),
    ...(row.factor === null ? [] : [`the other converted to ${basisInWords(row.primary_basis)} by a stated factor`]),
    ...row.caveats.split(' ').flatMap((caveat) => caveats[caveat] ?? []),
  ].join('; ');
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
