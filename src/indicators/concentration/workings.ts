import type { Letter } from '../indicator.ts';
import type { Suppliers } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';
import { figureText, fractionText, sumText } from '../working.ts';
import { suppliersByPoint } from './entropy.ts';
import { concentrationPoints } from './list/list-facts.ts';
import { readSuppliers, type SupplierRanges } from './list/read-suppliers.ts';
import { rememberLast } from './list/remember.ts';

interface Shares {
  /** The largest first. */
  readonly listed: readonly number[];
  readonly residual: number;
  readonly count: number | undefined;
}

const none: Shares = { listed: [], residual: 0, count: undefined };

const sharesOfList = rememberLast(({ points, count }: SupplierRanges): Shares => {
  if (typeof points === 'string') return none;
  const listed = points.suppliers.map(({ value }) => value / points.total).sort((a, b) => b - a);
  return { listed, residual: points.residual / points.total, count };
});

function sharesOf(input: Suppliers<Reported>): Shares {
  const list = readSuppliers(input);
  return typeof list === 'string' ? none : sharesOfList(list);
}

/** The squares of the shares as terms of a sum: the same for each index that is read off them. */
const squaresOf = rememberLast(({ listed, residual, count }: Shares): readonly string[] => {
  const rest = count === undefined || residual === 0 ? [] : [`${fractionText(residual)}² ÷ ${figureText(count)}`];
  return [...listed.map((share) => `${fractionText(share)}²`), ...rest];
});

/** The squares of the shares, added up; suppliers lumped together as equal ones where their number is known. */
export function hhiWorking(input: Suppliers<Reported>): string {
  return indexText(input, false);
}

/** The Herfindahl–Hirschman index with its shares put in, in brackets unless told otherwise. */
export function indexText(input: Suppliers<Reported>, isInBrackets = true): string {
  return sumText(squaresOf(sharesOf(input)), isInBrackets);
}

/** The sum of each share times its logarithm, in brackets where there are several: the Shannon entropy, its sign turned. */
export function entropySum(input: Suppliers<Reported>): string {
  const list = readSuppliers(input);
  return typeof list === 'string' ? '0' : sumText(logarithmsOf(list));
}

/** The terms of the entropy, the largest share first: the same for each index that is read off it. */
const logarithmsOf = rememberLast((list: SupplierRanges): readonly string[] => {
  const points = concentrationPoints(list);
  const parts = typeof points === 'string' ? [] : suppliersByPoint(list, points).filter(({ share }) => share > 0);
  const bySize = [...parts].sort((a, b) => b.count * b.share - a.count * a.share);
  return bySize.map(({ count, share }) => {
    const term = `${fractionText(share)} × ln(${fractionText(share)})`;
    return count === 1 ? term : `${figureText(count)} × ${term}`;
  });
});

/** The Shannon entropy with its shares put in. */
export function entropyText(input: Suppliers<Reported>): string {
  return `−${entropySum(input)}`;
}

/** The sum of the `k` largest quantities over the whole. */
export function ratioWorking(input: Suppliers<Reported>, k: number): string {
  const { listed, residual, count } = sharesOf(input);
  const places = count === undefined || residual === 0 ? 0 : Math.min(Math.max(k - listed.length, 0), count);
  const fill =
    places === 0 || count === undefined ? [] : [`${places} × ${fractionText(residual)} ÷ ${figureText(count)}`];
  return sumText([...listed.slice(0, k).map(fractionText), ...fill], false);
}

/** The letters of the share of the largest few. */
export function largestLetters(count: string): readonly Letter[] {
  return [
    { latex: 's_i', meaning: 'share of supplier i in the whole, as a fraction of 1' },
    { latex: 'S', meaning: `any group of at most ${count} suppliers; of all groups the largest sum counts` },
  ];
}
