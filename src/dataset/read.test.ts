import { describe, expect, test } from 'vitest';
import type { Dataset } from '../domain/dataset.ts';
import { readDataset } from './read.ts';
import { edited, folder, miniature } from './testing.ts';

function readWithoutMistakes(changes: Readonly<Record<string, string | null>> = {}): Dataset {
  const { dataset, problems } = readDataset(folder(changes));
  expect(problems).toEqual([]);
  return dataset;
}

function codesOf(changes: Readonly<Record<string, string | null>>): readonly string[] {
  return readDataset(folder(changes)).problems.map(({ code }) => code);
}

describe('the dataset', () => {
  test('holds every figure as printed, as a quantity, and with the line it stands on', () => {
    const [series] = readWithoutMistakes().production;
    expect(series).toMatchObject({ mineral: 'gallium', stage: 'refining', source: 'mcs', unit: 'kg', primary: true });
    expect(series?.years[0]?.total?.published).toBe('1000');
    expect(series?.years[0]?.suppliers.get('JPN')).toEqual({
      file: 'data/production/gallium.yaml',
      path: '/series/0/years/2024/JPN',
      line: 10,
      published: '60 e',
      quality: 'estimated',
      // By hand: 10 % of 60 each way.
      quantity: { value: 60, lower: 54, upper: 66 },
    });
  });

  test('keeps the total and the rest apart from suppliers', () => {
    const changes = edited('production/gallium.yaml', 'RUS: 40', 'OTH: 40');
    const year = readWithoutMistakes(changes).production[0]?.years[0];
    expect([...(year?.suppliers.keys() ?? [])]).toEqual(['CHN', 'JPN']);
    expect(year?.others?.published).toBe('40');
  });

  test('takes the half-width of estimates from the source', () => {
    const changes = edited('sources/mcs.yaml', 'licence:', 'epsilon: 0.5\nlicence:');
    const estimate = readWithoutMistakes(changes).production[0]?.years[0]?.suppliers.get('JPN');
    expect(estimate?.quantity).toEqual({ value: 60, lower: 30, upper: 90 });
  });

  test('bounds a printed total by its rounding, and its parts not', () => {
    const changes = edited('production/gallium.yaml', 'unit: kg', 'unit: kg\n    total_significant: 2');
    const year = readWithoutMistakes(changes).production[0]?.years[0];
    // By hand: 1000 to two digits has the step 100.
    expect(year?.total?.quantity).toEqual({ value: 1000, lower: 950, upper: 1050 });
    expect(year?.suppliers.get('CHN')?.quantity).toEqual({ value: 900, lower: 900, upper: 900 });
  });

  test('bounds shares by 100 percent', () => {
    const changes = edited('supply/JPN/gallium.yaml', 'CHN: 60\n        DEU: 40', 'CHN: ">95"');
    const [series] = readWithoutMistakes(changes).trade;
    expect(series?.measure).toBe('');
    expect(series?.years[0]?.suppliers.get('CHN')?.quantity).toEqual({ value: null, lower: 95, upper: 100 });
  });

  test('lets only the change of stocks be negative', () => {
    const terms = readWithoutMistakes().balances[0]?.years[0]?.terms;
    expect(terms?.get('stock_change')?.quantity?.value).toBe(-5);
    expect(codesOf(edited('supply/JPN/gallium.yaml', 'exports: 10', 'exports: -10'))).toEqual(['negative-quantity']);
  });

  test('keeps the E of a net exporter as printed', () => {
    const changes = edited('supply/JPN/gallium.yaml', 'stock_change: -5', 'net_import_reliance: E');
    const figure = readWithoutMistakes(changes).balances[0]?.years[0]?.terms.get('net_import_reliance');
    expect(figure).toMatchObject({ published: 'E', quality: 'reported', quantity: null });
  });

  test('reads governance estimates with their sign', () => {
    const governance = readWithoutMistakes({
      'governance/CHN.yaml': `
economy: CHN
series:
  - dimension: rule-of-law
    source: mcs
    unit: estimate
    years:
      2023:
        estimate: -0.51
        stderr: 0.19
`,
    }).governance[0];
    expect(governance).toMatchObject({ economy: 'CHN', dimension: 'rule-of-law' });
    expect(governance?.years[0]?.estimate.quantity).toEqual({ value: -0.51, lower: -0.51, upper: -0.51 });
    expect(governance?.years[0]?.stderr?.published).toBe('0.19');
  });

  test('names every economy that is mentioned, in both languages, as data/economies/ has it', () => {
    const economies = readWithoutMistakes({ 'economies/RUS.yaml': 'id: RUS\nname: Russia' }).economies;
    expect([...economies.keys()]).toEqual(['CHN', 'DEU', 'JPN', 'RUS']);
    // Germany in English and Japanese.
    expect(economies.get('DEU')).toEqual({ id: 'DEU', name: 'Germany', nameJa: 'ドイツ', nameInText: 'Germany' });
    expect(economies.get('RUS')?.name).toBe('Russia');
  });

  test('counts to the end of the newest year where the site states no as-of date', () => {
    expect(readWithoutMistakes(edited('site.yaml', 'as_of: 2026-11-23\n', '')).site.asOf).toBe('2024-12-31');
  });

  test('gives a base path between slashes, however it is written', () => {
    for (const base of ['briefings', '/briefings', '/briefings/']) {
      const changes = edited('site.yaml', 'baseline_year', `base: ${base}\nbaseline_year`);
      expect(readWithoutMistakes(changes).site.base).toBe('/briefings/');
    }
  });
});

