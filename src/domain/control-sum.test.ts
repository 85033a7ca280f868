import { expect, test } from 'vitest';
import { controlSumOf } from './control-sum.ts';

const sumOf = (...figures: readonly string[]) => controlSumOf(figures.map((written, at) => [`E${at}`, written]));

test.each([
  { figures: ['0.1', '0.2'], sum: '0.3', from: 'as decimals, where binary fractions give 0.30000000000000004' },
  { figures: ['1.25', '0.75'], sum: '2', from: 'without zeros at the end' },
  { figures: ['0.50'], sum: '0.5', from: 'one figure is its own sum' },
  { figures: ['10', '20.0'], sum: '30', from: 'zeros of whole numbers stay' },
  { figures: ['270,000', '45000 e', '.5'], sum: '315000.5', from: '270000 + 45000 + 0.5' },
  { figures: ['5', 'W', 'NA', '<1', '>95', '—'], sum: '5', from: 'marks and bounds have no number, a dash is zero' },
  {
    figures: ['9007199254740993', '1'],
    sum: '9007199254740994',
    from: 'beyond what a binary number counts one by one',
  },
])('the control sum of $figures is $sum: $from', ({ figures, sum }) => {
  expect(sumOf(...figures)).toBe(sum);
});

test('what has no number has no control sum', () => {
  expect(sumOf('W', '>95')).toBeUndefined();
  expect(sumOf()).toBeUndefined();
});

test('the printed total is no part, and the printed rest is one', () => {
  // By hand: 60 + 30.
  expect(
    controlSumOf([
      ['WLD', '100'],
      ['CHN', '60'],
      ['OTH', '30'],
    ]),
  ).toBe('90');
});
