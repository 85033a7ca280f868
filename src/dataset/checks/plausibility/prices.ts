import { WORLD } from '../../../domain/dataset.ts';
import { ease, type Finding, shown, timesOf } from './finding.ts';
import { median, middleOf, quantile, type Weighed } from './median.ts';
import type { CheckedYear, Point } from './points.ts';

/** What a partner was paid for a tonne, from its value and its quantity in the same publication. */
interface Price {
  readonly value: Point;
  readonly quantity: Point;
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

/** What it takes for a price to be doubted: all of it, of any one of the rules. */
interface Rule {
  /** How many times the usual price, or a part of it … */
  readonly factor: number;
  /** … and, where prices of a code differ much among themselves, how many of their standard deviations. */
  readonly deviations: number;
  /** What the flow is worth in US dollars, as it is or at the usual price: less is samples, at prices of their own. */
  readonly worth: number;
  /** Part of the year, by value or by quantity. */
  readonly share: number;
}

const rules: readonly Rule[] = [
  // A slip of ten shows on every price within 1.6 times of the usual.
  { factor: 6, deviations: 4, worth: 5_000_000, share: 0.1 },
  // Hardly anything else comes in: the price is that of the whole year, and steadier.
  { factor: 6, deviations: 4, worth: 100_000, share: 0.9 },
  // Hardly a parcel of true trade costs this much more or less, beyond the spread of its code.
  { factor: 200, deviations: 3, worth: 20_000, share: 0.1 },
  // At the usual price it would be a cargo that nobody overlooks, however much else comes in.
  { factor: 8, deviations: 4, worth: 20_000_000, share: 0.02 },
];
/** Fewer prices tell nothing of what is usual. */
const leastPrices = 5;
/** Of a code that holds several goods, fewer tell nothing of how far apart their prices are. */
const leastOfSeveral = 20;
/** Nine in ten of what is spread evenly about the middle lie within so many standard deviations. */
const most = { part: 0.9, deviations: 1.645 } as const;

/**
 * What partners were paid a tonne, beside what is usual for the code and year: the median over all reporters and partners,
 * each weighed by the square root of its value, since small parcels are other goods at other prices, and one large flow is
 * no market. With fewer than five prices, what the same partner was paid in other years; nothing where there is none.
 * Series that indicators do not use, a code that holds several goods among them, are a market of their own: the spread is
 * that of nine tenths of the trade, where it is the greater, and fewer than twenty prices tell nothing.
 */
export function quotedIn(years: readonly CheckedYear[]): readonly Quoted[] {
  const prices = pricesOf(years);
  const markets = Map.groupBy(prices, ({ value: { series, year } }) => `${series.hs}|${year}|${series.isUsed}`);
  const byPartner = Map.groupBy(prices, ({ value }) => placeOf(value, ''));
  return [...markets.values()].flatMap((market) => {
    const partners = market.filter(({ value }) => value.key !== WORLD);
    const isUsed = market.some(({ value }) => value.series.isUsed);
    if (!isUsed && partners.length < leastOfSeveral) return [];
    if (partners.length < leastPrices) {
      return market.flatMap((price) => besideOthers(price, byPartner.get(placeOf(price.value, '')) ?? []));
    }
    const logs = partners.map(({ price, value }) => ({ size: Math.log(price), weight: Math.sqrt(value.size) }));
    const { usual, spread: middling } = middleOf(logs);
    const spread = isUsed ? middling : Math.max(middling, spreadOfMost(logs, usual));
    return market.map((price) => ({ ...price, usual: Math.exp(usual), off: Math.log(price.price) - usual, spread }));
  });
}

/** The standard deviation about a middle that the distance of nine tenths of the weight tells. */
function spreadOfMost(logs: readonly Weighed[], usual: number): number {
  const away = logs.map(({ size, weight }) => ({ size: Math.abs(size - usual), weight }));
  return quantile(away, most.part) / most.deviations;
}

function besideOthers(price: Price, same: readonly Price[]): readonly Quoted[] {
  const others = same.filter((other) => other !== price).map((other) => ({ size: Math.log(other.price), weight: 1 }));
  if (others.length === 0) return [];
  const usual = median(others);
  return [{ ...price, usual: Math.exp(usual), off: Math.log(price.price) - usual, spread: 0 }];
}

/**
 * Partners whose trade costs six times what is usual, or a sixth, where it is much or nearly all; hundreds of times where
 * it is little: kilograms for tonnes, dollars for thousands of dollars, a digit too many in one of the two.
 */
export function priceFindings(quoted: readonly Quoted[]): readonly Finding[] {
  return quoted.flatMap((each) => {
    if (isDoubted(each, 1)) return [findingOf(each)];
    return isDoubted(each, ease) ? [{ ...findingOf(each), isSlight: true }] : [];
  });
}

function isDoubted(each: Quoted, part: number): boolean {
  const { value, quantity, usual, off, spread } = each;
  const worth = Math.max(value.size, quantity.size * usual);
  const share = Math.max(value.share, quantity.share);
  return rules.some(
    (rule) =>
      Math.abs(off) >= part * Math.max(Math.log(rule.factor), rule.deviations * spread) &&
      worth >= part * rule.worth &&
      share >= part * rule.share,
  );
}

function pricesOf(years: readonly CheckedYear[]): readonly Price[] {
  const traded = years.filter(({ series }) => series.kind === 'trade' && series.hs !== undefined);
  const quantities = new Map<string, Point>();
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

function placeOf({ series, key, year }: Point, when: number | '' = year): string {
  return [series.file, series.stage, series.flow, series.hs, series.source, when, key].join('|');
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
