import { describe, expect, test } from 'vitest';
import { input, mineral, produced, queryWith, result, series, stage, supply } from '../fixture.ts';
import type { SentencePart } from '../provenance/sentence.ts';
import { chainOf } from './chain.ts';
import { summaryOf } from './facts.ts';
import { matricesOf } from './matrix.ts';
import { productionTable } from './production.ts';

const stages = [
  stage('ore', 'mine', 1),
  { ...stage('ore', 'refining', 2), goods: 'refined ore' },
  { ...stage('ore', 'magnet', 3), goods: 'magnets' },
];

function queryOver(supplies: readonly ReturnType<typeof supply>[]) {
  return queryWith({
    minerals: [mineral('ore')],
    stages,
    indicators: supplies.flatMap(({ indicators }) => indicators),
    parts: supplies.flatMap(({ parts }) => parts),
  });
}

const text = (parts: readonly SentencePart[]) =>
  parts.map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : `<${part.value}>`)).join('');

describe('the first sentence of a profile', () => {
  test('says who holds each stage, and of which nothing is known', () => {
    const query = queryOver([
      supply({ mineral: 'ore', stage: 'mine', year: 2024 }, { CHN: 0.7, USA: 0.3 }),
      supply({ mineral: 'ore', stage: 'refining', year: 2024 }, { CHN: 0.9, JPN: 0.1 }),
    ]);
    expect(text(summaryOf(query, 'ore'))).toBe(
      'China mined <0.7> of the world’s ore and made <0.9> of refined ore in 2024. No production by economy is reported for magnets.',
    );
  });

  test('gives every year where they differ, and what is counted', () => {
    const { tables } = queryOver([
      supply({ mineral: 'ore', stage: 'mine', year: 2025 }, { CHN: 0.7, USA: 0.3 }),
      supply({ mineral: 'ore', stage: 'refining', year: 2024 }, { CHN: 0.9, JPN: 0.1 }),
    ]);
    const counts = (stage: string, basis: string) => series({ mineral: 'ore', stage, basis, last_year: 2025 });
    const name = {
      kind: 'basis',
      language: 'en',
      name: '',
      in_text: 'neodymium, as contained metal',
      reading: '',
    } as const;
    const query = queryWith({
      ...tables,
      series: [counts('mine', 'REO'), counts('refining', 'Nd contained metal')],
      names: [...tables.names, { ...name, id: 'Nd contained metal' }],
    });
    expect(text(summaryOf(query, 'ore'))).toContain(
      'China mined <0.7> of the world’s ore in 2025 and made <0.9> of refined ore (neodymium, as contained metal) in 2024.',
    );
  });

  test('says of what is counted only what the goods do not say', () => {
    const { tables } = queryOver([
      supply({ mineral: 'ore', stage: 'mine', year: 2024 }, { CHN: 0.7, USA: 0.3 }),
      supply({ mineral: 'ore', stage: 'refining', year: 2024 }, { CHN: 0.9, JPN: 0.1 }),
    ]);
    const counts = (stage: string, basis: string) => series({ mineral: 'ore', stage, basis, last_year: 2024 });
    const said = (basis: string) =>
      text(
        summaryOf(queryWith({ ...tables, series: [counts('mine', 'gross weight'), counts('refining', basis)] }), 'ore'),
      );
    expect(said('refined ore')).toContain('made <0.9> of refined ore in 2024.');
    expect(said('refined ore, calcined equivalent')).toContain(
      'made <0.9> of refined ore (calcined equivalent) in 2024.',
    );
  });

  test('calls what is mined by its own name where it has one', () => {
    const { tables } = queryOver([supply({ mineral: 'ore', stage: 'mine', year: 2024 }, { CHN: 0.7, USA: 0.3 })]);
    const first = (goods: string) =>
      text(summaryOf(queryWith({ ...tables, stages: [{ ...stage('ore', 'mine', 1), goods }] }), 'ore'));
    expect(first('bauxite')).toBe('China mined <0.7> of the world’s bauxite in 2024.');
    expect(first('mined ore')).toBe('China mined <0.7> of the world’s ore in 2024.');
  });

  test('has the verb at its end where the language does', () => {
    const { tables } = queryOver([
      supply({ mineral: 'ore', stage: 'mine', year: 2024 }, { CHN: 0.7, USA: 0.3 }),
      supply({ mineral: 'ore', stage: 'refining', year: 2024 }, { CHN: 0.9, JPN: 0.1 }),
    ]);
    const called = (kind: 'mineral' | 'goods', id: string, name: string) => {
      return { kind, id, language: 'ja', name, in_text: '', reading: '' };
    };
    const names = [
      ...tables.names,
      called('mineral', 'ore', '鉱石'),
      called('goods', 'ore/mine', '鉱石'),
      called('goods', 'ore/refining', '精鉱'),
      called('goods', 'ore/magnet', '磁石'),
    ];
    expect(text(summaryOf(queryWith({ ...tables, names }, 'ja'), 'ore'))).toBe(
      '2024年の世界の鉱石の採掘では中国が<0.7>、精鉱の生産では同じく中国が<0.9>を占める。磁石の国・地域別生産量の報告はない。',
    );
  });

  test('names both of two economies in a tie', () => {
    const query = queryOver([supply({ mineral: 'ore', stage: 'mine', year: 2024 }, { CHN: 0.4, RUS: 0.4, USA: 0.2 })]);
    expect(text(summaryOf(query, 'ore'))).toContain('China and Russia each mined <0.4> of the world’s ore in 2024.');
  });

  test('tells a withheld producer from silence', () => {
    const refined = { indicator: 'cr-1', mineral: 'ore', stage: 'refining', year: 2024, value: null } as const;
    const query = queryOver([
      supply({ mineral: 'ore', stage: 'mine', year: 2024 }, { CHN: 0.7, USA: 0.3 }),
      { indicators: [result({ ...refined, lower: 0.68, upper: 0.87, reason: 'withheld' })], parts: [] },
    ]);
    const said = text(summaryOf(query, 'ore'));
    expect(said).toContain(
      'The figure of a producer of refined ore is withheld by the publisher or printed as a bound, so that shares are bounds only.',
    );
    expect(said).toContain('No production by economy is reported for magnets.');
  });

  test('admits that nothing is known', () => {
    expect(text(summaryOf(queryOver([]), 'ore'))).toBe(
      'No production by economy is reported for ore (mine), refined ore and magnets.',
    );
  });
});

