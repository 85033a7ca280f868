import { describe, expect, test } from 'vitest';
import { imports, production, year } from '../compute/fixtures.ts';
import { productionRows, tradeRows } from './figure-rows.ts';

describe('a figure that is the mean of several years', () => {
  test('says from which year on, beside the year that it stands under', () => {
    const mean = { averageFrom: 2016, source: 'study' };
    expect(productionRows(production([year(2020, { CHN: '60' })], mean))[0]).toMatchObject({
      year: 2020,
      average_from: 2016,
    });
    expect(tradeRows(imports([year(2020, { CHN: '60' })], mean))[0]).toMatchObject({ year: 2020, average_from: 2016 });
  });

  test('is none where it is of its own year alone', () => {
    expect(productionRows(production([year(2020, { CHN: '60' })]))[0]).toMatchObject({ average_from: null });
    const first = productionRows(production([year(2016, { CHN: '60' })], { averageFrom: 2016 }));
    expect(first[0]).toMatchObject({ average_from: null });
  });
});
