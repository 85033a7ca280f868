import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { economyCode } from '../../economies.ts';
import { planFiles } from '../../import-files.ts';
import { folderOf } from '../../testing/folder-of.ts';
import type { Row } from '../../tidy/row.ts';
import { tidyRows } from '../testing/tidy-rows.ts';
import { adapter } from './adapter.ts';

const excerpt = (name: string) => join(import.meta.dirname, 'excerpts', name);
const world = excerpt('TradeData-critical-minerals-world.xlsx');
const china = excerpt('TradeData-critical-minerals-china.xlsx');
const source = new Map([['data/sources/un-comtrade-x.yaml', 'id: un-comtrade-x\n']]);

const usd = (row: Row | undefined) => Number(row?.get('value_usd'));
const total = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + usd(row), 0);
const where = (rows: readonly Row[], cells: Readonly<Record<string, string>>) =>
  rows.filter((row) => Object.entries(cells).every(([column, cell]) => row.get(column) === cell));

describe('the CSV of the website, semiconductors of Thailand (HS 8542)', async () => {
  const { rows, complaints } = await tidyRows(adapter, [excerpt('TradeData.csv')], { edition: 'x' });
  const year = (of: string) => rows.filter((each) => each.get('year') === of);
  const [printed, partners] = [
    (of: string) => where(year(of), { partner: 'World' }),
    (of: string) => year(of).filter((each) => each.get('partner') !== 'World'),
  ];

  // The file itself: 115 rows of 2014 and 106 of 2024, of which one each is the world.
  test.each([
    { of: '2014', count: 115, world: 9680795326, sum: 9680795329 },
    { of: '2024', count: 106, world: 24427995897.78, sum: 24427995897.78 },
  ])('gives all partners of $of and the printed total beside them', ({ of, count, world: whole, sum }) => {
    expect(complaints).toEqual([]);
    expect(year(of)).toHaveLength(count);
    expect(printed(of).map(usd)).toEqual([whole]);
    expect(total(partners(of))).toBeCloseTo(sum, 1);
  });

  // The rows of 2024 with these partner codes, as printed.
  test.each([
    ['490', 'TWN', '10653838520.8'],
    ['842', 'USA', '929402294.96'],
    ['251', 'FRA', '72715649.26'],
    ['579', 'NOR', '20371.25'],
  ])('keeps Comtrade’s own code %s, which is %s', (_code, economy, value) => {
    const found = year('2024').filter((each) => economyCode(each.get('partner') ?? '') === economy);
    expect(found.map(usd)).toEqual([Number(value)]);
  });

  test('knows every partner that is named', () => {
    expect(rows.filter((each) => economyCode(each.get('partner') ?? '') === undefined)).toEqual([]);
  });

  test('counts areas that are no economy as the rest', () => {
    // The row of "Areas, nes" (899), whose ISO code in the file is an underscore, an X and a blank.
    expect(where(year('2014'), { partner: 'Areas, nes' }).map(usd)).toEqual([9504]);
  });

  test('is told to hold nothing of any mineral', async () => {
    const plan = await planFiles(
      { adapter, paths: [excerpt('TradeData.csv')], edition: 'x' },
      folderOf(new Map()),
      () => {},
    );
    expect(plan).toMatchObject({
      kind: 'complaints',
      complaints: [
        expect.stringMatching(/^\S+TradeData\.csv:1:1 No row of the files is one that a mapping asks for\.$/),
      ],
    });
  });
});

describe('the workbooks of the website, critical minerals of four reporters', async () => {
  const { rows } = await tidyRows(adapter, [world, china], { edition: 'x' });

  test('are both read: 72 rows each, with the sums of their value column', () => {
    const [ofWorld, ofChina] = [where(rows, { partner: 'World' }), where(rows, { partner: 'CHN' })];
    expect([ofWorld.length, ofChina.length]).toEqual([72, 72]);
    // Sums of primaryValue over the sheets.
    expect(total(ofWorld)).toBeCloseTo(6710340717.3, 1);
    expect(total(ofChina)).toBeCloseTo(4785644474.81, 1);
  });

  // By hand: 525,121,171.688 of 624,500,248.848 is 84.1 %; 100,310,060 of 148,836,810 is 67.4 %.
  test.each([
    ['JPN', '282520', '84.1'],
    ['USA', '2504', '67.4'],
  ])('give the share of China in what %s imports of HS %s in 2024: %s %%', (reporter, hs, percent) => {
    const own = where(rows, { reporter, hs, year: '2024' });
    const share = total(where(own, { partner: 'CHN' })) / total(where(own, { partner: 'World' }));
    expect((share * 100).toFixed(1)).toBe(percent);
  });

  test('read an unknown weight as none, not as zero', () => {
    // The sheet: quantity 0 in the unit "N/A" and no net weight, beside 59,583 kg from China.
    const ofYear = where(rows, { reporter: 'USA', hs: '2822', year: '2024' });
    expect(where(ofYear, { partner: 'World' }).map((each) => each.get('net_weight_kg'))).toEqual(['']);
    expect(where(ofYear, { partner: 'CHN' }).map((each) => each.get('net_weight_kg'))).toEqual(['59583']);
  });

  test('say which weights the United Nations estimated', () => {
    // The sheet: isNetWgtEstimated is true for India’s imports of HS 2822 from the world in 2020, false for those from China.
    const india = where(rows, { reporter: 'IND', hs: '2822', year: '2020' });
    expect(india.map((each) => [each.get('partner'), each.get('weight_estimated')])).toEqual(
      expect.arrayContaining([
        ['World', 'yes'],
        ['CHN', 'no'],
      ]),
    );
  });

  test('say of which revision the codes of each year are', async () => {
    const asked = { adapter, paths: [world, china], edition: 'x', selection: true };
    const plan = await planFiles(asked, folderOf(source), () => {});
    const file = plan.kind === 'plan' ? plan.files.get('data/supply/JPN/cobalt.yaml') : plan.complaints.join();
    // The sheets: H5 in refYear 2021, H6 in 2022.
    expect(file).toContain('      2021: HS 2017\n      2022: HS 2022\n');
  });

  test('are what the data of this repository hold, to the figure', async () => {
    const root = join(import.meta.dirname, '..', '..', '..', '..');
    const paths = globSync('data/{supply,minerals,sources}/**/*.yaml', { cwd: root });
    const data = folderOf(new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])));
    const plan = await planFiles(
      { adapter, paths: [world, china], edition: 'quad-2019-2024', selection: true },
      data,
      () => {},
    );
    expect(plan.kind === 'plan' ? [...plan.files.keys()] : plan.complaints).toEqual([]);
  });
});
