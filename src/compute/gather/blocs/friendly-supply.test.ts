import { describe, expect, test } from 'vitest';
import type { BalanceTerm, Bloc } from '../../../domain/dataset.ts';
import { compute } from '../../compute.ts';
import { balance, dataset, imports, year } from '../../fixtures.ts';

const origin = { file: 'data/test.yaml', path: '', line: 1 };
const quad: Bloc = {
  ...{ ...origin, id: 'quad', name: 'Quad', nameInText: 'the Quad', asOf: '2025-01-01', source: 'quad-2025' },
  members: ['AUS', 'IND', 'JPN', 'USA'],
};

function shareOf(terms: Partial<Record<BalanceTerm, string>>) {
  const trade = [
    imports([year(2024, { CHN: '70', AUS: '20', OTH: '10' })], {
      ...{ reporter: 'USA', stage: 'separation', source: 'survey-2026', unit: 'percent', measure: '', basis: 'REO' },
    }),
  ];
  const balances = [{ ...balance(terms), basis: 'REO' }];
  const all = compute(dataset({ balances, trade, blocs: new Map([['quad', quad]]) }));
  return all.find(({ subject }) => subject.indicator === 'friendly-share');
}

describe('the share of supply from home and a bloc', () => {
  test('counts production at home with the bloc, and names the list as a source', () => {
    const found = shareOf({ production: '250', secondary: '50', imports: '700' });
    // By hand: 300 at home and 20 percent of 700 from Australia, of 1,000; India and Japan may hold the rest of 70.
    expect(found?.result).toMatchObject({ value: 0.44, lower: 0.44 });
    expect(found?.result.upper).toBeCloseTo(0.51, 12);
    expect(found?.sources).toEqual(['survey-2026', 'quad-2025']);
    expect(found?.subject).toMatchObject({ reporter: 'USA', bloc: 'quad', year: 2024 });
  });

  test('is silent where production at home is not known', () => {
    expect(shareOf({ secondary: '50', imports: '700' })).toBeUndefined();
    expect(shareOf({ production: 'NA', imports: '700' })).toBeUndefined();
  });
});
