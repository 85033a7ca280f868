import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../dataset/read.ts';
import { formatProblem } from '../problem.ts';
import { agreementWith } from './compare.ts';

const root = join(import.meta.dirname, '..', '..');
const files = ['agreement', 'sources'].flatMap((name) =>
  readdirSync(join(root, 'data', name)).map((file) => ({
    path: `data/${name}/${file}`,
    bytes: readFileSync(join(root, 'data', name, file)),
  })),
);
const { published, placeOf } = readDataset(files);
const { comparisons, problems } = agreementWith(published, placeOf);

function countOf(set: string): number {
  return comparisons.filter((comparison) => comparison.set.id === set).length;
}

describe('the results that others have published', () => {
  test('differ from ours by no more than rounding, or for a reason that is stated', () => {
    expect(problems.map((problem) => formatProblem(problem))).toEqual([]);
  });

  // Counted in the publications by hand: what each set prints, less what its left_out says.
  test.each([
    { set: 'usgs-net-import-reliance-2023', least: 255 - 85 },
    { set: 'usgs-net-import-reliance-2024', least: 260 - 118 },
    { set: 'usgs-net-import-reliance-2024-figure-2', least: 63 - 49 },
    { set: 'usgs-net-import-reliance-2025-rare-earths', least: 10 - 5 },
    { set: 'usgs-net-import-reliance-2026', least: 275 - 106 },
    { set: 'eu-supply-risk-2017', least: 39 },
    { set: 'eu-supply-risk-2017-both', least: 39 },
    { set: 'eu-supply-risk-2017-global', least: 39 },
    { set: 'eu-supply-risk-2017-sourcing', least: 39 },
    { set: 'eu-supply-risk-2017-annex-2023', least: 28 },
    { set: 'eu-economic-importance-2023', least: 35 - 16 },
    { set: 'usgs-apparent-consumption-2026', least: 391 - 145 },
    { set: 'usgs-leading-producer-2023', least: 31 - 4 },
    { set: 'geopolrisk-governance-2022', least: 40 - 1 },
    { set: 'geopolrisk-hhi-2022', least: 3 },
    { set: 'geopolrisk-import-risk-2022', least: 1 },
    { set: 'geopolrisk-score-2022', least: 1 },
    { set: 'geopolrisk-midpoint-2022', least: 1 },
    { set: 'geopolrisk-cf-2022', least: 1 },
    { set: 'us-rare-earth-imports-hhi', least: 16 - 8 },
    { set: 'wmd-hhi-2022', least: 65 },
    { set: 'wmd-cr-3-2022', least: 65 },
  ])('are at least $least in $set', ({ set, least }) => {
    expect(countOf(set)).toBeGreaterThanOrEqual(least);
  });

  test('come out the same to the last digit where inputs and results are printed in full', () => {
    const inFull = ['wmd-hhi-2022', 'wmd-cr-3-2022', 'us-rare-earth-imports-hhi', 'geopolrisk-governance-2022'];
    const others = comparisons.filter(({ set, verdict }) => inFull.includes(set.id) && verdict !== 'agrees');
    expect(others.map(({ published: { subject } }) => subject)).toEqual([]);
  });

  test('are explained in words that a reader can follow, wherever they are', () => {
    for (const { published: result, verdict } of comparisons) {
      if (verdict === 'explained') expect(result.reason).toMatch(/^[A-Z].{30,}\.$/s);
      if (verdict === 'publisher-differs') expect(result.contradiction).toMatch(/^[A-Z].{30,}\.$/s);
    }
  });
});
