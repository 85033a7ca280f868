import { describe, expect, test } from 'vitest';
import type { Computed } from '../compute/computed.ts';
import { inputRows, workingRows } from './result-rows.ts';

const figure = { unit: 't', year: 2024, source: 'study', file: 'data/x.yaml', path: '/a', line: 3 } as const;
const quantity = { value: 3, lower: 3, upper: 3 };
const computed: Computed = {
  subject: { indicator: 'ratio', mineral: 'ore', stage: 'mine', measure: '', year: 2024 },
  unit: 'share',
  result: { kind: 'value', value: 0.75, lower: 0.75, upper: 0.75, method: 'exact', assumptions: [] },
  quality: { coverage: 1, estimated: 0, age: 0 },
  working: '3 ÷ 4',
  inputs: [
    { input: 'CHN', quantity, quality: 'reported', ...figure },
    { input: 'all', quantity, quality: 'computed', ...figure },
  ],
  sources: ['study'],
};

const result = { id: 'ratio.ore.mine.2024', computed };

describe('a source that bars passing on its figures', () => {
  test('leaves the cells of its figures empty, and keeps the formula with them put in out of the tables', () => {
    expect(inputRows(result, () => 'no').map(({ value }) => value)).toEqual([null, 3]);
    expect(workingRows(result, () => 'no')).toEqual([]);
  });

  test.each(['yes', 'summary'] as const)('shows both where it says %s: beside a result they are a quotation', (may) => {
    expect(inputRows(result, () => may).map(({ value }) => value)).toEqual([3, 3]);
    expect(workingRows(result, () => may)).toEqual([{ id: 'ratio.ore.mine.2024', working: '3 ÷ 4' }]);
  });
});
