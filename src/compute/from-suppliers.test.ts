import { expect, test } from 'vitest';
import { compute } from './compute.ts';
import { dataset, imports, year } from './fixtures.ts';

const trade = [imports([year(2024, { PHL: '50', VNM: '30', CHN: '20' })])];
const results = compute(dataset({ trade }));
const inputsOf = (indicator: string) =>
  results
    .find(({ subject }) => subject.indicator === indicator)
    ?.inputs.map(({ input, quantity }) => [input, quantity?.value]);

test('an index that is read off another names it, and the number of suppliers where that is a term', () => {
  expect(inputsOf('gini-simpson')).toEqual([['hhi', expect.closeTo(0.38, 12)]]);
  expect(inputsOf('hhi-normalised')).toEqual([
    ['hhi', expect.closeTo(0.38, 12)],
    ['suppliers', 3],
  ]);
  // By hand: −(0.5 ln 0.5 + 0.3 ln 0.3 + 0.2 ln 0.2).
  expect(inputsOf('theil')).toEqual([
    ['shannon', expect.closeTo(1.029653, 6)],
    ['suppliers', 3],
  ]);
});
