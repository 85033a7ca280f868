import { describe, expect, test } from 'vitest';
import { input, mineral, queryWith, series, stage, supply } from '../fixture.ts';
import { exposureOf } from '../mineral/exposure.ts';
import { customersOf } from './customers.ts';
import { aboveCeiling, dependenceOf, strongestOf } from './dependence.ts';
import { economyIndex } from './index-lines.ts';
import { leadOf } from './lead.ts';

const minerals = ['ore', 'salt'];
const of = { stage: 'mine', year: 2024, reporter: 'JPN', measure: 'value' } as const;
const imports = [
  supply({ ...of, mineral: 'ore' }, { CHN: 1 }),
  supply({ ...of, mineral: 'salt' }, { CHN: 0.7, USA: 0.3 }),
];

/** Japan spends 788 dollars on ore, and a million on salt. */
const query = queryWith({
  minerals: minerals.map(mineral),
  stages: minerals.map((id) => stage(id, 'mine', 1)),
  series: minerals.map((id) => series({ mineral: id, stage: 'mine', kind: 'imports', reporter: 'JPN', unit: 'USD' })),
  indicators: imports.flatMap(({ indicators }) => indicators),
  parts: imports.flatMap(({ parts }) => parts),
  inputs: imports.flatMap(({ parts }, i) =>
    parts.map(({ id }) => input({ id, input: 'all', value: [788, 1e6][i] ?? 0, unit: 'USD' })),
  ),
});

describe('imports worth less than a million dollars', () => {
  const rows = dependenceOf(query, 'JPN');

  test('keep their row, below all that are ranked', () => {
    expect(rows.map(({ mineral: { id }, standing }) => [id, standing])).toEqual([
      ['salt', 'counted'],
      ['ore', 'small'],
    ]);
    expect(rows[1]?.imports?.topShare.value).toBe(1);
  });

  test('do not count as a dependence', () => {
    expect(aboveCeiling(rows)).toEqual({ count: 1, of: 1, own: 0 });
  });

  test('make nobody a customer', () => {
    expect(customersOf(query, 'CHN').map((row) => row.mineral)).toEqual(['salt']);
  });
});

describe('who depends on an economy', () => {
  const shares: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    JPN: { CHN: 0.9, USA: 0.1 },
    USA: { CHN: 0.2, JPN: 0.8 },
    CHN: { USA: 0.81, JPN: 0.19 },
  };
  const lists = Object.entries(shares).map(([reporter, of]) =>
    supply({ mineral: 'ore', stage: 'mine', year: 2024, reporter, measure: 'quantity' }, of),
  );
  const trade = Object.keys(shares).map((reporter) => ({ ...series({ mineral: 'ore', stage: 'mine' }), reporter }));
  const over = queryWith({
    minerals: [mineral('ore')],
    stages: [stage('ore', 'mine', 1)],
    series: trade.map((row) => ({ ...row, kind: 'imports' as const })),
    indicators: lists.flatMap(({ indicators }) => indicators),
    parts: lists.flatMap(({ parts }) => parts),
  });

  test('is told for each good with all importers at a fifth or more, of those counted besides itself', () => {
    const [goods] = customersOf(over, 'CHN');
    // Of Japan and the United States both; China itself is no customer of its own.
    expect(goods?.of).toBe(2);
    expect(goods?.shares.map(({ reporter, value }) => [reporter, value])).toEqual([
      ['JPN', 0.9],
      ['USA', 0.2],
    ]);
  });

  test('leaves out who gets less than a fifth', () => {
    // Japan sends 80% to the United States, and 19% to China.
    expect(customersOf(over, 'JPN')[0]?.shares.map(({ reporter }) => reporter)).toEqual(['USA']);
  });
});

describe('goods of which the importer itself is the largest producer', () => {
  const bought = (id: string, share: number) =>
    supply({ ...of, mineral: id, reporter: 'CHN' }, { USA: share, RUS: 1 - share });
  const lists = [
    supply({ mineral: 'ore', stage: 'mine', year: 2024 }, { CHN: 0.6, USA: 0.4 }),
    supply({ mineral: 'salt', stage: 'mine', year: 2024 }, { USA: 0.7, CHN: 0.3 }),
    bought('ore', 0.99),
    bought('salt', 0.8),
  ];
  const over = queryWith({
    minerals: minerals.map(mineral),
    stages: minerals.map((id) => stage(id, 'mine', 1)),
    series: minerals.map((id) => series({ mineral: id, stage: 'mine', kind: 'imports', reporter: 'CHN', unit: 'USD' })),
    indicators: lists.flatMap(({ indicators }) => indicators),
    parts: lists.flatMap(({ parts }) => parts),
  });

  const rows = dependenceOf(over, 'CHN');

  test('are not its strongest dependence, however much of them one partner sends', () => {
    expect(rows.map(({ mineral: { id } }) => id)).toEqual(['salt', 'ore']);
    expect(strongestOf(rows)?.mineral.id).toBe('salt');
  });

  test('are not among the minerals of which one partner sends much, and the page says how many are left out', () => {
    // Salt is 80 % American, ore 99 %, and of ore China is the largest producer.
    expect(aboveCeiling(rows)).toEqual({ count: 1, of: 1, own: 1 });
    const [lead] = leadOf(over, 'CHN', rows);
    expect(lead).toBe(
      'For the one mineral with import figures, one partner sent China 65% or more of its imports in 2024; one more is not counted, of which China is itself the largest producer.',
    );
  });

  test('give it no place among the importers of a mineral', () => {
    const inIndia = supply({ ...of, mineral: 'ore', reporter: 'IND' }, { USA: 0.4, RUS: 0.6 });
    const { tables } = over;
    const both = queryWith({
      ...tables,
      series: [
        ...tables.series,
        series({ mineral: 'ore', stage: 'mine', kind: 'imports', reporter: 'IND', unit: 'USD' }),
      ],
      indicators: [...tables.indicators, ...inIndia.indicators],
      parts: [...tables.parts, ...inIndia.parts],
    });
    // China buys 99 % of its ore from one partner and India 60 %, but China mines more than anybody.
    expect(exposureOf(both, 'ore').rows.map(({ reporter }) => reporter)).toEqual(['IND', 'CHN']);
  });

  test('do not make it a customer of the economy that sends them', () => {
    expect(customersOf(over, 'USA').map(({ mineral, of }) => [mineral, of])).toEqual([['salt', 1]]);
  });

  test('make it nobody’s most dependent customer in the index of economies', () => {
    const line = economyIndex(over).lines.find(({ economy }) => economy.id === 'USA');
    // Ore is 99 % American in China’s imports, and China mines most of it; of salt the United States do.
    expect(line?.mostDependent).toMatchObject({ mineral: 'salt', value: 0.8 });
  });
});
