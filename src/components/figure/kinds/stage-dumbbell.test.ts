import { expect, test } from 'vitest';
import { pairsOfEconomy } from '../../../references/stage-pairs.ts';
import type { ProductionRow } from '../../../tables/schema.ts';
import { mineral, produced, queryWith, stage } from '../../fixture.ts';
import { siteChart } from '../chart.ts';

const minerals = ['ore', 'salt'];
const account = (of: string, source: string, more: Partial<ProductionRow> = {}) =>
  ['mine', 'refining'].flatMap((at) =>
    [
      { economy: 'CHN', value: at === 'mine' ? 20 : 70 },
      { economy: 'USA', value: at === 'mine' ? 80 : 30 },
    ].map((figure) => ({ ...produced({ mineral: of, stage: at, year: 2024, ...figure }), source, ...more })),
  );
const query = (production: readonly ProductionRow[]) =>
  queryWith({
    minerals: minerals.map(mineral),
    stages: minerals.flatMap((id) => [stage(id, 'mine', 1), stage(id, 'refining', 2)]),
    production,
  });
const written = new Map([
  ['partner', 'CHN'],
  ['year', '2024'],
]);
const sources = (production: readonly ProductionRow[]) =>
  pairsOfEconomy(written, query(production)).map(({ mineral: id, rows }) => [id, rows[0]?.source]);

test('a dumbbell takes the source that counts most minerals alike', () => {
  const all = [
    ...account('ore', 'survey'),
    ...account('ore', 'agency', { primary: 'no' }),
    ...account('salt', 'agency'),
  ];
  expect(sources(all)).toEqual([
    ['ore', 'agency'],
    ['salt', 'agency'],
  ]);
});

test('of sources that count as many it takes the one that indicators use', () => {
  const all = [...account('ore', 'survey-2025', { primary: 'no' }), ...account('ore', 'survey-2024')];
  expect(sources(all)).toEqual([['ore', 'survey-2024']]);
});

test('it joins no two sources, and no two contents', () => {
  const [mine, refining] = [account('ore', 'survey'), account('ore', 'agency')];
  expect(
    sources([...mine.filter((row) => row.stage === 'mine'), ...refining.filter((row) => row.stage === 'refining')]),
  ).toEqual([]);
  expect(sources(mine.map((row) => ({ ...row, basis: row.stage })))).toEqual([]);
});

test('it is told with its shares and its source', () => {
  const { model, sources: from } = siteChart(query(account('ore', 'survey')), {
    kind: 'stage-dumbbell',
    partner: 'CHN',
    year: '2024',
  });
  // By hand: 20 of 100 and 70 of 100.
  expect(model.table).toEqual([['Ore', '20.0%', '70.0%', 'mine; refining; 2024']]);
  expect(from).toEqual(['survey']);
});
