import { describe, expect, test } from 'vitest';
import { readDataset } from '../../dataset/read.ts';
import { drawnFiles, drawnSize } from './drawn-files.ts';
import { loadingRuns } from './loading-runs.ts';

const files = drawnFiles();

describe('the files of the measurement', () => {
  test('are 5,000 of 20 megabytes, each under its own name, the same each time', () => {
    expect(files.length).toBeGreaterThan(5000);
    expect(files.reduce((total, { text }) => total + Buffer.byteLength(text), 0)).toBeGreaterThan(20e6);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(drawnFiles()[1000]).toEqual(files[1000]);
  });

  test('hold no mistake, and the figures that they say', () => {
    const few = files.filter(({ path }) => !path.includes('supply/') || path.endsWith('/mineral-7.yaml'));
    const { dataset, problems } = readDataset(few.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })));
    expect(problems).toEqual([]);
    // By hand: each reporter has one series of imports, each of ten years with 14 partners.
    expect(dataset.trade.map(({ years }) => years.map(({ suppliers }) => suppliers.size))).toEqual(
      Array.from({ length: drawnSize.reporters }, () => Array.from({ length: 10 }, () => 14)),
    );
  });
});

test('a figure that was changed is seen by the next run', () => {
  const few = files.filter(
    ({ path }) => !/supply|production|governance/.test(path) || /\/(mineral-3|AFG)\./.test(path),
  );
  const { cold, changed } = loadingRuns(few);
  expect(cold.problems).toBe(0);
  expect(cold.figures).toBeGreaterThan(1000);
  expect(changed.figures).toBe(cold.figures);
  expect(changed.sum - cold.sum).toBeCloseTo(1, 6);
});
