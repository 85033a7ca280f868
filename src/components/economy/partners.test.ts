import { describe, expect, test } from 'vitest';
import { mineral, queryWith, series, stage, supply } from '../fixture.ts';
import { dependenceOf } from './dependence.ts';
import { partnersOf } from './partners.ts';

const ids = ['ore', 'salt', 'alum'];
const bought = (of: string, shares: Readonly<Record<string, number>>) =>
  supply({ mineral: of, stage: 'mine', year: 2024, reporter: 'JPN', measure: 'value' }, shares);

function partners(supplies: readonly ReturnType<typeof supply>[]) {
  const query = queryWith({
    minerals: ids.map(mineral),
    stages: ids.map((id) => stage(id, 'mine', 1)),
    series: ids.map((id) => series({ mineral: id, stage: 'mine', kind: 'imports', reporter: 'JPN' })),
    indicators: supplies.flatMap(({ indicators }) => indicators),
    parts: supplies.flatMap(({ parts }) => parts),
  });
  return partnersOf(dependenceOf(query, 'JPN'));
}

describe('the largest partners of an economy', () => {
  test('stand by the number of minerals that each leads in, with those at 65% or more', () => {
    const found = partners([
      bought('ore', { CHN: 0.9, USA: 0.1 }),
      bought('salt', { CHN: 0.5, USA: 0.3, RUS: 0.2 }),
      bought('alum', { USA: 0.65, CHN: 0.35 }),
    ]);
    expect(found.map(({ economy, rows, above }) => [economy, rows.map((row) => row.mineral.id), above])).toEqual([
      ['CHN', ['ore', 'salt'], 1],
      ['USA', ['alum'], 1],
    ]);
  });

  test('count both of two in a tie', () => {
    expect(partners([bought('ore', { CHN: 0.4, RUS: 0.4, USA: 0.2 })]).map(({ economy }) => economy)).toEqual([
      'CHN',
      'RUS',
    ]);
  });
});
