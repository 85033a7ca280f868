import { describe, expect, test } from 'vitest';
import { definition, input, mineral, produced, queryWith, result, series, stage } from '../fixture.ts';
import { explain } from './explain.ts';
import { explainFigure } from './figure.ts';
import { findNumber } from './find.ts';
import { inputGroups } from './inputs.ts';
import { askForPanel, panelsOf } from './panels.ts';

const row = result({
  indicator: 'cr-1',
  mineral: 'ore',
  stage: 'mine',
  year: 2024,
  value: 0.7,
  lower: 0.65,
  upper: 0.74,
  assumptions: 'partners-left-out stock-change-taken-as-0',
});
const inputs = [
  input({ id: row.id, input: 'all', value: 100, quality: 'computed', line: 5 }),
  input({ id: row.id, input: 'USA', value: 30, line: 8 }),
  input({ id: row.id, input: 'CHN', value: 70, quality: 'estimated', line: 7 }),
];
const tables = {
  indicators: [row],
  inputs,
  minerals: [mineral('ore')],
  stages: [stage('ore', 'mine', 1)],
  series: [series({ mineral: 'ore', stage: 'mine', basis: 'oxide' })],
};

describe('an explanation', () => {
  test('lists the inputs largest first and their sum last, each with its line', () => {
    const { inputs: lines } = explain(queryWith(tables), row);
    expect(lines.map(({ label, value, place }) => [label, value, place.line])).toEqual([
      ['China', '70 t', 7],
      ['United States', '30 t', 8],
      ['All together', '100 t', 5],
    ]);
    expect(lines.map(({ isEstimated }) => isEstimated)).toEqual([true, false, false]);
  });

  test('lists inputs of several units as the formula takes them, by file and source', () => {
    const mixed = [
      input({ id: row.id, input: 'USA', value: 30 }),
      input({ id: row.id, input: 'CHN', value: 70 }),
      input({
        id: row.id,
        input: 'cr-1.USA',
        value: 2,
        unit: 'score',
        file: 'data/governance/USA.yaml',
        source: 'bank',
      }),
      input({
        id: row.id,
        input: 'cr-1.CHN',
        value: 6,
        unit: 'score',
        file: 'data/governance/CHN.yaml',
        source: 'bank',
      }),
    ];
    const groups = inputGroups(
      explain(queryWith({ ...tables, inputs: mixed, definitions: [definition('cr-1', 'suppliers')] }), row).inputs,
    );
    expect(groups.map(({ file, source, lines }) => [file, source, lines.map(({ value }) => value)])).toEqual([
      ['data/production/ore.yaml', 'survey', ['30 t', '70 t']],
      ['data/governance/USA.yaml', 'bank', ['2.00']],
      ['data/governance/CHN.yaml', '', ['6.00']],
    ]);
  });

  test('names an input of two codes by both, and an end use as it is printed', () => {
    const parts = ['world.CHN', 'value-added.C28', 'cr-1.USA', 'Pumps (e.g. for lead-acid cells)'].map((name) =>
      input({ id: row.id, input: name }),
    );
    const definitions = [definition('cr-1', 'suppliers')];
    const { inputs: lines } = explain(queryWith({ ...tables, inputs: parts, definitions }), row);
    expect(lines.map(({ label }) => label)).toEqual([
      'World, China',
      'Value added, C28',
      'Cr-1, United States',
      'Pumps (e.g. for lead-acid cells)',
    ]);
  });

  test('keeps the sum where it shows fewer inputs, and counts the others', () => {
    const small = ['AUS', 'IDN'].map((economy) => input({ id: row.id, input: economy, value: 0 }));
    const { inputs: lines, more } = explain(queryWith({ ...tables, inputs: [...inputs, ...small] }), row, 2);
    expect(lines.map(({ label }) => label)).toEqual(['China', 'All together']);
    expect(more).toBe(3);
  });

  test.each([1, 2])('lists all inputs where only few, here %i, would be left out', (left) => {
    const { inputs: lines, more } = explain(queryWith(tables), row, inputs.length - left);
    expect(lines).toHaveLength(3);
    expect(more).toBe(0);
  });

  test('names the table and what is counted, from the series that the inputs stand in', () => {
    expect(explain(queryWith(tables), row)).toMatchObject({ tables: ['Table 1'], counts: ['oxide'] });
  });

  test('says range, certainty and assumptions in words', () => {
    const about = explain(queryWith(tables), row);
    expect(about.range).toBe('65–74%');
    expect(about.method).toBe('exact range over the inputs');
    expect(about.certainty).toBe('Grade A: well established. This grades the data, not the assumptions');
    expect(about.assumptions.map(({ text }) => text)).toEqual([
      'small partners that the source leaves out do not count',
      'stock change taken as 0',
    ]);
  });

  test('says beside the grade that another source counts the imports otherwise', () => {
    const assumptions = 'another-source-counts-half-of-these-imports-or-less';
    const about = explain(queryWith(tables), { ...row, assumptions });
    expect(about.certainty).toMatch(/^Grade A: .*This grades the data, not the assumptions$/);
    expect(about.assumptions.map(({ text }) => text)).toEqual(['another source counts half of these imports or less']);
  });

  test('says which of the four tests decide the grade', () => {
    const grades = [{ id: row.id, width: 'B', coverage: 'A', estimated: 'C', age: 'A' } as const];
    expect(explain(queryWith({ ...tables, grades }), { ...row, grade: 'C' }).certainty).toBe(
      'Grade C: rests on estimates or wide bounds, C for estimates; B for width; A for what is not split and age. This grades the data, not the assumptions',
    );
  });

  test('follows the formula with its numbers to the result', () => {
    const workings = [{ id: row.id, working: '70 ÷ 100' }];
    expect(explain(queryWith({ ...tables, workings }), row).working).toBe('70 ÷ 100 = 0.7');
    expect(explain(queryWith({ ...tables, workings }), { ...row, value: null, reason: 'withheld' }).working).toBe('');
  });

  test('gives the range of an inexact input beside its value, and none of an exact one', () => {
    const inexact = [input({ id: row.id, input: 'CHN', value: 70, lower: 63, upper: 77 }), ...inputs.slice(1, 2)];
    const { inputs: lines } = explain(queryWith({ ...tables, inputs: inexact }), row);
    expect(lines.map(({ value, range }) => [value, range])).toEqual([
      ['70 t', '63–77 t'],
      ['30 t', ''],
    ]);
  });

  test('says what a result is made of, the largest part first', () => {
    const parts = [
      { id: row.id, part: 'USA', value: 0.1 },
      { id: row.id, part: 'CHN', value: -0.3 },
      { id: row.id, part: 'stockChange', value: 0 },
      { id: row.id, part: 'mine', value: 0.2 },
    ];
    const of = (unit: string) => explain(queryWith({ ...tables, parts }), { ...row, unit }).parts;
    expect(of('share')).toBe('China −30.0%; Mine 20.0%; United States 10.0%');
    expect(of('index')).toBe('China −0.3; Mine 0.2; United States 0.1');
    expect(explain(queryWith(tables), row).parts).toBe('');
  });

  test('says of criteria which are met', () => {
    const parts = [1, 0].map((value, index) => ({ id: row.id, part: `cdi-${index + 1}`, value }));
    const definitions = ['cdi-1', 'cdi-2'].map((id) => definition(id, 'suppliers'));
    const met = explain(queryWith({ ...tables, parts, definitions }), { ...row, unit: 'criteria' }).parts;
    expect(met).toBe('Cdi-1 yes; Cdi-2 no');
  });

  test('counts the parts that it leaves to the table', () => {
    const parts = Array.from({ length: 10 }, (_, index) => ({ id: row.id, part: `C${index}`, value: 1 + index }));
    expect(explain(queryWith({ ...tables, parts }), { ...row, unit: 'index' }).parts).toMatch(/; and 2 more$/);
  });

  test('says what the mark of a result means', () => {
    const about = (mark: string) => explain(queryWith(tables), { ...row, mark }).mark;
    expect([about('E'), about('not-met'), about('')]).toEqual(['net exporter', 'benchmark not met', '']);
  });

  test('does not print a figure that its source bars from passing on', () => {
    const kept = [input({ id: row.id, input: 'CHN', value: null, lower: null, upper: null })];
    const [line] = explain(queryWith({ ...tables, inputs: kept }), row).inputs;
    expect(line?.value).toBe('not passed on, by the terms of the source');
  });

  test('opens the file at the line in the editor of the repository where there is one', () => {
    const query = queryWith(tables);
    const site = [{ ...query.site, repository: 'https://example.org/repo' }];
    const [line] = explain(queryWith({ ...tables, site }), row).inputs;
    expect(line?.place.href).toBe('https://example.org/repo/edit/main/data/production/ore.yaml#L7');
  });

  test('is told in the language of the page', () => {
    const names = [
      { kind: 'indicator', id: 'cr-1', language: 'ja', name: '上位1か国のシェア', in_text: '', reading: '' } as const,
    ];
    const parts = [{ id: row.id, part: 'CHN', value: 0.7 }];
    const workings = [{ id: row.id, working: '70 ÷ (70 + 30 + … (3 more))' }];
    const grades = [{ id: row.id, width: 'B', coverage: 'A', estimated: 'C', age: 'A' } as const];
    const query = queryWith(
      { ...tables, parts, workings, grades, names: [...names, ...queryWith({}).tables.names] },
      'ja',
    );
    const about = explain(query, {
      ...row,
      grade: 'C',
      assumptions: 'supply-from-USA-stops production-averaged-over-2021-to-2024',
    });
    expect(about.inputs.map(({ label }) => label)).toEqual(['中国', '米国', '合計']);
    expect(about).toMatchObject({
      partsName: '最大の供給国',
      parts: '中国 70.0%',
      working: '70 ÷ (70 + 30 + … （ほか3項）) = 0.7',
    });
    expect(about.certainty).toBe(
      '評価C：推計または広い範囲に基づく（推計の割合はC；範囲の幅はB；内訳のない割合、データの古さはA）。評価は前提ではなくデータに対するもの',
    );
    expect(about.assumptions.map(({ text }) => text)).toEqual(['米国からの供給が途絶える', '生産は2021～2024年の平均']);
  });

  test('follows the address that the site gives for another host', () => {
    const query = queryWith(tables);
    const host = { repository: 'https://example.org/repo', editor: '{repository}/-/edit/{branch}/{file}?line={line}' };
    const [line] = explain(queryWith({ ...tables, site: [{ ...query.site, ...host }] }), row).inputs;
    expect(line?.place.href).toBe('https://example.org/repo/-/edit/main/data/production/ore.yaml?line=7');
  });
});

