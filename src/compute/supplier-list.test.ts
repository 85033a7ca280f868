import { describe, expect, test } from 'vitest';
import { interval } from '../domain/quantity.ts';
import { hhi } from '../indicators/concentration/hhi.ts';
import { figure, imports, production, year } from './fixtures.ts';
import { sourcing } from './gather/fixtures.ts';
import { originsOf, partnersOf, producersOf } from './supplier-list.ts';

const listFrom = (written: Record<string, string>, rest = {}) =>
  producersOf(production([year(2024, written)], rest))[0];

describe('the rest of a printed total', () => {
  test('is the total minus the listed, as uncertain as the total is rounded', () => {
    const list = listFrom({ WLD: '380000', CHN: '270000', USA: '45000', AUS: '29000' }, { totalSignificant: 2 });
    // By hand: 380,000 − 344,000 = 36,000; two digits of 380,000 make steps of 10,000, so half a step is 5,000.
    expect(list?.suppliers.residual).toEqual({ value: 36000, lower: 31000, upper: 41000 });
    // By hand: 344,000 of 380,000 is split by economy.
    expect(list?.coverage).toBeCloseTo(344 / 380, 12);
  });

  test('is nothing when it is below the rounding of the total', () => {
    const list = listFrom({ WLD: '390000', CHN: '270000', USA: '51000', AUS: '67000' }, { totalSignificant: 2 });
    expect(list?.suppliers.residual).toBeUndefined();
    expect(list?.coverage).toBe(1);
  });

  test('does not come from a supplier that the total leaves out', () => {
    const list = listFrom({ WLD: '100', CHN: '60', AUS: '30', USA: 'W' }, { totalExcludes: ['USA'] });
    // By hand: the total of 100 leaves out the United States, so 100 − 60 − 30 = 10 is of others.
    expect(list?.suppliers.residual).toEqual({ value: 10, lower: 10, upper: 10 });
  });

  test('gives way to a printed rest', () => {
    const list = listFrom({ WLD: '100', CHN: '60', OTH: '25 e' });
    expect(list?.suppliers.residual).toEqual({ value: 25, lower: 22.5, upper: 27.5 });
    expect(list?.residual?.quality).toBe('estimated');
  });
});

describe('producers known in shares alone', () => {
  const shares = { unit: 'percent', roundedTo: 0.1, averageFrom: 2016 } as const;

  test('leave a rest to 100 that is as uncertain as they are', () => {
    const written = { CHN: interval(60, 59.95, 60.05), AUS: interval(30, 29.95, 30.05) };
    const suppliers = new Map(Object.entries(written).map(([id, quantity]) => [id, { ...figure('1'), quantity }]));
    const [list] = producersOf(production([{ ...year(2020, {}), suppliers }], shares));
    // By hand: 100 − 60 − 30 = 10; each share is within half of a tenth, the two together within a tenth.
    expect(list?.suppliers.residual?.value).toBeCloseTo(10, 9);
    expect(list?.suppliers.residual?.lower).toBeCloseTo(9.9, 9);
    expect(list?.suppliers.residual?.upper).toBeCloseTo(10.1, 9);
  });

  test('say over which years they are averaged', () => {
    const [average] = producersOf(production([year(2020, { CHN: '60', AUS: '40' })], shares));
    expect(average?.assumptions).toEqual(['production averaged over 2016 to 2020']);
    const [ofOneYear] = producersOf(
      production([year(2020, { CHN: '60', AUS: '40' })], { ...shares, averageFrom: 2020 }),
    );
    expect(ofOneYear?.assumptions).toEqual([]);
  });
});

describe('a list of partners', () => {
  test('that covers 99 percent leaves up to a ninety-ninth of what is listed', () => {
    const [list] = partnersOf(imports([year(2021, { CHN: '66', VNM: '33' })], { coverage: 0.99 }));
    // By hand: 99 listed are 99 percent of at most 100, so at most 1 is left out; the point takes none.
    expect(list?.suppliers.residual?.value).toBe(0);
    expect(list?.suppliers.residual?.upper).toBeCloseTo(1, 12);
    expect(list?.assumptions).toEqual(['partners left out']);
  });

  test('that is complete has no rest', () => {
    const [list] = partnersOf(imports([year(2024, { CHN: '66', VNM: '33' })]));
    expect(list?.suppliers.residual).toBeUndefined();
  });
});

