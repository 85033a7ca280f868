import type { CheckedYear } from './points.ts';

/** Below so many US dollars or tonnes a year in all, one cargo makes the year. */
const leastTrade = { money: 10_000_000, mass: 1_000 } as const;

/**
 * Whether a year is large enough for its figures to be steady. Only trade of one reporter may be too small; the world's
 * production of any mineral, a balance and shares are not.
 *
 * @param whole what the year comes to, in US dollars or tonnes, or what the nearest years do
 */
export function isMarket({ kind, unit }: CheckedYear['series'], whole: number): boolean {
  if (kind !== 'trade' || unit === 'percent') return true;
  return whole >= (unit.endsWith('USD') ? leastTrade.money : leastTrade.mass);
}