describe('a published figure', () => {
  const production = [
    produced({ mineral: 'ore', stage: 'mine', economy: 'CHN', year: 2024, value: 70, quality: 'estimated' }),
    produced({ mineral: 'ore', stage: 'mine', economy: 'JPN', year: 2024, value: null, quality: 'withheld' }),
  ];
  const place = { kind: 'production', reporter: '', mineral: 'ore', stage: 'mine', year: 2024, unit: 't' } as const;
  const rest = { primary: 'yes', source: 'survey', file: 'data/production/ore.yaml', series: '/series/0' } as const;
  const figures = [
    { ...place, ...rest, economy: 'CHN', published: '70 e', line: 7 },
    { ...place, ...rest, economy: 'JPN', published: 'W', line: 9 },
  ];
  const at = (index: number) =>
    explainFigure(queryWith({ ...tables, production, figures }), { kind: 'figure', table: 'production', index });

  test('is told as published, with its quality, table and line', () => {
    expect(at(0)).toMatchObject({
      number: '70 t',
      subject: 'Production · China · Ore, mine · 2024',
      published: '70 t, estimated',
      table: 'Table 1',
      place: { file: 'data/production/ore.yaml', line: 7 },
    });
  });

  test('without a value is told as it is printed, with its own line', () => {
    expect(at(1)).toMatchObject({ published: 'W', place: { line: 9 } });
  });
});

test('the same number twice on a page shares one panel, and pages share none', () => {
  const [one, other] = [{}, {}];
  const content = { kind: 'result', id: row.id } as const;
  expect(askForPanel(one, content)).toBe(askForPanel(one, content));
  expect(panelsOf(one)).toHaveLength(1);
  expect(panelsOf(other)).toHaveLength(0);
});

test('a reference without a number is an error that names it', () => {
  const reference = { indicator: 'hhi', mineral: 'ore', stage: 'mine', year: '2024' };
  expect(() => findNumber(queryWith(tables), reference)).toThrow('no result "hhi.ore.mine.2024"');
  expect(findNumber(queryWith(tables), { ...reference, indicator: 'cr-1' })).toEqual({ kind: 'result', id: row.id });
});