describe('the estimated part of a list', () => {
  test('counts the figures marked as estimates', () => {
    const list = listFrom({ CHN: '75', MMR: '25 e' });
    expect(list?.estimated).toBe(0.25);
  });

  test('is the whole when a supplier without an upper bound is withheld', () => {
    const list = listFrom({ CHN: '75', USA: 'W' });
    expect(list?.estimated).toBe(1);
  });
});

describe('what is not known', () => {
  test('of a total leaves the rest between its own bounds', () => {
    // By hand: more than 1,000 in all, 800 listed: more than 200 are of others, with no upper end.
    const list = listFrom({ WLD: '>1000', CHN: '800' });
    expect(list?.suppliers.residual).toEqual({ value: null, lower: 200, upper: null });
  });

  test('of a supplier makes the list incomplete', () => {
    expect(listFrom({ CHN: '800', KOR: 'NA' })?.isIncomplete).toBe(true);
    expect(listFrom({ CHN: '800', OTH: 'NA' })?.isIncomplete).toBe(true);
    expect(listFrom({ CHN: '800', KOR: '0' })?.isIncomplete).toBe(false);
  });

  test('of shares printed in percent is what they lack to a hundred', () => {
    const [list] = partnersOf(imports([year(2024, { CHN: '60', VNM: '30' })], { unit: 'percent', measure: '' }));
    expect(list?.suppliers.residual).toEqual({ value: 10, lower: 10, upper: 10 });
  });
});

test('a producer whose figure is rounded far makes the concentration as uncertain', () => {
  const coarse = { ...figure('100'), quantity: interval(100, 50, 150) };
  const [list] = producersOf(
    production([
      {
        ...year(2024, { ZAF: '300' }),
        suppliers: new Map([
          ['ZAF', figure('300')],
          ['USA', coarse],
        ]),
      },
    ]),
  );
  const result = hhi.evaluate(list?.suppliers ?? { suppliers: [] });
  // By hand: 0.75² + 0.25²; the most even at 300 and 150, the least at 300 and 50.
  expect(result.kind === 'value' && result.value).toBeCloseTo(0.625, 12);
  expect(result.lower).toBeCloseTo((2 / 3) ** 2 + (1 / 3) ** 2, 12);
  expect(result.upper).toBeCloseTo((6 / 7) ** 2 + (1 / 7) ** 2, 12);
});

describe('what a reporter uses by origin', () => {
  const within = (value: number) => ({ ...figure(String(value)), quantity: interval(value, value - 0.5, value + 0.5) });
  const rounded = (shares: Readonly<Record<string, number>>) => ({
    ...year(2020, {}),
    suppliers: new Map(Object.entries(shares).map(([id, share]) => [id, within(share)])),
  });

  test('leaves a rest to a hundred that is as uncertain as the rounding of the listed', () => {
    const [list] = originsOf(sourcing([rounded({ FIN: 62, BEL: 29 })], { roundedTo: 1 }));
    // By hand: 100 − 91, and a half each way for either of the two.
    expect(list?.suppliers.residual).toEqual({ value: 9, lower: 8, upper: 10 });
  });

  test('leaves no less than nothing where rounded shares reach a hundred', () => {
    const [list] = originsOf(sourcing([rounded({ FIN: 71, BEL: 29 })], { roundedTo: 1 }));
    expect(list?.suppliers.residual).toEqual({ value: 0, lower: 0, upper: 1 });
  });

  test('says over which years it is averaged, where it is', () => {
    const one = [year(2020, { FIN: '62' })];
    expect(originsOf(sourcing(one))[0]?.assumptions).toEqual([]);
    expect(originsOf(sourcing(one, { averageFrom: 2016 }))[0]?.assumptions).toEqual([
      'sourcing averaged over 2016 to 2020',
    ]);
  });
});
