import type { Bounds } from '../../answer.ts';
import { isExactList, supplierCount } from '../list/list-facts.ts';
import type { SupplierRanges } from '../list/read-suppliers.ts';
import { concentrated, residualSizes } from './concentrated.ts';
import { type ShareRange, shareOf, shareRanges } from './shares.ts';

/** What a supplier of this share adds to the entropy, in nats; nothing where it has no share. */
export function term(share: number): number {
  return share > 0 ? 0 - share * Math.log(share) : 0;
}

const peak = 1 / Math.E;

/** The range of a term over a range of shares: its ends, and its peak at 1/e. */
function termRange({ lower, upper }: ShareRange): ShareRange {
  const ends = [term(lower), term(upper)];
  return { lower: Math.min(...ends), upper: lower <= peak && peak <= upper ? peak : Math.max(...ends) };
}

/** The largest share that one supplier within the residual may have. */
function largestHidden({ listed, residual, cap }: SupplierRanges): number {
  const most = Math.min(cap, residual.upper);
  const others = listed.reduce((sum, { lower }) => sum + lower, Math.max(0, residual.lower - most));
  return shareOf(most, others);
}

/** What a residual of this share adds in its most concentrated form. */
function leastTerm(share: number, cap: number): number {
  const { full, rest } = concentrated(share, cap);
  return (full === 0 ? 0 : full * term(cap)) + term(rest);
}

/**
 * What the residual adds, from its most concentrated form to its most even one, which adds without end where nobody says
 * how many suppliers it holds. A larger number of full suppliers adds more, so the least one is enough.
 */
function residualRange(list: SupplierRanges, share: ShareRange): ShareRange {
  if (share.upper === 0) return { lower: 0, upper: 0 };
  const cap = Number.isFinite(list.cap) ? largestHidden(list) : 1;
  const lower = Math.min(...residualSizes({ value: null, ...share }, cap).map((size) => leastTerm(size, cap)));
  const { count } = list;
  if (count === undefined) return { lower, upper: Number.POSITIVE_INFINITY };
  return { lower, upper: count * termRange({ lower: share.lower / count, upper: share.upper / count }).upper };
}

/**
 * Bounds of the Shannon entropy, in nats: the range of each supplier's term over the range of its share, added up and cut
 * at the logarithm of the number of suppliers. Exact where nothing is uncertain but how the residual splits.
 */
export function entropyBounds(list: SupplierRanges): Bounds {
  const shares = shareRanges(list);
  const terms = [...shares.listed.map(termRange), residualRange(list, shares.residual)];
  const lower = terms.reduce((sum, each) => sum + each.lower, 0);
  const upper = terms.reduce((sum, each) => sum + each.upper, 0);
  const most = Math.log(supplierCount(list) ?? Number.POSITIVE_INFINITY);
  const method = isExactList(list) || list.listed.length === 0 ? 'exact' : 'outer';
  return { lower: Math.min(lower, most), upper: Math.min(upper, most), method };
}
