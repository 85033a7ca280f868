import { describe, expect, test } from 'vitest';
import type { ProductionRow } from '../../tables/schema.ts';
import { chainRows } from './chain.ts';

function row(stage: string, source: string, rest: Partial<ProductionRow> = {}): ProductionRow {
  const figure = { value: 1, lower: 1, upper: 1, unit: 't', quality: 'reported' } as const;
  return {
    mineral: 'ore',
    stage,
    economy: 'CHN',
    year: 2024,
    ...figure,
    basis: 'metal',
    primary: 'yes',
    source,
    average_from: null,
    ...rest,
  };
}

describe('the rows of a chain', () => {
  test('are of the one source that counts two stages alike, used by indicators or not', () => {
    const survey = row('mine', 'survey', { basis: 'oxide' });
    const agency = [row('mine', 'agency', { primary: 'no' }), row('refining', 'agency')];
    expect(chainRows([survey, ...agency], 2024).map(({ stage, source }) => [stage, source])).toEqual([
      ['mine', 'agency'],
      ['refining', 'agency'],
    ]);
  });

  test('are of the newer year where two years hold as many stages', () => {
    const years = [2022, 2023].flatMap((year) => [
      row('mine', 'agency', { year }),
      row('refining', 'agency', { year }),
    ]);
    expect(new Set(chainRows(years, 2024).map(({ year }) => year))).toEqual(new Set([2023]));
    expect(new Set(chainRows(years, 2022).map(({ year }) => year))).toEqual(new Set([2022]));
  });

  test('are those that indicators use where no source counts two stages', () => {
    const rows = [row('mine', 'survey'), row('mine', 'agency', { primary: 'no' }), row('refining', 'other')];
    expect(chainRows(rows, 2024).map(({ source }) => source)).toEqual(['survey', 'other']);
  });

  test('do not join two sources because a total alone is printed', () => {
    const total = row('refining', 'survey', { economy: 'WLD' });
    expect(chainRows([row('mine', 'survey'), total, row('refining', 'agency')], 2024)).toHaveLength(3);
  });
});