describe('a withheld figure', () => {
  function boundsOf(figures: string, more = ''): unknown {
    const text = `
mineral: gallium
series:
  - stage: refining
    source: mcs
    unit: kg${more}
    years:
      2024:
        ${figures.split(', ').join('\n        ')}
`;
    return readDataset(folder({ 'production/gallium.yaml': text })).dataset.production[0]?.years[0]?.suppliers.get(
      'USA',
    )?.quantity;
  }

  test.each([
    { figures: 'CHN: 900, USA: W', lower: 0, upper: null, from: 'no total is printed' },
    { figures: 'WLD: 1000, CHN: 900, OTH: 40, USA: W', lower: 60, upper: 60, from: '1000 − 900 − 40' },
    { figures: 'WLD: 1000, CHN: 900, USA: W', lower: 0, upper: 100, from: 'others may hold any part of 1000 − 900' },
    { figures: 'WLD: 1000, CHN: 900, JPN: W, OTH: 0, USA: W', lower: 0, upper: 100, from: 'two share 1000 − 900' },
    { figures: 'WLD: 1000, CHN: 800 e, OTH: 0, USA: W', lower: 120, upper: 280, from: '1000 − 880 and 1000 − 720' },
  ])('lies in [$lower, $upper] for $figures: $from', ({ figures, lower, upper }) => {
    expect(boundsOf(figures)).toEqual({ value: null, lower, upper });
  });

  test('is not bounded by a total that leaves it out', () => {
    const excluded = '\n    total_excludes:\n      - USA';
    expect(boundsOf('WLD: 1000, CHN: 900, OTH: 40, USA: W', excluded)).toEqual({ value: null, lower: 0, upper: null });
  });
});

describe('one mistake', () => {
  test('in every file is told for every file at once', () => {
    const broken = folder(Object.fromEntries(Object.keys(miniature).map((path) => [path, 'a: [1'])));
    const { problems } = readDataset(broken);
    expect(problems.map(({ place }) => place.file).toSorted()).toEqual(broken.map(({ path }) => path).toSorted());
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['yaml-syntax']));
  });

  test('in a mineral, a source or the site makes no mistake of what mentions them', () => {
    for (const path of ['minerals/gallium.yaml', 'sources/mcs.yaml', 'site.yaml']) {
      expect(codesOf({ [path]: 'id: "gallium' })).toEqual(['yaml-syntax']);
      expect(codesOf({ [path]: '' })).toEqual(['empty-file']);
    }
  });

  test('in a series hides none in its figures, in the next series, or in another file', () => {
    const codes = codesOf({
      'production/gallium.yaml': `
mineral: gallium
series:
  - stage: refinery
    source: msc
    unit: tonnes
    years:
      2024:
        CHN: -900
        UK: 1e3
  - stage: refining
    unit: kg
    years:
      2030:
        CHN: 1
`,
      ...edited('supply/JPN/gallium.yaml', 'DEU: 40', 'DEU: 70'),
    });
    expect(codes.toSorted()).toEqual([
      'missing-source',
      'negative-quantity',
      'not-a-figure',
      'shares-over-whole',
      'unknown-economy',
      'unknown-source',
      'unknown-stage',
      'unknown-unit',
      'year-out-of-range',
    ]);
  });

  test('in a figure raises no doubt about the same economy in other years', () => {
    // China has 60 percent in both years; without the broken figure it would stand in 2023 alone.
    const year = (china: string) => `\n        CHN: ${china}\n        JPN: 250\n        RUS: 150`;
    const codes = codesOf({
      'production/gallium.yaml': `
mineral: gallium
series:
  - stage: refining
    source: mcs
    unit: kg
    years:
      2023:${year('600')}
      2024:${year('6OO')}
`,
    });
    expect(codes).toEqual(['not-a-figure']);
  });

  test('in a mineral leaves its stages known', () => {
    expect(
      codesOf({
        ...edited('minerals/gallium.yaml', 'name_ja: ガリウム\n', ''),
        ...edited('production/gallium.yaml', 'stage: refining', 'stage: mine'),
      }),
    ).toEqual(['missing-key', 'unknown-stage']);
  });
});

test('two thousand lines of supply are read in well under a second', () => {
  const codes = [
    'CHN',
    'USA',
    'AUS',
    'MMR',
    'IND',
    'BRA',
    'RUS',
    'THA',
    'VNM',
    'MYS',
    'DEU',
    'FRA',
    'GBR',
    'CAN',
    'CHL',
  ];
  const year = (_: unknown, index: number) =>
    `      ${1900 + index}:\n${codes.map((code) => `        ${code}: 1234\n`).join('')}`;
  const years = Array.from({ length: 126 }, year).join('');
  const text = `reporter: JPN\nmineral: gallium\nimports:\n  - stage: refining\n    source: mcs\n    unit: t\n    basis: gross weight\n    years:\n${years}`;
  const files = folder({ 'supply/JPN/gallium.yaml': text });
  readDataset(files);
  const start = performance.now();
  const { dataset, problems } = readDataset(files);
  expect(performance.now() - start).toBeLessThan(500);
  expect(problems).toEqual([]);
  expect(dataset.trade[0]?.years).toHaveLength(126);
});
