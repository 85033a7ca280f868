import { expect, test } from 'vitest';
import { input, queryWith, result, series } from './fixture.ts';
import { periodOf, productionBasis } from './period.ts';
import { explain } from './provenance/explain.ts';
import { measuredAs, supplyOf } from './supply.ts';

const of = { mineral: 'ore', stage: 'refining', year: 2024 } as const;
const top = result({ ...of, indicator: 'cr-1', reporter: 'USA', value: 0.4 });
const averaged = series({
  ...of,
  kind: 'imports',
  reporter: 'USA',
  unit: 'percent',
  first_year: 2024,
  last_year: 2024,
  average_from: 2021,
  file: 'data/supply/USA/ore.yaml',
  path: '/imports/0',
});
const query = queryWith({
  indicators: [top],
  series: [series({ ...of, basis: 'REO' }), averaged],
  inputs: [input({ id: top.id, input: 'CHN', file: averaged.file, path: '/imports/0/years/2024/CHN' })],
});

test('an average over years is never told as one year', () => {
  expect(periodOf(query, top)).toBe('2021–24');
  const supply = supplyOf(query, { ...of, reporter: 'USA' });
  expect(supply && measuredAs(query, supply)).toBe('average of 2021–24');
  const about = explain(query, top);
  expect(about.subject).toContain('2021–24');
  expect(about.inputs[0]?.period).toBe('2021–24');
});

test('a result of averaged sourcing is told for the years of the average', () => {
  const used = { ...averaged, kind: 'sourcing' as const, reporter: 'EU27', path: '/sourcing/0' };
  const row = result({ ...of, indicator: 'hhi-wgi', reporter: 'EU27', value: 0.4 });
  expect(periodOf(queryWith({ indicators: [row], series: [used] }), row)).toBe('2021–24');
});

test('world production of the same stage keeps its year', () => {
  expect(periodOf(query, result({ ...of, indicator: 'cr-1', value: 0.9 }))).toBe('2024');
});

test('a result of averaged world production is told for the years of the average', () => {
  const shares = series({ ...of, unit: 'percent', first_year: 2024, last_year: 2024, average_from: 2020 });
  const row = result({ ...of, indicator: 'cr-1', value: 0.9 });
  expect(periodOf(queryWith({ indicators: [row], series: [shares] }), row)).toBe('2020–24');
});

test('the basis of a result is that of the series it is computed from', () => {
  const row = result({ ...of, indicator: 'cr-1', value: 0.9 });
  expect(productionBasis(query, row)).toBe('REO');
  expect(productionBasis(query, { ...row, year: 2030 })).toBe('');
});
