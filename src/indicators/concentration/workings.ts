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

/** The points of a list as they are reported, the largest first, in the unit of the list. */
interface Sizes {
  readonly listed: readonly number[];
  readonly residual: number;
  readonly total: number;
  readonly count: number | undefined;
}

const noSizes: Sizes = { listed: [], residual: 0, total: 0, count: undefined };

function added(entries: readonly (readonly [string, number])[]): readonly number[] {
  const byId = new Map<string, number>();
  for (const [id, size] of entries) byId.set(id, (byId.get(id) ?? 0) + size);
  return [...byId.values()].filter((size) => size > 0).sort((a, b) => b - a);
}

function sizesOf(input: Suppliers<Reported>): Sizes {
  const list = readSuppliers(input);
  if (typeof list === 'string' || typeof list.points === 'string') return noSizes;
  const listed = added(input.suppliers.map(({ id, quantity }) => [id, quantity?.value ?? 0]));
  const residual = list.points.residual === 0 ? 0 : (input.residual?.value ?? 0);
  return { listed, residual, total: listed.reduce((sum, size) => sum + size, residual), count: list.count };
}

/** Each quantity over the whole, squared, and added up; suppliers lumped together as equal ones where their number is known. */
export function hhiWorking(input: Suppliers<Reported>): string {
  const { listed, residual, total, count } = sizesOf(input);
  const term = (size: number) => `(${figureText(size)} ÷ ${figureText(total)})²`;
  const rest = count === undefined || residual === 0 ? [] : [`${term(residual)} ÷ ${figureText(count)}`];
  return sumText([...listed.map(term), ...rest], false);
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

/** The `k` largest quantities over the whole: "270,000 ÷ 389,310"; places that they leave, filled with equal parts of the rest. */
export function ratioWorking(input: Suppliers<Reported>, k: number): string {
  const { listed, residual, total, count } = sizesOf(input);
  const places = count === undefined || residual === 0 ? 0 : Math.min(Math.max(k - listed.length, 0), count);
  const fill =
    places === 0 || count === undefined ? [] : [`${places} × ${figureText(residual)} ÷ ${figureText(count)}`];
  const terms = [...listed.slice(0, k).map(figureText), ...fill];
  return `${sumText(terms)} ÷ ${figureText(total)}`;
}

/** The letters of the share of the largest few. */
export function largestLetters(count: string): readonly Letter[] {
  return [
    { latex: 's_i', meaning: 'share of supplier i in the whole, as a fraction of 1' },
    { latex: 'S', meaning: `any group of at most ${count} suppliers; of all groups the largest sum counts` },
  ];
}
