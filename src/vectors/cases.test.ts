import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indicators } from '../indicators/registry.ts';
import { differences } from './compare.ts';
import { adapterFor } from './outcome.ts';
import { projectCases } from './run.ts';
import { isStated, readVectors } from './vector-file.ts';

const families = readdirSync(projectCases).map((name) => {
  const vectors = readVectors(readFileSync(join(projectCases, name), 'utf8'));
  if ('kind' in vectors) throw new Error(`${name}:${vectors.line} ${vectors.why}`);
  return vectors;
});
const groups = families.flatMap((family) => family.indicators);

describe.each(groups)('the worked values of $indicator', ({ indicator, cases }) => {
  test.each(cases)('$name', ({ input, expected, tolerance }) => {
    const got = adapterFor(indicator)?.(input);
    expect(got).toBeDefined();
    expect(differences(expected, got ?? {}, tolerance)).toEqual([]);
  });

  test('have names of their own and say where they come from', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.filter(({ origin }) => !isStated(origin))).toEqual([]);
  });
});

test('there are worked values for every indicator', () => {
  const covered = groups.map(({ indicator }) => indicator);
  expect(indicators.map(({ id }) => id).filter((id) => !covered.includes(id))).toEqual([]);
});
