import { expect, test } from 'vitest';
import { difference, input, mineral, queryWith, stage, supply } from '../fixture.ts';
import { totalsApart } from './totals-apart.ts';

const oxides = { mineral: 'cobalt', stage: 'oxides', reporter: 'CHN', year: 2024, measure: 'value' } as const;
const total = (rest: Parameters<typeof difference>[0]) =>
  difference({ ...oxides, kind: 'imports', economy: 'WLD', ...rest });

function queryOf(differences: readonly ReturnType<typeof difference>[], worth = 88_600_000) {
  const { indicators, parts } = supply(oxides, { NAM: 0.8, ZAF: 0.2 });
  return queryWith({
    minerals: [mineral('cobalt')],
    stages: [stage('cobalt', 'oxides', 1)],
    differences,
    indicators,
    parts,
    inputs: parts.map(({ id }) => input({ id, input: 'all', value: worth, unit: 'USD' })),
  });
}

test('another total of imports is told from twice or half on, the furthest apart first', () => {
  const differences = [-0.975, -0.5, -0.49, 0.99, 1].map((each) => total({ difference: each }));
  const query = queryOf([...differences, total({ difference: null })]);
  // By hand: factors of 0.025, 0.5, 0.51, 1.99 and 2.
  const told = [-0.975, -0.5, 1];
  expect(new Set(totalsApart(query, { mineral: 'cobalt' }).map((row) => row.difference))).toEqual(new Set(told));
  expect(totalsApart(query, { economy: 'CHN' })[0]?.difference).toBe(-0.975);
});

test.each([
  { rest: { year: 2023 }, what: 'another year than the shares are of' },
  { rest: { measure: 'quantity' as const }, what: 'weight beside shares by value' },
  { rest: { kind: 'exports' as const }, what: 'exports' },
  { rest: { economy: 'NAM' }, what: 'one partner' },
  { rest: { other_value: null }, what: 'a figure that may not be passed on' },
])('nothing is told of $what', ({ rest }) => {
  expect(totalsApart(queryOf([total({ difference: -0.975, ...rest })]), { mineral: 'cobalt' })).toEqual([]);
});

test('nothing is told of imports worth less than a million dollars', () => {
  expect(totalsApart(queryOf([total({ difference: -0.975 })], 900_000), { economy: 'CHN' })).toEqual([]);
});
