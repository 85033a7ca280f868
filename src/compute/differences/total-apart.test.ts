import { expect, test } from 'vitest';
import type { Source } from '../../domain/dataset.ts';
import { compute } from '../compute.ts';
import { dataset, imports, year } from '../fixtures.ts';

const place = { file: 'data/sources/a.yaml', path: '', line: 1 };
const source = (id: string, publisher: string): readonly [string, Source] => [
  id,
  { id, publisher, title: id, licence: 'free', redistribute: 'yes', ...place },
];
const sources = new Map([source('baci', 'Institute'), source('customs', 'Customs'), source('older', 'Institute')]);

/** Partners in thousand dollars, 150 in all, beside a total in dollars, for a year with 100 of China and 50 of Vietnam. */
function resultsBeside(total: string, from = 'customs') {
  const baci = imports([year(2024, { CHN: '100', VNM: '50' }), year(2023, { CHN: '100', VNM: '50' })], {
    source: 'baci',
    hs: '282200',
  });
  const other = imports([year(2024, { WLD: total })], { source: from, unit: 'USD', primary: false, hs: '2822' });
  return compute(dataset({ sources, trade: [baci, other] }));
}

function saidOf(results: ReturnType<typeof resultsBeside>, of: number): readonly string[] {
  const known = results.filter(({ subject }) => subject.year === of && subject.indicator === 'hhi');
  return known.flatMap(({ result }) => result.assumptions);
}

// By hand: 300 thousand are twice 150, 75 half of it; 299.9 and 75.1 are neither.
test.each([
  ['300000', ['another source counts twice these imports or more']],
  ['75000', ['another source counts half of these imports or less']],
  ['299900', []],
  ['75100', []],
])('imports of 150 thousand dollars beside a total of %s dollars say %j', (total, said) => {
  expect(saidOf(resultsBeside(total), 2024)).toEqual(said);
  expect(saidOf(resultsBeside(total), 2023)).toEqual([]);
});

test('every result that rests on contradicted imports says so, and keeps its grade', () => {
  const [apart, agreed] = ['2220', '150000'].map((total) =>
    resultsBeside(total).filter(({ subject, result }) => subject.year === 2024 && result.kind === 'value'),
  );
  const phrase = 'another source counts half of these imports or less';
  expect(apart?.length).toBeGreaterThan(5);
  expect(apart?.filter(({ result }) => !result.assumptions.includes(phrase))).toEqual([]);
  expect(apart?.map(({ graded }) => graded?.grade)).toEqual(agreed?.map(({ graded }) => graded?.grade));
});

test('an older edition of the same publisher is no second witness', () => {
  expect(saidOf(resultsBeside('2220', 'older'), 2024)).toEqual([]);
});