describe('the chain', () => {
  test('keeps a stage without figures, and what no segment names', () => {
    const query = queryOver([supply({ mineral: 'ore', stage: 'mine', year: 2024 }, { CHN: 0.7, USA: 0.2 })]);
    const [mine, refining] = chainOf(query, 'ore');
    expect(mine?.rest).toBeCloseTo(0.1, 12);
    expect(refining?.supply).toBeUndefined();
  });
});

describe('the table of production', () => {
  const row = (economy: string, year: number, value: number, rest: object = {}) =>
    produced({ mineral: 'ore', stage: 'mine', economy, year, value, ...rest });
  const query = queryWith({
    production: [
      row('CHN', 2022, 5),
      row('USA', 2022, 9),
      row('CHN', 2024, 60, { source: 'other', unit: 'kt' }),
      row('USA', 2024, 20, { source: 'other', unit: 'kt' }),
      row('WLD', 2024, 80, { source: 'other', unit: 'kt' }),
      row('CHN', 2024, 70, { primary: 'no' }),
    ],
  });

  test('sets sources side by side and orders producers by the newest year', () => {
    const table = productionTable(query, 'ore', 'mine');
    expect(table?.groups.map(({ source, unit, years }) => [source, unit, years])).toEqual([
      ['survey', 't', [2022]],
      ['other', 'kt', [2024]],
    ]);
    expect(table?.lines.map(({ economy, cells }) => [economy, ...cells.map((cell) => cell?.value)])).toEqual([
      ['CHN', 0.005, 60],
      ['USA', 0.009, 20],
    ]);
    expect(table?.sums.map(({ economy }) => economy)).toEqual(['WLD']);
  });

  test('is in the unit of the newest figures', () => {
    // 5 t are 0.005 kt, as above; the other way round, 0.3 t are 300 kg.
    expect(productionTable(query, 'ore', 'mine')).toMatchObject({ unit: 'kt', isConverted: true });
    const gallium = queryWith({
      production: [row('CHN', 2022, 0.3), row('CHN', 2024, 310, { source: 'other', unit: 'kg' })],
    });
    const table = productionTable(gallium, 'ore', 'mine');
    expect(table?.unit).toBe('kg');
    expect(table?.lines[0]?.cells.map((cell) => cell?.value)).toEqual([300, 310]);
  });

  test('is not there where nothing is recorded', () => {
    expect(productionTable(query, 'ore', 'refining')).toBeUndefined();
  });
});

test('a matrix gives leading partners a column and adds the others up', () => {
  const of = { mineral: 'ore', stage: 'mine', year: 2024, measure: 'value' } as const;
  const shares = { CHN: 0.5, USA: 0.2, RUS: 0.1, AUS: 0.08, CAN: 0.06, CHL: 0.04, PER: 0.02 };
  const { indicators, parts } = supply({ ...of, reporter: 'JPN' }, shares);
  const query = queryWith({
    indicators,
    parts,
    series: [series({ mineral: 'ore', stage: 'mine', kind: 'imports', reporter: 'JPN', unit: 'kUSD', line: 12 })],
  });
  const [matrix] = matricesOf(query, 'ore', 'mine');
  expect(matrix?.partners).toEqual(['CHN', 'USA', 'RUS', 'AUS', 'CAN', 'CHL']);
  expect(matrix?.rows[0]?.others).toBeCloseTo(0.02, 12);
});

test('a matrix has the largest importer first, also where totals are not passed on', () => {
  const of = { mineral: 'ore', stage: 'mine', year: 2024, measure: 'value' } as const;
  const lists = ['AUS', 'JPN', 'USA'].map((reporter) => supply({ ...of, reporter }, { CHN: 1 }));
  const worth: readonly (readonly [number, string])[] = [
    [9000, 'USD'],
    [4, 'MUSD'],
    [500, 'kUSD'],
  ];
  const query = queryWith({
    indicators: lists.flatMap(({ indicators }) => indicators),
    parts: lists.flatMap(({ parts }) => parts),
    inputs: lists.flatMap(({ parts }, i) =>
      parts.map(({ id }) => input({ id, input: 'all', value: worth[i]?.[0] ?? 0, unit: worth[i]?.[1] ?? '' })),
    ),
    series: ['AUS', 'JPN', 'USA'].map((reporter) => ({
      ...series({ mineral: 'ore', stage: 'mine', reporter, unit: 'kUSD' }),
      kind: 'imports' as const,
    })),
  });
  // By hand: 4 million, 500 thousand and 9 thousand US dollars.
  expect(matricesOf(query, 'ore', 'mine')[0]?.rows.map(({ reporter }) => reporter)).toEqual(['JPN', 'USA', 'AUS']);
});
