import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readVectors } from './vector-file.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'cases');
const cases = readdirSync(folder).flatMap((file) => {
  const read = readVectors(readFileSync(join(folder, file), 'utf8'));
  return 'kind' in read ? [] : read.indicators;
});

/** Which worked value the example on the page of an indicator without data tells, and what it must come to there. */
const examples = [
  { indicator: 'upstream-dependence', name: 'three stages', at: ['chain', 'value'], says: '= 0.72' },
  { indicator: 'reexport-adjusted-share', name: 'one hub', at: ['value'], says: '= 0.6' },
  { indicator: 'exposure-change', name: 'both fall', at: ['value'], says: '= −0.42' },
  { indicator: 'target-progress', name: 'falling target, behind', at: ['lead'], says: '= −0.2:' },
  { indicator: 'supply-risk-usgs', name: 'cube root', at: ['value'], says: '= 0.4' },
  { indicator: 'priority-score', name: 'goalposts and clamp', at: ['value'], says: '= 0.7071' },
  { indicator: 'priority-rank', name: 'ties share the better rank', at: ['ranks', 'd'], says: 'and 4' },
  { indicator: 'rank-interval', name: 'dominant mineral never moves', at: ['ranks', 'b', 'value'], says: 'other 2' },
];

function within(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  return typeof value === 'object' && value !== null
    ? within(new Map(Object.entries(value)).get(key), rest)
    : undefined;
}

function exampleOf(indicator: string): string {
  const page = readFileSync(join(root, 'content/indicators', `${indicator}.mdx`), 'utf8');
  const [, after = ''] = page.split('## An example\n');
  return after.split('\n## ')[0]?.replaceAll(/\s+/g, ' ') ?? '';
}

describe('the example of an indicator without data', () => {
  test.each(examples)('of $indicator comes to its worked value', ({ indicator, name, at, says }) => {
    const found = cases.find((each) => each.indicator === indicator)?.cases.find((each) => each.name === name);
    const number = Number(says.replaceAll(/[^\d.−]/g, '').replace('−', '-'));
    expect(within(found?.expected, at)).toBeCloseTo(number, 4);
    expect(exampleOf(indicator)).toContain(says);
  });

  test.each(examples)('of $indicator says that its numbers are invented', ({ indicator }) => {
    expect(exampleOf(indicator)).toMatch(/^ ?With invented numbers, worked by hand: /);
  });
});
