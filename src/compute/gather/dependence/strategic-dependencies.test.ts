import { describe, expect, test } from 'vitest';
import type { Bloc, TradeSeries } from '../../../domain/dataset.ts';
import { compute } from '../../compute.ts';
import { dataset, imports, year } from '../../fixtures.ts';

const bought = imports([year(2024, { CHN: '60', VNM: '40' })]);
const sold = (rest: Partial<TradeSeries> = {}) =>
  imports([year(2024, { USA: '30', DEU: '20' })], { flow: 'exports', ...rest });

function criteriaOf(trade: readonly TradeSeries[], blocs: ReadonlyMap<string, Bloc> = new Map()) {
  const all = compute(dataset({ trade, blocs }));
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

const eu27: Bloc = {
  ...{ file: 'data/blocs/eu27.yaml', path: '', line: 1, id: 'eu27', name: 'Union', nameInText: 'the Union' },
  ...{ asOf: '2026-01-01', source: 'codes-2026', members: ['DEU', 'FRA'] },
};

describe('the criteria of a union', () => {
  const union: Partial<TradeSeries> = { reporter: 'EU27', primary: false };
  const imported = imports([year(2024, { CHN: '60', VNM: '20', FRA: '15', DEU: '5' })], union);
  const exported = imports([year(2024, { WLD: '40' })], { ...union, flow: 'exports' });
  const found = criteriaOf([imported, exported], new Map([['eu27', eu27]]));

  test('take what members import from each other apart', () => {
    // By hand: 60 and 20 of 80 from outside, of 100 in all, against 40 exported.
    expect(found('cdi-1')?.result).toMatchObject({ value: 0.625 });
    expect(found('cdi-2')?.result).toMatchObject({ value: 0.8 });
    expect(found('cdi-3')?.result).toMatchObject({ value: 2 });
    expect(found('cdi-2')?.inputs.map(({ input, quantity }) => [input, quantity?.value])).toEqual([
      ['imports-from-outside', 80],
      ['imports-among-members', 20],
    ]);
  });

  test('are three, and all are passed', () => {
    expect(found('strategic-dependency')?.result).toMatchObject({ value: 3, facts: { dependent: true } });
    expect(found('strategic-dependency')?.graded?.grade).toBe('A');
  });

  test.each(['cdi-1', 'cdi-2', 'cdi-3', 'strategic-dependency'])('name the list of members as a source of %s', (id) => {
    expect(found(id)?.sources).toEqual(['trade-2026', 'codes-2026']);
  });

  test('make nothing else of the sums over members', () => {
    expect(found('hhi')).toBeUndefined();
    expect(found('partner-share')).toBeUndefined();
  });

  test('are not those of a series whose members are not known', () => {
    expect(criteriaOf([imported, exported])('cdi-1')).toBeUndefined();
  });
});

describe('a figure that is not available', () => {
  const reasonsOf = (found: ReturnType<typeof criteriaOf>) =>
    ['cdi-1', 'cdi-2', 'cdi-3'].map((id) => {
      const result = found(id)?.result;
      return result?.kind === 'unavailable' ? result.reason : result?.kind;
    });

  test('among imports leaves the criteria that rest on them not reported', () => {
    const found = criteriaOf([imports([year(2024, { CHN: '60', VNM: 'NA' })]), sold()]);
    expect(reasonsOf(found)).toEqual(['not-reported', undefined, 'not-reported']);
    expect(found('strategic-dependency')?.result.kind).toBe('unavailable');
  });

  test('among exports leaves the criterion of exports not reported', () => {
    const sent = imports([year(2024, { USA: '30', DEU: 'NA' })], { flow: 'exports' });
    expect(reasonsOf(criteriaOf([bought, sent]))).toEqual(['value', undefined, 'not-reported']);
  });

  test('among what members send each other leaves only the part from outside not reported', () => {
    const of: Partial<TradeSeries> = { reporter: 'EU27', primary: false };
    const imported = imports([year(2024, { CHN: '60', VNM: '20', FRA: 'NA' })], of);
    const exported = imports([year(2024, { WLD: '40' })], { ...of, flow: 'exports' });
    expect(reasonsOf(criteriaOf([imported, exported], new Map([['eu27', eu27]])))).toEqual([
      'value',
      'not-reported',
      'value',
    ]);
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
