import { expect, test } from 'vitest';
import { basisInWords } from './basis.ts';
import { span } from './dates.ts';
import { ordinal } from './grammar.ts';

test('what tonnes count is spelled out', () => {
  expect(basisInWords('REO')).toBe('all rare earths, as oxide');
  expect(basisInWords('Nd, Pr, Dy, Tb contained metal')).toBe(
    'neodymium, praseodymium, dysprosium and terbium, as contained metal',
  );
  expect(basisInWords('cobalt content')).toBe('cobalt content');
});

test('an average names its first year and the end of its last', () => {
  expect(span(2021, 2024)).toBe('2021–24');
  expect(span(1998, 2003)).toBe('1998–2003');
  expect(span(2024, 2024)).toBe('2024');
});

test('a rank has the ending of its number', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '112th',
  ]);
});
