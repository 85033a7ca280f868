import { describe, expect, test } from 'vitest';
import { definition, queryWith, result } from '../fixture.ts';
import { detailOf } from './detail.ts';

const of = { reporter: 'JPN', mineral: 'ore', stage: 'mine', measure: 'value', year: 2024 } as const;

describe('what a number in the table of a chart is made of', () => {
  const change = { ...result({ ...of, indicator: 'hhi-change', value: -0.15, unit: 'index' }), base_year: 2018 };
  const split = { ...definition('hhi-change', 'two-lists', 'index'), name_in_text: 'the change, split by supplier' };
  const parts = [
    { id: change.id, part: 'CHN', value: 0.12 },
    { id: change.id, part: 'USA', value: -0.28 },
    { id: change.id, part: 'RUS', value: 0.004 },
  ];

  test('are the largest parts of a split change, none that prints as zero', () => {
    const query = queryWith({ definitions: [split], indicators: [change], parts });
    expect(detailOf(query, change)).toBe('United States −0.28, China +0.12');
  });

  test('is nothing of a number that is no split', () => {
    const query = queryWith({ definitions: [definition('hhi-change', 'two-lists', 'index')], parts });
    expect(detailOf(query, change)).toBe('');
  });

  test('are the criteria of a strategic dependency, by their bounds', () => {
    const cutOff = (indicator: string, to: number) => ({
      indicator,
      position: 1,
      name: 'up to',
      to,
      set_by: 'A report',
    });
    const criterion = (indicator: string, value: number, lower: number, upper: number) => ({
      ...result({ ...of, indicator, value, unit: 'index' }),
      lower,
      upper,
    });
    const row = result({ ...of, indicator: 'strategic-dependency', value: null, unit: 'criteria' });
    const query = queryWith({
      bands: [cutOff('cdi-1', 0.4), cutOff('cdi-2', 0.5), cutOff('cdi-3', 1)],
      // 0.41 lies beyond 0.4; 0.9 to 1.1 holds the cut-off of 1; there is no second criterion.
      indicators: [criterion('cdi-1', 0.45, 0.41, 0.5), criterion('cdi-3', 1, 0.9, 1.1)],
    });
    expect(detailOf(query, row)).toBe('CDI 1 passed, CDI 2 does not apply, CDI 3 not known');
  });
});
