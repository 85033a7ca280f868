import { expect, test } from 'vitest';
import { spanOf, spanText } from './span.ts';

test.each([
  { years: [2024, 2022], text: '2022, 2024', why: 'a year between is missing' },
  { years: [2018, 2019, 2020, 2021, 2022, 2024], text: '2018–2022, 2024', why: 'runs are told as runs' },
  { years: [2024, 2024], text: '2024', why: 'a year counts once' },
  { years: [], text: '–', why: 'there are none' },
])('years are told as $text where $why', ({ years, text }) => {
  expect(spanText(spanOf(years))).toBe(text);
});

test('the newest year is the last, in whatever order they come', () => {
  expect(spanOf([2024, 2018, 2022])).toEqual({ first: 2018, last: 2024, years: [2018, 2022, 2024] });
});
