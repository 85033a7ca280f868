import { describe, expect, test } from 'vitest';
import { input, mineral, queryWith, series, stage, supply } from '../fixture.ts';
import { aboveCeiling, dependenceOf } from './dependence.ts';
import { customersOf } from './dependents.ts';

const minerals = ['ore', 'salt'];
const of = { stage: 'mine', year: 2024, reporter: 'JPN', measure: 'value' } as const;
const imports = [
  supply({ ...of, mineral: 'ore' }, { CHN: 1 }),
  supply({ ...of, mineral: 'salt' }, { CHN: 0.7, USA: 0.3 }),
];

/** Japan spends 788 dollars on ore, and a million on salt. */
const query = queryWith({
  minerals: minerals.map(mineral),
  stages: minerals.map((id) => stage(id, 'mine', 1)),
  series: minerals.map((id) => series({ mineral: id, stage: 'mine', kind: 'imports', reporter: 'JPN', unit: 'USD' })),
  indicators: imports.flatMap(({ indicators }) => indicators),
  parts: imports.flatMap(({ parts }) => parts),
  inputs: imports.flatMap(({ parts }, i) =>
    parts.map(({ id }) => input({ id, input: 'all', value: [788, 1e6][i] ?? 0, unit: 'USD' })),
  ),
});

describe('imports worth less than a million dollars', () => {
  const rows = dependenceOf(query, 'JPN');

  test('keep their row, below all that are ranked', () => {
    expect(rows.map(({ mineral: { id }, isRanked }) => [id, isRanked])).toEqual([
      ['salt', true],
      ['ore', false],
    ]);
    expect(rows[1]?.imports?.topShare.value).toBe(1);
  });

  test('do not count as a dependence', () => {
    expect(aboveCeiling(rows)).toEqual({ count: 1, of: 1 });
  });

  test('make nobody a customer', () => {
    expect(customersOf(query, 'CHN').map((row) => row.mineral)).toEqual(['salt']);
  });
});
