import { WORLD } from '../../../domain/dataset.ts';
import { isVouchedFor } from './closing.ts';
import { ease, type Finding, named, timesOf } from './finding.ts';
import { isMarket } from './market.ts';
import { isReprinted, type Judged, type JudgedYear } from './neighbours.ts';
import type { Quoted } from './prices.ts';

/**
 * How many times a figure is the greatest of its neighbours, or they the least of it, where it is doubted. A slip of ten
 * on a figure that would else be within twice its neighbours is beyond five of them; of real mines and refineries of any
 * weight few grow fivefold within a year.
 */
const jump = 5;

/** Least part of the whole that a figure or its neighbour is, for a slip in it to matter. */
const leastWeights = { production: 0.01, balance: 0.02, sourcing: 0.05, trade: 0.1 } as const;

/**
 * Figures of production, of balances and of shares that are five times all their neighbours, or a fifth of them. Neighbours
 * are those of the same key in the nearest years and, of the same year, in other series of the same basis. Passed over are
 * figures of little weight, those that another edition of the publisher has alike, and years that add up to their printed
 * total. Trade by partner has rules of its own, see
 * `tradeJumpFindings`.
 */
export function jumpFindings(years: readonly JudgedYear[]): readonly Finding[] {
  return years.flatMap((year) => {
    const { kind, unit } = year.series;
    if ((kind === 'trade' && unit !== 'percent') || isVouchedFor(year)) return [];
    const least = unit === 'percent' ? leastWeights.sourcing : leastWeights[kind];
    return year.points.flatMap((point) => told(point, (part) => point.weight >= part * least && isJump(point, part)));
  });
}

/** A price at least so many times the usual, or they it, says that value and quantity did not jump together. */
const unusual = 3;

/**
 * Partners whose trade is five times all its neighbours, or a fifth of them, where something else says that this is a slip
 * and no new supplier. Where the price is known it has to be off the same way: what is bought in other amounts costs what
 * it did. Elsewhere, two neighbours at least, and the jump moves the whole of the year: the total is far from that of the
 * nearest years, and would be near it without the jump. A reporter that changes its supplier moves one figure up and
 * another down; a slip moves one alone. With a single neighbour, only a partner that is nearly all of both years: one that
 * keeps the whole of a market rarely sells five times as much within two years. The jump of a lesser one, of a single
 * neighbour and without a price, cannot be told from true growth; nor do prices of a code that holds several goods, which
 * differ fivefold and more, say anything of it.
 */
export function tradeJumpFindings(years: readonly JudgedYear[], quoted: readonly Quoted[]): readonly Finding[] {
  const offs = new Map(
    quoted
      .filter(({ value }) => value.series.isUsed)
      .flatMap(({ value, quantity, off }) => [
        [value.figure, off],
        [quantity.figure, -off],
      ]),
  );
  return years.flatMap((year) => {
    const { kind, unit } = year.series;
    if (kind !== 'trade' || unit === 'percent' || isVouchedFor(year)) return [];
    return year.points.flatMap((point) =>
      told(
        point,
        (part) =>
          point.weight >= part * leastWeights.trade &&
          isJump(point, part) &&
          isSlip(point, year, (offs.get(point.figure) ?? Number.NaN) / part),
      ),
    );
  });
}

/** The finding of a point that is doubted; a slight one where that is by part of what it takes, or by one edition only. */
function told(point: Judged, isDoubted: (part: number) => boolean): readonly Finding[] {
  if (isDoubted(1) && !isReprinted(point)) return [findingOf(point)];
  return isDoubted(ease) ? [{ ...findingOf(point), isSlight: true }] : [];
}

function isSlip(point: Judged, year: JudgedYear, off: number): boolean {
  const most = Math.max(year.whole, year.usualWhole);
  const isPriced = !Number.isNaN(off);
  if (!isPriced && point.neighbours.length === 1) return isSoleSupplier(point) && most >= leastOfSole;
  if (!isMarket(year.series, most)) return false;
  return isPriced ? off * Math.sign(point.size - point.usual) >= Math.log(unusual) : moves(point, year);
}

/** A partner is nearly all of a year from this part of it on … */
const sole = 0.9;
/** … and what it sells is steady where that comes to so many US dollars, or tonnes. */
const leastOfSole = 100_000;

function isSoleSupplier({ key, share, neighbours }: Judged): boolean {
  return key !== WORLD && share >= sole && neighbours.every((other) => other.share >= sole);
}

/** A total at least so many times that of the nearest years, or they of it, has moved … */
const moved = 1.8;
/** … and one figure explains it where without the jump it is within the square root of that. */
const explained = 0.5;

function moves(point: Judged, { whole, usualWhole }: JudgedYear): boolean {
  if (point.key === WORLD || usualWhole === 0) return true;
  const off = Math.abs(Math.log(whole / usualWhole));
  const without = Math.abs(Math.log((whole - point.size + point.usual) / usualWhole));
  return off >= Math.log(moved) && without <= explained * off;
}

function isJump({ size, usual, least, most }: Judged, part: number): boolean {
  return usual > 0 && (size >= part * jump * most || size * part * jump <= least);
}

function findingOf(point: Judged): Finding {
  const { series, key, year, size, usual, figure, neighbours } = point;
  const beside = neighbours.slice(0, 4).map((neighbour) => named(neighbour, point));
  const what = series.kind === 'balance' ? `${key} of ${series.subject}` : `${series.subject}, ${key}`;
  return {
    code: 'jump',
    at: point,
    or: neighbours.length === 1 ? neighbours : [],
    against: neighbours,
    message: `${figure.published} for ${year} is ${timesOf(size / usual)} what stands beside it: ${what}.`,
    suspicion: `Beside it stand ${beside.join('; ')}. A digit too many or too few, another unit, or another economy?`,
  };
}
