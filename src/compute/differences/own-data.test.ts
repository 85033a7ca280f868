import { beforeAll, describe, expect, test } from 'vitest';
import type { Row, Tables } from '../../tables/schema.ts';
import { ownDataset, ownTables } from '../../testing/own-tables.ts';
import { compute } from '../compute.ts';
import type { Computed } from '../computed.ts';

// The project’s own figures against what their publishers print.
let tables: Tables;
beforeAll(() => {
  tables = ownTables();
});

function difference(wanted: Partial<Row<'differences'>>): Row<'differences'> {
  const found = tables.differences.filter((row) =>
    Object.entries(wanted).every(([column, cell]) => Reflect.get(row, column) === cell),
  );
  expect(found, JSON.stringify(wanted)).toHaveLength(1);
  const [row] = found;
  if (row === undefined) throw new Error('no such difference');
  return row;
}

describe('published figures of the same', () => {
  test('are a revision where USGS prints 13,000 tonnes of Australian rare earths in 2025 and 29,000 in 2026', () => {
    const row = difference({
      ...{ kind: 'production', mineral: 'rare-earths', stage: 'mine', economy: 'AUS', year: 2024 },
      ...{ primary_source: 'usgs-mcs-2026', other_source: 'usgs-mcs-2025' },
    });
    expect([row.primary_value, row.other_value, row.between, row.above_tenth]).toEqual([
      29000,
      13000,
      'editions',
      'yes',
    ]);
    // By hand: 13,000/29,000 − 1.
    expect(row.difference).toBeCloseTo(-0.551724, 6);
  });

  test('are a revision where USGS prints a reliance of 80 percent for rare earths in 2025 and 53 in 2026', () => {
    const row = difference({
      ...{
        kind: 'balance',
        reporter: 'USA',
        mineral: 'rare-earths',
        stage: 'separation',
        economy: 'net_import_reliance',
        year: 2024,
      },
      other_source: 'usgs-mcs-2025',
    });
    expect([row.primary_value, row.other_value, row.between]).toEqual([53, 80, 'editions']);
    const notes = tables.notes.filter(({ mineral }) => mineral === 'rare-earths').map(({ note }) => note);
    expect(notes.join(' ')).toContain(`from ${row.other_value} to ${row.primary_value} percent`);
    expect(notes.join(' ')).toContain('Between its editions of 2025 and 2026');
  });

  test('stand a quarter apart for cobalt of the Congo in 2022: 115,371 tonnes by World Mining Data, 144,000 by USGS', () => {
    const row = difference({
      ...{
        kind: 'production',
        mineral: 'cobalt',
        stage: 'mine',
        economy: 'COD',
        year: 2022,
        other_source: 'usgs-mcs-2024',
      },
    });
    expect([row.primary_value, row.other_value, row.between]).toEqual([115371, 144000, 'publishers']);
    // By hand: 144,000/115,371 − 1.
    expect(row.difference).toBeCloseTo(0.248147, 6);
  });

  test('are not compared where the IEA counts four magnet elements and USGS all rare earths', () => {
    const row = difference({
      ...{ kind: 'production', mineral: 'rare-earths', stage: 'mine', economy: 'CHN', year: 2024 },
      other_source: 'iea-critical-minerals-2025',
    });
    expect([row.verdict, row.reason, row.difference]).toEqual(['not-comparable', 'other-content', null]);
  });

  test('stand forty times apart for China’s imports of cobalt oxides in 2024: BACI’s partners, and the total in UN Comtrade', () => {
    const row = difference({
      ...{ kind: 'imports', reporter: 'CHN', mineral: 'cobalt', stage: 'oxides', economy: 'WLD', year: 2024 },
      ...{ measure: 'value', hs: '2822' },
    });
    // Of BACI the 20 partners of 282200, added up by hand: 88,615.768 thousand dollars, to six digits. UN Comtrade prints
    // 2,220,273 dollars, and 2,220.273/88,615.768 − 1 = −97.49 %.
    expect([row.primary_value, row.primary_quality, row.other_value]).toEqual([88615.8, 'computed', 2220273]);
    expect(row.difference).toBeCloseTo(-0.974945, 6);
    expect(row.caveats).toBe('sum-of-partners valuation');
  });

  test('are the same in two extracts of one database: US imports of 280530 from China in 2023', () => {
    const row = difference({
      ...{ kind: 'imports', reporter: 'USA', mineral: 'rare-earths', stage: 'metal', economy: 'CHN', year: 2023 },
      other_source: 'un-comtrade-us-china-2020-2024',
    });
    expect([row.primary_value, row.other_value, row.verdict]).toEqual([21816502, 21816502, 'same']);
  });
});

test('the United States reports 21,816,502 dollars of 280530 from China in 2023, China 7,456,025 to the United States', () => {
  const row = tables.mirror.find(
    ({ importer, hs, year, measure }) => importer === 'USA' && hs === '280530' && year === 2023 && measure === 'value',
  );
  // By hand: 21,816,502 − 7,456,025 = 14,360,477, which is 65.8 % of the former.
  expect(row).toMatchObject({ exporter: 'CHN', gap: 14360500 });
  expect(row?.gap_share).toBeCloseTo(0.658239, 6);
});

describe('shares', () => {
  /** Every list of producers and partners that indicators use, and no other facts. */
  const listsAlone = { balances: [], sourcing: [], governance: [], uses: [], tradeParameters: [], targets: new Map() };
  const ofLists = new Set(['partner-share', 'bloc-share', 'hhi', 'cr-1', 'cr-3', 'cr-5', 'gini-simpson']);
  let results: readonly Computed[];
  beforeAll(() => {
    const all = compute({ ...ownDataset(), ...listsAlone });
    results = all.filter(({ subject }) => ofLists.has(subject.indicator));
  });

  test('never have one publisher above the line and another below it', () => {
    const mixed = results.filter(({ inputs }) => new Set(inputs.map(({ source }) => source)).size > 1);
    expect(results.length).toBeGreaterThan(1000);
    expect(mixed.map(({ subject }) => subject)).toEqual([]);
  });

  test('of the world’s producers never add up to more than all of it', () => {
    const ofWorld = results.filter(({ subject }) => subject.indicator === 'partner-share' && !subject.reporter);
    const lists = Map.groupBy(ofWorld, ({ subject: { mineral, stage, year } }) => `${mineral} ${stage} ${year}`);
    const sums = [...lists].map(([list, shares]) => ({
      list,
      sum: shares.reduce((total, { result }) => total + (result.kind === 'value' ? result.value : 0), 0),
    }));
    expect(sums.length).toBeGreaterThan(100);
    expect(sums.filter(({ sum }) => sum > 1 + 1e-9)).toEqual([]);
  });
});
