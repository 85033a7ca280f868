import { describe, expect, test } from 'vitest';
import { definition, queryWith, result } from '../fixture.ts';
import { changeChart, comesInParts, tellingChange } from './changes.ts';

const change = (id: string, bounds: readonly [number, number, number], year = 2024) => ({
  ...result({ indicator: 'hhi-change', mineral: 'ore', stage: 'mine', year, value: bounds[0], unit: 'index' }),
  ...{ id, lower: bounds[1], upper: bounds[2], base_year: 2018 },
});
const halves = (id: string) => [
  { id, part: 'CHN', value: 0.1 },
  { id, part: 'USA', value: -0.02 },
];

describe('the change that a chart tells', () => {
  const unsure = change('unsure', [0.3, -0.1, 0.7]);
  const small = change('small', [-0.05, -0.06, -0.04]);
  const large = change('large', [-0.08, -0.09, -0.07]);
  const whole = change('whole', [0.9, 0.8, 1]);
  const query = queryWith({
    indicators: [unsure, small, large, whole],
    parts: ['unsure', 'small', 'large'].flatMap(halves),
  });

  test('is the largest of those that surely are one and come in parts', () => {
    expect(tellingChange(query, [unsure, small, large, whole])).toBe(large);
  });

  test('is one that may be none where no other comes in parts', () => {
    expect(tellingChange(query, [unsure, whole])).toBe(unsure);
  });

  test('comes in parts only where more than one part is more than nothing', () => {
    const one = queryWith({ parts: [...halves('large').slice(0, 1), { id: 'large', part: 'JPN', value: 0 }] });
    expect(comesInParts(one, large)).toBe(false);
    expect(comesInParts(query, large)).toBe(true);
  });
});

describe('the chart of a change', () => {
  const query = queryWith({ definitions: [definition('hhi', 'suppliers', 'index')] });

  test('names no attribute that the result has nothing for', () => {
    const row = change('hhi-change.ore.mine.2024.2018', [0.1, 0.1, 0.1]);
    expect(changeChart(query, row)).toEqual({
      ...{ kind: 'change-waterfall', indicator: 'hhi-change', mineral: 'ore', stage: 'mine' },
      ...{ base_year: '2018', year: '2024' },
    });
  });

  test('names what changed where the id does', () => {
    const row = change('hhi-change.hhi.ore.mine.2024.2018', [0.1, 0.1, 0.1]);
    expect(changeChart(query, row)).toMatchObject({ of: 'hhi' });
  });
});
