import { describe, expect, test } from 'vitest';
import type { DataFiles } from '../data-files.ts';
import type { ImportedSeries } from '../series.ts';
import { folderOf } from '../testing/folder-of.ts';
import { jumpComplaints } from './jumps.ts';
import { standingSeries } from './standing-series.ts';

const path = 'data/production/cobalt.yaml';
const data = folderOf(
  new Map([
    [
      path,
      `mineral: cobalt
series:
  - stage: mine
    source: usgs-mcs-2026
    unit: t
    basis: cobalt content
    years:
      2024:
        WLD: 302000
        COD: 226000
        USA: 300
`,
    ],
  ]),
);

const complaints = (series: readonly ImportedSeries[], files: DataFiles) =>
  jumpComplaints(series, standingSeries(series, files));

function imported(unit: string, figures: Readonly<Record<string, string>>, more: Partial<ImportedSeries> = {}) {
  return complaints(
    [
      {
        kind: 'production',
        file: path,
        head: { mineral: 'cobalt' },
        section: 'series',
        fields: { stage: 'mine', source: 'usgs-mcs-2027', unit, basis: 'cobalt content' },
        years: new Map([[2025, new Map(Object.entries(figures))]]),
        ...more,
      },
    ],
    data,
  );
}

describe('jumpComplaints', () => {
  test('stops at a figure beyond ten times that of the nearest year', () => {
    const told = imported('t', { WLD: '2390000', COD: '2300000 e', USA: '300' });
    // By hand: 2,300,000 / 226,000 is 10.2; 2,390,000 / 302,000 is 7.9, which is below ten.
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^data\/production\/cobalt\.yaml:1:1 COD, 2025 .* 226000 in 2024 \(usgs-mcs-2026\)\./);
  });

  test('stops at a year in another unit, though it adds up', () => {
    expect(imported('t', { WLD: '310', COD: '230', USA: '0.3' }).map((text) => text.split(',')[0])).toEqual([
      `${path}:1:1 WLD`,
      `${path}:1:1 COD`,
    ]);
  });

  test('compares across units, and lets small producers jump', () => {
    expect(imported('kt', { WLD: '310', COD: '230', USA: '5' })).toEqual([]);
  });

  test('lets be what the mapping explains, and what the data have already', () => {
    const figures = { COD: '2300000 e' };
    expect(imported('t', figures, { confirmed: [{ figure: 'COD', year: 2025, why: 'A mine opened.' }] })).toEqual([]);
    const fields = { stage: 'mine', source: 'usgs-mcs-2026', unit: 't', basis: 'cobalt content' };
    const years = new Map([
      [2024, new Map([['COD', '226000']])],
      [2023, new Map([['COD', '200000']])],
    ]);
    expect(imported('t', {}, { fields, years })).toEqual([]);
  });

  test('does not compare what is weighed in another way', () => {
    const fields = { stage: 'mine', source: 'usgs-mcs-2027', unit: 't', basis: 'gross weight' };
    expect(imported('t', { COD: '9000000' }, { fields })).toEqual([]);
  });

  test('lets be what is below five percent of both years', () => {
    // By hand: 300 of 302,000 is 0.1 percent; 15,500 of 310,000 is five percent, one tonne less is not.
    expect(imported('t', { WLD: '310000', USA: '15500' })).toEqual([expect.stringMatching(/^[^ ]+ USA, 2025 /)]);
    expect(imported('t', { WLD: '310000', USA: '15499' })).toEqual([]);
  });

  test('stops at a small figure where that of the year before was large', () => {
    // By hand: 226,000 of 302,000 is 75 percent, 100 of 310,000 next to nothing.
    expect(imported('t', { WLD: '310000', COD: '100' })).toEqual([expect.stringMatching(/^[^ ]+ COD, 2025 /)]);
  });

  test('judges the terms of balances, but for changes of stocks', () => {
    const file = 'data/supply/USA/cobalt.yaml';
    const standing = `balance:
  - stage: mine
    source: usgs-mcs-2026
    unit: t
    years:
      2024: { production: 500, imports: 8000, stock_change: 5 }
`;
    const years = new Map([
      [2025, new Map(Object.entries({ production: '500', imports: '80001', stock_change: '900' }))],
    ]);
    const fields = { stage: 'mine', source: 'usgs-mcs-2027', unit: 't' };
    const balance = { kind: 'balance', section: 'balance', file, head: {}, fields, years } as const;
    // By hand: 80,001 is more than ten times 8,000.
    expect(complaints([balance], folderOf(new Map([[file, standing]])))).toEqual([
      expect.stringMatching(/:1:1 imports, 2025 /),
    ]);
  });

  test('names the newer of two years that are as near', () => {
    // By hand: 2023 is one year from 2022 and from 2024; 2,000,000 is more than ten times both.
    const file = new Map([
      [
        path,
        'series:\n  - { stage: mine, source: usgs-mcs-2026, unit: t, years: { 2022: { COD: 150000 }, 2024: { COD: 160000 } } }\n',
      ],
    ]);
    const fields = { stage: 'mine', source: 'usgs-mcs-2027', unit: 't' };
    const years = new Map([[2023, new Map([['COD', '2000000']])]]);
    const series = { kind: 'production', section: 'series', file: path, head: {}, fields, years } as const;
    expect(complaints([series], folderOf(file))).toEqual([expect.stringContaining('160000 in 2024')]);
  });

  test('says nothing of a file that is not YAML, which the merge tells', () => {
    const years = new Map([[2025, new Map([['COD', '2300000']])]]);
    const series = { kind: 'production', section: 'series', file: path, head: {}, fields: {}, years } as const;
    expect(complaints([series], folderOf(new Map([[path, 'series: [']])))).toEqual([]);
  });
});
