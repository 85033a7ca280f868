import { WORLD } from '../../../domain/dataset.ts';
import { ease, type Finding, shown, timesOf } from './finding.ts';
import type { Judged, JudgedYear } from './neighbours.ts';

/** What a partner was paid for a tonne, from its value and its quantity in the same publication. */
interface Price {
  readonly value: Judged;
  readonly quantity: Judged;
  /** US dollars a tonne. */
  readonly price: number;
}

/** The price of a partner beside what is usual for its code and year. */
export interface Quoted extends Price {
  readonly usual: number;
  /** Natural logarithm of the price over the usual one. */
  readonly off: number;
  /** The standard deviation of such logarithms within the code and year, robust against a few that are wrong. */
  readonly spread: number;
}

/** A price is doubted from this factor off the usual: so a slip of ten shows on every price within 1.6 times of it … */
const doubted = 6;
/** … and where prices of a code differ much among themselves, only beyond so many of their standard deviations. */
const deviations = 4;
/** Trade that is worth less than so many US dollars, as it is and at the usual price, is samples. */
const leastValue = 5_000_000;
const leastShare = 0.1;
/** Fewer prices tell nothing of what is usual. */
const leastPrices = 5;

/**
 * What partners were paid a tonne, beside what is usual for the code and year: the median over all reporters and partners,
 * each weighed by the square root of its value, since small parcels are other goods at other prices, and one large flow is
 * no market. With fewer than five prices, what the same partner was paid in other years; nothing where there is none.
 * Series that indicators do not use are passed over: a code that holds several goods has no price.
 */
export function quotedIn(years: readonly JudgedYear[]): readonly Quoted[] {
  const prices = pricesOf(years);
  const markets = Map.groupBy(prices, ({ value }) => `${value.series.hs}|${value.year}`);
  const byPartner = Map.groupBy(prices, ({ value }) => placeOf(value, ''));
  return [...markets.values()].flatMap((market) => {
    const partners = market.filter(({ value }) => value.key !== WORLD);
    if (partners.length < leastPrices) {
      return market.flatMap((price) => besideOthers(price, byPartner.get(placeOf(price.value, '')) ?? []));
    }
    const logs = partners.map(({ price, value }) => ({ size: Math.log(price), weight: Math.sqrt(value.size) }));
    const usual = median(logs);
    const spread = 1.4826 * median(logs.map(({ size, weight }) => ({ size: Math.abs(size - usual), weight })));
    return market.map((price) => ({ ...price, usual: Math.exp(usual), off: Math.log(price.price) - usual, spread }));
  });
}

function besideOthers(price: Price, same: readonly Price[]): readonly Quoted[] {
  const others = same.filter((other) => other !== price).map((other) => ({ size: Math.log(other.price), weight: 1 }));
  if (others.length === 0) return [];
  const usual = median(others);
  return [{ ...price, usual: Math.exp(usual), off: Math.log(price.price) - usual, spread: 0 }];
}

/**
 * Partners whose trade costs six times what is usual, or a sixth: kilograms for tonnes, dollars for thousands of dollars, a
 * digit too many in one of the two.
 */
export function priceFindings(quoted: readonly Quoted[]): readonly Finding[] {
  return quoted.flatMap((each) => {
    if (isDoubted(each, 1)) return [findingOf(each)];
    return isDoubted(each, ease) ? [{ ...findingOf(each), isSlight: true }] : [];
  });
}

function isDoubted(each: Quoted, part: number): boolean {
  const limit = Math.max(Math.log(doubted), deviations * each.spread);
  return Math.abs(each.off) >= part * limit && isOfWeight(each, part);
}

function pricesOf(years: readonly JudgedYear[]): readonly Price[] {
  const traded = years.filter(({ series }) => series.kind === 'trade' && series.isUsed && series.hs !== undefined);
  const quantities = new Map<string, Judged>();
  for (const { series, points } of traded) {
    if (!series.unit.endsWith('USD')) for (const point of points) quantities.set(placeOf(point), point);
  }
  return traded.flatMap(({ series, points }) =>
    series.unit.endsWith('USD')
      ? points.flatMap((value): readonly Price[] => {
          const quantity = quantities.get(placeOf(value));
          return quantity === undefined ? [] : [{ value, quantity, price: value.size / quantity.size }];
        })
      : [],
  );
}

function placeOf({ series, key, year }: Judged, when: number | '' = year): string {
  return [series.file, series.stage, series.flow, series.hs, series.source, when, key].join('|');
}

function isOfWeight({ value, quantity, usual }: Quoted, part: number): boolean {
  const worth = Math.max(value.size, quantity.size * usual);
  return worth >= part * leastValue && Math.max(value.share, quantity.share) >= part * leastShare;
}

function findingOf({ value, quantity, price, usual }: Quoted): Finding {
  const { key, year, series, figure } = value;
  return {
    code: 'price-out-of-line',
    at: quantity,
    or: [value],
    message: `${shown(price)} US dollars a tonne for ${key} in ${year} are ${timesOf(price / usual)} what is usual for HS ${series.hs} (${shown(usual)}).`,
    suspicion: `It is ${figure.published} ${series.unit} (line ${figure.line}) over ${quantity.figure.published} ${quantity.series.unit}. Is one of the two in another unit, or a digit off?`,
  };
}

interface Weighed {
  readonly size: number;
  readonly weight: number;
}

/** The size below which half of the weight lies. */
function median(values: readonly Weighed[]): number {
  const half = values.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let below = 0;
  for (const { size, weight } of values.toSorted((a, b) => a.size - b.size)) {
    below += weight;
    if (below >= half) return size;
  }
  return 0;
}
