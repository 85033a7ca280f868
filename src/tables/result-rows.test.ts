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

describe('a formula with its numbers put in', () => {
  const of = (value: number) => ({ value, lower: value, upper: value });
  const row = (working: string, inputs: Computed['inputs']) => {
    const each = { id: 'ratio', computed: { ...computed, working, inputs } };
    const [line] = workingRows(each, () => 'yes');
    return { working: line?.working, inputs: inputRows(each, () => 'yes').map(({ value }) => value) };
  };

  test('shows computed inputs as the table of inputs does, to six significant digits', () => {
    const inputs = [1789.3982, 2922.6891].map((value, i) => ({
      ...{ input: `${i}`, quantity: of(value), quality: 'computed' as const },
      ...figure,
    }));
    // By hand: 1789.3982 and 2922.6891 to six digits.
    expect(row('1 − 1,789.398 ÷ 2,922.689', inputs)).toEqual({
      working: '1 − 1,789.4 ÷ 2,922.69',
      inputs: [1789.4, 2922.69],
    });
  });

  test('shows reported inputs in full, and leaves what is no input as it stands', () => {
    const inputs = [{ input: 'CHN', quantity: of(76595.302), quality: 'reported' as const, ...figure }];
    expect(row('76,595.3 ÷ 389,310.4', inputs)).toEqual({ working: '76,595.302 ÷ 389,310.4', inputs: [76595.302] });
  });
});
