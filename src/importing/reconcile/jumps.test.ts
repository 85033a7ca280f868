import { describe, expect, test } from 'vitest';
import type { ImportedSeries } from '../series.ts';
import { folderOf } from '../testing.ts';
import { jumpComplaints } from './jumps.ts';

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

function imported(unit: string, figures: Readonly<Record<string, string>>, more: Partial<ImportedSeries> = {}) {
  return jumpComplaints(
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
    const complaints = imported('t', { WLD: '2390000', COD: '2300000 e', USA: '300' });
    // By hand: 2,300,000 / 226,000 is 10.2; 2,390,000 / 302,000 is 7.9, which is below ten.
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(
      /^data\/production\/cobalt\.yaml:1:1 COD, 2025 .* 226000 in 2024 \(usgs-mcs-2026\)\./,
    );
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
    expect(imported('t', figures, { jumps: [{ figure: 'COD', year: 2025, why: 'A mine opened.' }] })).toEqual([]);
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
});
