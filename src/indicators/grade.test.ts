import { describe, expect, test } from 'vitest';
import { type GradeInput, grade } from './grade.ts';

const best: GradeInput = { value: 0.5, lower: 0.5, upper: 0.5, range: [0, 1], coverage: 1, estimated: 0, age: 0 };

describe('the grade', () => {
  test.each([
    { test: 'width', change: { upper: 0.551 }, grade: 'B', from: '0.051 of a range of 1' },
    { test: 'width', change: { range: [0, 10_000], upper: 500.5 }, grade: 'A', from: '500 of 10,000' },
    { test: 'width', change: { range: null, upper: 0.75 }, grade: 'D', from: '0.25 of a value of 0.5' },
    { test: 'width', change: { range: null, value: 0, lower: 0, upper: 0 }, grade: 'A', from: 'a certain zero' },
    { test: 'width', change: { range: null, value: 0, lower: -1, upper: 1 }, grade: 'D', from: 'an uncertain zero' },
    { test: 'coverage', change: { coverage: 0.86 }, grade: 'B', from: '0.86, below 0.95' },
    { test: 'coverage', change: { coverage: 0.59 }, grade: 'D', from: '0.59, below 0.60' },
    {
      test: 'coverage',
      change: { coverage: 1 - (0.3 + 0.1) },
      grade: 'C',
      from: '0.6 but for the rounding of 0.3 + 0.1',
    },
    { test: 'estimated', change: { estimated: 0.61 }, grade: 'D', from: '0.61, above 0.60' },
    { test: 'estimated', change: { estimated: null }, grade: 'D', from: 'nothing known' },
    { test: 'age', change: { age: 3 }, grade: 'B', from: 'three years' },
    { test: 'age', change: { age: -1 }, grade: 'A', from: 'data ahead of the edition' },
  ] as const)('is $grade for a $test of $from', ({ test: name, change, grade: expected }) => {
    const graded = grade({ ...best, ...change });
    expect(graded.tests[name]).toBe(expected);
    expect(graded.grade).toBe(expected);
  });
});
