import { describe, expect, test } from 'vitest';
import type { ImportedSeries } from '../series.ts';
import { folderOf } from '../testing/folder-of.ts';
import { lossComplaints } from './losses.ts';
import { standingSeries } from './standing-series.ts';

const files = new Map([
  [
    'data/production/cobalt.yaml',
    `mineral: cobalt
series:
  - stage: mine
    source: usgs-mcs-2026
    table: World mine production, 2024
    unit: t
    years:
      2023: { WLD: 240000, COD: 190000, CUB: 20000 }
      2024: { WLD: 300000, COD: 226000, CUB: 15000, AUS: 14999, OTH: 44001 }
`,
  ],
  [
    'data/supply/JPN/cobalt.yaml',
    `reporter: JPN
mineral: cobalt
imports:
  - stage: mine
    source: cepii-baci-v202601
    unit: kUSD
    hs: "260500"
    years:
      2024: { COD: 100, AUS: 50, CUB: 40, FIN: 30, MAR: 20 }
balance:
  - stage: mine
    source: usgs-mcs-2026
    unit: t
    years:
      2024: { production: 10, imports: 100, exports: 5 }
`,
  ],
]);
const data = folderOf(files);

const complaints = (series: readonly ImportedSeries[], isSelection = false) =>
  lossComplaints(series, standingSeries(series, data), isSelection);

type Figures = Readonly<Record<string, string>>;

function imported(
  one: Pick<ImportedSeries, 'kind' | 'file' | 'section' | 'fields'> & Partial<ImportedSeries>,
  year: number,
  figures: Figures,
  isSelection = false,
): readonly string[] {
  const years = new Map([[year, new Map(Object.entries(figures))]]);
  return complaints([{ head: {}, years, ...one }], isSelection).map((told) => told.split('\n')[0] ?? '');
}

const mined = {
  kind: 'production',
  section: 'series',
  file: 'data/production/cobalt.yaml',
  fields: { stage: 'mine', source: 'usgs-mcs-2027', table: 'World mine production, 2025', unit: 'kt' },
} as const;
const bought = {
  kind: 'imports',
  section: 'imports',
  file: 'data/supply/JPN/cobalt.yaml',
  fields: { stage: 'mine', source: 'cepii-baci-v202701', unit: 'kUSD', hs: '260500' },
} as const;

describe('production', () => {
  test('without the total that the year before has is stopped, with what it had', () => {
    expect(imported(mined, 2025, { COD: '230', CUB: '15' })).toEqual([
      'data/production/cobalt.yaml:1:1 WLD, 2025 (mine, usgs-mcs-2027): there is no figure, where usgs-mcs-2026 has 300000 in 2024.',
    ]);
  });

  test('without a producer of five percent is stopped, though others are gone as well', () => {
    // By hand: 15,000 of 300,000 is 5 percent, 14,999 is less; what others have is nobody's.
    const told = imported(mined, 2025, { WLD: '310', COD: '230' });
    expect(told).toEqual([expect.stringMatching(/:1:1 CUB, 2025 .*15000 in 2024\.$/)]);
  });

  test('is set against the same year of the older edition before any other', () => {
    // By hand: 20,000 of 240,000 is 8 percent.
    const told = imported(mined, 2023, { WLD: '240', COD: '190' });
    expect(told).toEqual([expect.stringMatching(/CUB, 2023 .*20000 in 2023\.$/)]);
  });

  test('that withholds the producer is not without it', () => {
    expect(imported(mined, 2025, { WLD: '310', COD: '230', CUB: 'W' })).toEqual([]);
  });

  test('is let be where the mapping says why', () => {
    const absent = [{ figure: 'CUB', year: 2025, why: 'The only mine has closed.' }];
    expect(imported({ ...mined, absent }, 2025, { WLD: '310', COD: '230' })).toEqual([]);
    expect(imported({ ...mined, absent }, 2026, { WLD: '310', COD: '230' })).toHaveLength(1);
  });

  test('of another publisher, or of an edition that is older, has nothing to be set against', () => {
    for (const source of ['world-mining-data-2027', 'usgs-mcs-2025']) {
      expect(imported({ ...mined, fields: { ...mined.fields, source } }, 2025, { AUS: '1' })).toEqual([]);
    }
  });
});

describe('a balance', () => {
  const table = (years: Readonly<Record<number, Figures>>): ImportedSeries => ({
    kind: 'balance',
    section: 'balance',
    file: 'data/supply/JPN/cobalt.yaml',
    head: {},
    fields: { stage: 'mine', source: 'usgs-mcs-2027', unit: 't' },
    years: new Map(Object.entries(years).map(([year, of]) => [Number(year), new Map(Object.entries(of))])),
  });
  const sums = table({ 2024: { production: '10', imports: '90' }, 2025: { production: '11', imports: '95' } });

  test('without a term in one of its years is stopped, where the year before has it', () => {
    const told = complaints([sums, table({ 2024: { exports: '4' } })]);
    expect(told).toEqual([expect.stringMatching(/:1:1 exports, 2025 .*has 5 in 2024\./)]);
  });

  test('may take its terms from several tables, and have others that no table gives', () => {
    expect(complaints([sums, table({ 2024: { exports: '4' }, 2025: { exports: '5' } })])).toEqual([]);
    expect(complaints([sums])).toEqual([]);
  });
});

describe('trade', () => {
  test('without a partner is stopped where an older edition has it in the same year', () => {
    const told = imported(bought, 2024, { COD: '100', AUS: '50', CUB: '40', FIN: '30' });
    // By hand: 20 of 240 is 8 percent.
    expect(told).toEqual([expect.stringContaining('MAR, 2024 (mine, 260500, cepii-baci-v202701)')]);
  });

  test('may have other partners in another year, and not just one of five', () => {
    expect(imported(bought, 2025, { COD: '100', FIN: '30' })).toEqual([]);
    expect(imported(bought, 2025, { COD: '100' })).toHaveLength(4);
  });

  test('that holds chosen partners alone is not stopped for the others', () => {
    expect(imported(bought, 2024, { COD: '100' }, true)).toEqual([]);
  });
});
