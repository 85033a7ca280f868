import { describe, expect, test } from 'vitest';
import type { TradeSeries } from '../../domain/dataset.ts';
import { compute } from '../compute.ts';
import { dataset, imports, year } from '../fixtures.ts';

const bought = imports([year(2024, { CHN: '60', VNM: '40' })]);
const sold = (rest: Partial<TradeSeries> = {}) =>
  imports([year(2024, { USA: '30', DEU: '20' })], { flow: 'exports', ...rest });

function criteriaOf(trade: readonly TradeSeries[]) {
  const all = compute(dataset({ trade }));
  return (id: string) => all.find(({ subject }) => subject.indicator === id);
}

describe('the criteria of a single economy', () => {
  const found = criteriaOf([bought, sold()]);

  test('are concentration, and imports over exports', () => {
    // By hand: 0.36 + 0.16; 100 over 50.
    expect(found('cdi-1')?.result).toMatchObject({ value: 0.52 });
    expect(found('cdi-3')?.result).toMatchObject({ value: 2 });
    expect(found('cdi-3')?.inputs.map(({ input, quantity }) => [input, quantity?.value])).toEqual([
      ['imports', 100],
      ['exports', 50],
    ]);
  });

  test('rest on the index of the same list', () => {
    expect(found('cdi-1')?.inputs.map(({ input }) => input)).toEqual(['hhi']);
  });

  test('are two of three that are surely passed, so that their number has bounds alone', () => {
    expect(found('strategic-dependency')?.result).toMatchObject({ reason: 'not-applicable', lower: 2, upper: 3 });
    expect(found('cdi-2')).toBeUndefined();
  });
});

describe('there are no criteria', () => {
  test.each([
    { why: 'without exports', trade: [bought] },
    { why: 'with exports of another source', trade: [bought, sold({ source: 'trade-2027' })] },
    { why: 'with exports of another stage', trade: [bought, sold({ stage: 'metal' })] },
    { why: 'with exports by weight', trade: [bought, sold({ unit: 't', measure: 'quantity' })] },
    { why: 'with exports of another year', trade: [imports([year(2023, { CHN: '1' })]), sold()] },
  ])('$why', ({ trade }) => {
    expect(criteriaOf(trade)('strategic-dependency')).toBeUndefined();
  });
});
