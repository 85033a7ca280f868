import { describe, expect, test } from 'vitest';
import { type GradeInput, grade } from '../../indicators/grade.ts';
import { gradeTests } from './grades.ts';

/** Data that pass every test, but for `id`, where they are at `measure`. */
function dataAt(id: string, measure: number): GradeInput {
  const best: GradeInput = { value: 0, lower: 0, upper: 0, range: [0, 1], coverage: 1, estimated: 0, age: 0 };
  if (id === 'age') return { ...best, age: measure };
  if (id === 'width') return { ...best, upper: measure / 100 };
  return id === 'coverage' ? { ...best, coverage: 1 - measure / 100 } : { ...best, estimated: measure / 100 };
}

describe.each(gradeTests)('the test "$id", as it is told to readers', ({ id, most }) => {
  test.each([
    [0, 'A', 'B'],
    [1, 'B', 'C'],
    [2, 'C', 'D'],
  ])('has its edge %i where the grade falls from %s to %s', (edge, upTo, beyond) => {
    const at = most[edge] ?? Number.NaN;
    expect([grade(dataAt(id, at)).grade, grade(dataAt(id, at + 0.1)).grade]).toEqual([upTo, beyond]);
  });
});
