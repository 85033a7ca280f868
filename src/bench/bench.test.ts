import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coreOfMineral } from './core.ts';
import { drawnList } from './drawn-data.ts';
import { drawsFrom } from './draws.ts';
import { ownRuns } from './own-runs.ts';
import { coreReport, ownReport, tradeReport } from './report.ts';
import { tradeRuns } from './trade/trade-runs.ts';

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
  const run = { minerals: 45, results: 100, time: { wall: 5, cpu: 10 }, sum: 1, bytes: 2e8 };
  const full = { minerals: 90, results: 200, time: { wall: 10, cpu: 20 }, sum: 2, bytes: 2e8 };

  test('is kept where time grows as the results do', () => {
    expect(coreReport([run, full]).isKept).toBe(true);
  });

  test.each([
    // By hand: 40.1 s of processors over twice the results are 2.005 times those of the half.
    { title: 'time', changed: { time: { wall: 20.1, cpu: 40.1 } }, half: { time: { wall: 10, cpu: 20 } } },
    { title: 'memory', changed: { bytes: 1.01e9 }, half: {} },
    // By hand: 26.1 / 200 over 10 / 100 is 1.305.
    { title: 'growth', changed: { time: { wall: 13.1, cpu: 26.1 } }, half: {} },
  ])('of $title is missed beyond its edge, and says so', ({ changed, half }) => {
    const { isKept, lines } = coreReport([
      { ...run, ...half },
      { ...full, ...changed },
    ]);
    expect(isKept).toBe(false);
    expect(lines.filter((line) => line.startsWith('MISSED'))).toHaveLength(1);
  });

  test('is held against the time of processors, for each worker, where others had them meanwhile', () => {
    const { isKept, lines } = coreReport([run, { ...full, time: { wall: 30, cpu: 20 } }]);
    expect(isKept).toBe(true);
    // By hand: 20 s of two workers.
    expect(lines.join('\n')).toMatch(/core indicators: 10\.00 s, .*30\.00 s on the clock.*the machine is busy/);
  });

  const own = (wall: number, cpu: number) => ({ results: 9, steps: [], time: { wall, cpu } });

  const others = { prose: own(1.9, 1.9), changed: own(2.5, 2.5), checked: own(2.1, 2.1) };

  test.each([
    { title: 'kept by all', cold: own(11.9, 12.5), warm: own(10.9, 11.3), missed: [] },
    { title: 'missed warm', cold: own(11.9, 12.5), warm: own(11.1, 11.3), missed: ['whole run with what was kept'] },
    { title: 'missed cold', cold: own(12.1, 12.5), warm: own(10.9, 11.3), missed: ['whole run with nothing kept'] },
    { title: 'kept on a busy machine', cold: own(29, 11.9), warm: own(25, 10.9), missed: [] },
    {
      title: 'missed on a busy machine',
      cold: own(29, 11.9),
      warm: own(25, 11.1),
      missed: ['whole run with what was kept'],
    },
    {
      title: 'missed after a change of prose',
      cold: own(11.9, 12.5),
      warm: own(10.9, 11.3),
      prose: own(2.1, 2.1),
      missed: ['check after a change of prose'],
    },
    {
      title: 'missed after a change of one mineral',
      cold: own(11.9, 12.5),
      warm: own(10.9, 11.3),
      changed: own(2.8, 2.8),
      checked: own(2.3, 2.3),
      missed: ['tables written after a change of one mineral', 'check after a change of one mineral'],
    },
  ])('of the own data is $title', ({ missed, ...runs }) => {
    const { isKept, lines } = ownReport({ ...others, ...runs });
    const told = lines.flatMap((line) => /^MISSED +(.*?):/.exec(line)?.[1] ?? []);
    expect(told).toEqual(missed);
    expect(isKept).toBe(missed.length === 0);
  });
});

describe('data with mistakes', () => {
  test('keep no limit, however soon they are read', () => {
    const run = { results: 0, steps: [], time: { wall: 0.1, cpu: 0.1 } };
    expect(ownReport({ cold: run, warm: run, prose: run, changed: run, checked: run })).toMatchObject({
      isKept: false,
    });
  });
});

describe('the runs over the data of a folder', () => {
  test('give the same results whether or not anything was kept', () => {
    const { cold, warm, prose, changed, checked } = ownRuns(join(import.meta.dirname, '..', 'testing', 'miniature'));
    expect(cold.results).toBeGreaterThan(0);
    for (const { results } of [warm, prose, changed, checked]) expect(results).toBe(cold.results);
    for (const { steps } of [changed, checked]) expect(steps.map(({ step }) => step)).not.toContain('dataset');
    expect(prose.steps.map(({ step }) => step)).not.toContain('results');
    for (const { steps, time } of [cold, warm]) {
      expect(steps.map(({ step }) => step)).toContain('text of the tables');
      expect(time.wall).toBeGreaterThanOrEqual(steps.reduce((total, { seconds }) => total + seconds, 0));
    }
  });
});

describe('drawn trade', () => {
  test('is imported to as many rows as the codes asked for have, and the same again', () => {
    const { csv, parquet } = tradeRuns(10_000);
    // By hand: 10,000 rows over 5,000 codes are two of each, and 29 codes are asked for; sums over the Union come on top.
    for (const { rows, files } of [csv, parquet]) {
      expect(rows).toBeGreaterThan(2 * 29);
      expect(rows).toBeLessThan(3 * 2 * 29);
      expect(files).toBeGreaterThan(0);
    }
    expect(tradeRuns(10_000).csv.rows).toBe(csv.rows);
  });

  const run = { rows: 9, files: 1, read: { wall: 1, cpu: 1 }, time: { wall: 59, cpu: 59 }, bytes: 1.9e9 };

  test.each([
    { title: 'time', parquet: { ...run, time: { wall: 61, cpu: 61 } }, missed: 1 },
    { title: 'memory', parquet: { ...run, bytes: 2.1e9 }, missed: 1 },
    { title: 'neither', parquet: run, missed: 0 },
  ])('beyond the edge of $title is told', ({ parquet, missed }) => {
    const { isKept, lines } = tradeReport({ drawn: 10, csv: run, parquet });
    expect(lines.filter((line) => line.startsWith('MISSED'))).toHaveLength(missed);
    expect(isKept).toBe(missed === 0);
  });
});
