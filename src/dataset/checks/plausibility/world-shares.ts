import type { Finding } from './finding.ts';
import { jumpFindings } from './jumps.ts';
import { judge, type PublisherOf } from './neighbours.ts';
import type { CheckedYear } from './points.ts';
import { swapFindings } from './swaps.ts';

/**
 * Shares of world production in percent that are five times what every other publisher's figures come to as a share, or
 * a fifth of it, whatever these count: ore and metal are mined in the same places. And pairs of shares of which each is
 * like the other's elsewhere.
 */
export function worldShareFindings(years: readonly CheckedYear[], publisherOf: PublisherOf): readonly Finding[] {
  const produced = years.filter(({ series }) => series.kind === 'production');
  const printed = new Set(produced.filter(({ series }) => series.unit === 'percent').map(({ series }) => series));
  const places = new Set([...printed].map(({ mineral, stage }) => `${mineral}|${stage}`));
  const shares = produced
    .filter(({ series }) => places.has(`${series.mineral}|${series.stage}`))
    .map((year): CheckedYear => {
      const series = { ...year.series, alike: `shares|${year.series.mineral}|${year.series.stage}` };
      return {
        ...year,
        series,
        whole: 100,
        points: year.points.map((point) => ({ ...point, series, size: 100 * point.share })),
      };
    });
  const judged = judge(shares, publisherOf).filter(({ series }) => series.unit === 'percent');
  return [...swapFindings(judged), ...jumpFindings(judged)];
}
