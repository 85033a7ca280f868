import { expect, test } from 'vitest';
import { gradeText } from './grade.ts';

const production = { first: 2022, last: 2024, years: [2022, 2024] };

test('a grade of the newest production stands by itself', () => {
  expect(gradeText({ production, graded: { grade: 'B', year: 2024 } })).toBe('B');
});

test('a grade older than the newest production says of which year it is', () => {
  expect(gradeText({ production, graded: { grade: 'B', year: 2022 } })).toBe('B (2022)');
});

test('where nothing is graded nothing stands', () => {
  expect(gradeText({ production })).toBe('');
});
