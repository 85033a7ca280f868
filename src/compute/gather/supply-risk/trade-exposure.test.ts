import { expect, test } from 'vitest';
import { balance } from '../../fixtures.ts';
import { given, resultsOf } from '../fixtures.ts';

const exposureOf = (terms: Parameters<typeof balance>[0]) =>
  resultsOf({ balances: [balance(terms)] }, { indicator: 'trade-exposure' })[0];

test('trade exposure is net import reliance, which is its input', () => {
  const found = exposureOf({ production: '20', imports: '90', exports: '10' });
  expect(given(found)).toBeCloseTo(0.8, 12); // By hand: 80 / 100.
  expect(found?.inputs.map(({ input }) => input)).toEqual(['net-import-reliance']);
});

test('trade exposure of a net exporter is 0, with its mark', () => {
  expect(exposureOf({ production: '20', imports: '1', exports: '10' })?.result).toMatchObject({ value: 0, mark: 'E' });
});

test('trade exposure of a net exporter that may be none keeps the upper bound of its reliance', () => {
  // By hand: imports 9 to 11 against exports of 10.5: at most 0.5 / (20 + 0.5).
  const found = exposureOf({ production: '20', imports: '10 e', exports: '10.5' });
  expect(found?.result).toMatchObject({ value: 0, lower: 0 });
  expect(found?.result.upper).toBeCloseTo(0.5 / 20.5, 12);
});

test('trade exposure has no value for the reason that reliance has none', () => {
  expect(given(exposureOf({ production: '0', imports: '0', exports: '0' }))).toBe('no-consumption');
  expect(given(exposureOf({ production: '1', imports: '2' }))).toBe('not-reported');
});
