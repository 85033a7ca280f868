import { describe, expect, test } from 'vitest';
import { coreOfMineral } from './core.ts';
import { drawnList } from './drawn-data.ts';
import { drawsFrom } from './draws.ts';
import { coreReport, ownReport } from './report.ts';

describe('what is computed for the measurement', () => {
  const draw = drawsFrom(7);
  const lists = Array.from({ length: 500 }, () => drawnList(draw));

  test('is ten partners each, every one once, and one figure in ten inexact', () => {
    for (const { suppliers } of lists) expect(new Set(suppliers.map(({ id }) => id)).size).toBe(10);
    const figures = lists.flatMap(({ suppliers }) => suppliers.map(({ quantity }) => quantity));
    const inexact = figures.filter(({ lower, upper }) => lower !== upper).length / figures.length;
    // Of 5,000 draws at one in ten, three standard deviations are 0.013.
    expect(Math.abs(inexact - 0.1)).toBeLessThan(0.013);
  });

  test('is the same each time, another for another mineral, and 22 results for each reporter and year', () => {
    const tally = coreOfMineral(1, 2);
    // By hand: 8 indices of a list, 10 partners, a bloc and 3 of a balance, for 2 reporters in 30 years.
    expect(tally.results).toBe(22 * 2 * 30);
    expect(coreOfMineral(1, 2)).toEqual(tally);
    expect(coreOfMineral(2, 2).sum).not.toBe(tally.sum);
  });
});

describe('a limit', () => {
  const run = { minerals: 45, results: 100, seconds: 5, sum: 1, bytes: 2e8 };
  const full = { minerals: 90, results: 200, seconds: 10, sum: 2, bytes: 2e8 };

  test('is kept where time grows as the results do', () => {
    expect(coreReport([run, full]).isKept).toBe(true);
  });

  test.each([
    { title: 'time', changed: { seconds: 20.1 } },
    { title: 'memory', changed: { bytes: 1.01e9 } },
    { title: 'growth', changed: { seconds: 13.1 } },
  ])('of $title is missed beyond its edge, and says so', ({ changed }) => {
    const { isKept, lines } = coreReport([run, { ...full, ...changed }]);
    expect(isKept).toBe(false);
    expect(lines.join('\n')).toContain('MISSED');
  });

  test('of the own data counts from the start of the program', () => {
    const steps = [{ step: 'results', seconds: 0.5 }];
    expect(ownReport({ results: 9, steps, seconds: 1.9 }).isKept).toBe(true);
    expect(ownReport({ results: 9, steps, seconds: 2.1 }).isKept).toBe(false);
  });
});
