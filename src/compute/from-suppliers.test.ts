import { describe, expect, test } from 'vitest';
import type { Bloc } from '../domain/dataset.ts';
import { compute } from './compute.ts';
import { dataset, imports, year } from './fixtures.ts';

const bloc = (members: readonly string[]): Bloc => ({
  ...{ file: 'data/blocs/pair.yaml', path: '', line: 1, id: 'pair', name: 'Pair', nameInText: 'the Pair' },
  ...{ asOf: '2026-01-01', source: 'codes-2026', members },
});

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

describe('a list of one partner beside a rest of more than a tenth', () => {
  const lone = compute(
    dataset({
      trade: [imports([year(2023, { CHN: '20', WLD: '100' }), year(2024, { CHN: '10', WLD: '100' })])],
      blocs: new Map([['pair', bloc(['CHN', 'VNM'])]]),
    }),
  );
  const resultOf = (indicator: string, of = 2024) =>
    lone.find(({ subject }) => subject.indicator === indicator && subject.year === of)?.result;

  test('has bounds of concentration and no value, which would call the rest evenly spread', () => {
    const result = resultOf('hhi');
    expect(result).toMatchObject({ kind: 'unavailable', reason: 'partners-incomplete' });
    // By hand: 0.1², and 0.9² more where one partner holds the whole rest.
    expect(result?.lower).toBeCloseTo(0.01, 12);
    expect(result?.upper).toBeCloseTo(0.82, 12);
  });

  test.each(['cr-1', 'effective-suppliers', 'gini-simpson', 'bloc-share'])('has no value of %s either', (indicator) => {
    expect(resultOf(indicator)).toMatchObject({ kind: 'unavailable', reason: 'partners-incomplete' });
  });

  test('tells the share of that partner all the same', () => {
    expect(resultOf('partner-share')).toMatchObject({ kind: 'value', value: 0.1 });
  });

  test('has bounds of change alone, and no change by supplier', () => {
    const change = lone.find(({ subject }) => subject.indicator === 'change' && subject.of === 'hhi')?.result;
    expect(change).toMatchObject({ kind: 'unavailable', reason: 'partners-incomplete' });
    expect(resultOf('hhi-change-by-supplier')).toBeUndefined();
  });
});

describe('a list keeps its value', () => {
  const indexOf = (written: Readonly<Record<string, string>>, indicator = 'hhi') =>
    compute(dataset({ trade: [imports([year(2024, written)])] })).find(({ subject }) => subject.indicator === indicator)
      ?.result;

  test('of one partner beside a rest of a tenth, or beside none', () => {
    expect(indexOf({ CHN: '90', WLD: '100' })).toMatchObject({ kind: 'value' });
    expect(indexOf({ CHN: '90' })).toMatchObject({ kind: 'value', value: 1 });
  });

  test('of several partners, whatever the rest', () => {
    expect(indexOf({ CHN: '30', VNM: '20', OTH: '50' })).toMatchObject({ kind: 'value' });
  });

  test('of its largest supplier where one partner has more than the rest, even if that is an estimate', () => {
    // By hand: 70 of 100; the listed is at least 63, the rest 30.
    expect(indexOf({ CHN: '70 e', OTH: '30' }, 'cr-1')).toMatchObject({ kind: 'value', value: 0.7 });
    expect(indexOf({ CHN: '32 e', OTH: '30' }, 'cr-1')).toMatchObject({ reason: 'partners-incomplete' });
  });

  test('where its bounds leave nothing open', () => {
    // By hand: the rest of 30 cannot hold a larger one than the 70 listed.
    expect(indexOf({ CHN: '70', OTH: '30' }, 'cr-1')).toMatchObject({ kind: 'value', value: 0.7 });
  });
});
