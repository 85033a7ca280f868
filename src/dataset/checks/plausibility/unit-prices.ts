import { type Finding, named, shown, timesOf } from './finding.ts';
import { middleOf } from './median.ts';
import type { CheckedYear, Point } from './points.ts';

/** What a reporter's trade under a code comes to a tonne in one year, all partners together. */
interface Together {
  readonly value: CheckedYear;
  readonly quantity: CheckedYear;
  /** Natural logarithm of US dollars a tonne. */
  readonly price: number;
}

/** The same beside what other reporters' trade comes to. */
interface Compared extends Together {
  /** Natural logarithm. */
  readonly usual: number;
  readonly off: number;
  readonly spread: number;
  readonly among: number;
}

/** Units lie a thousand apart: from its root on, a price is nearer to the usual one in another unit than in its own. */
const nearerToAnother = Math.sqrt(1000);
/** Where so little is traded that a parcel of samples makes the year, only a price this many times the usual is doubted. */
const beyondSamples = 100;
const leastWorth = 100_000;
/** Codes whose prices differ much are doubted only beyond so many standard deviations: arsenic of two purities is one code. */
const deviations = 2;
/** Fewer reporters and years tell nothing of what is usual. */
const leastPrices = 5;

/**
 * Series of trade whose value over quantity, all partners together, is about a thousand times what is usual for the code
 * among all reporters, or a thousandth: kilograms for tonnes, dollars for thousands of dollars, however little is traded.
 * The usual price is the median over the reporters of the year, or over all years where these are fewer than five; with
 * fewer even so, nothing is said. Of a series over several years the last is judged. Series that indicators do not use are
 * passed over: a code that holds several goods has no price.
 */
export function unitPriceFindings(years: readonly CheckedYear[]): readonly Finding[] {
  const byCode = Map.groupBy(togetherIn(years), ({ value }) => value.series.hs);
  return [...byCode.values()].flatMap((code) => {
    const compared = [...Map.groupBy(code, ({ value }) => value.year).values()].flatMap((market) =>
      comparedTo(market.length < leastPrices ? code : market, market),
    );
    const bySeries = Map.groupBy(compared, ({ quantity }) => quantity.series);
    return [...bySeries.values()].flatMap((own) => {
      const last = own.toSorted((a, b) => b.value.year - a.value.year)[0];
      return last !== undefined && isDoubted(last) ? findingOf(last, own) : [];
    });
  });
}

function togetherIn(years: readonly CheckedYear[]): readonly Together[] {
  const traded = years.filter(
    ({ series, whole }) => series.kind === 'trade' && series.isUsed && series.hs !== undefined && whole > 0,
  );
  const quantities = new Map<string, CheckedYear>();
  for (const year of traded) if (!year.series.unit.endsWith('USD')) quantities.set(placeOf(year), year);
  return traded.flatMap((value): readonly Together[] => {
    const quantity = value.series.unit.endsWith('USD') ? quantities.get(placeOf(value)) : undefined;
    return quantity === undefined ? [] : [{ value, quantity, price: Math.log(value.whole / quantity.whole) }];
  });
}

function placeOf({ series, year }: CheckedYear): string {
  return [series.file, series.stage, series.flow, series.hs, series.source, year].join('|');
}

function comparedTo(market: readonly Together[], own: readonly Together[]): readonly Compared[] {
  if (market.length < leastPrices) return [];
  const { usual, spread } = middleOf(market.map(({ price }) => ({ size: price, weight: 1 })));
  return own.map((each) => ({ ...each, usual, off: each.price - usual, spread, among: market.length }));
}

function isDoubted({ value, quantity, usual, off, spread }: Compared): boolean {
  const worth = Math.max(value.whole, quantity.whole * Math.exp(usual));
  const factor = worth >= leastWorth ? nearerToAnother : beyondSamples;
  return Math.abs(off) >= Math.max(Math.log(factor), deviations * spread);
}

function findingOf(
  { value, quantity, price, usual, off, among }: Compared,
  own: readonly Compared[],
): readonly Finding[] {
  const [at, paid] = [largestOf(quantity), largestOf(value)];
  if (at === undefined || paid === undefined) return [];
  const { series, year } = quantity;
  const dollars = `${shown(Math.exp(price))} US dollars a tonne`;
  return [
    {
      code: 'unit-in-doubt',
      at,
      or: own.flatMap((each) => [...each.quantity.points, ...each.value.points]),
      part: 'unit',
      message: `${series.subject} of ${year} come to ${dollars}, ${timesOf(Math.exp(off))} what is usual for HS ${series.hs} (${shown(Math.exp(usual))}, the median of ${among}).`,
      suspicion: `Is ${series.unit} the unit of the quantities, and ${value.series.unit} that of the values (${named(paid, at)})?`,
    },
  ];
}

function largestOf({ points }: CheckedYear): Point | undefined {
  return points.toSorted((a, b) => b.size - a.size)[0];
}
