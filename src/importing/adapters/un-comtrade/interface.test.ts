import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { planFiles } from '../../import-files.ts';
import type { Asked } from '../../plan-import.ts';
import { folderOf } from '../../testing/folder-of.ts';
import { givenFolder } from '../testing/given-files.ts';
import { tidyRows } from '../testing/tidy-rows.ts';
import { adapter } from './adapter.ts';

const answer = join(import.meta.dirname, 'excerpts', 'un-comtrade-usa-jpn-total-goods-2023-import-export.json');
const given = givenFolder();
afterAll(given.remove);

const source = new Map([['data/sources/un-comtrade-x.yaml', 'id: un-comtrade-x\n']]);
const planned = (path: string, asked: Asked = {}) =>
  planFiles({ adapter, paths: [path], edition: 'x', ...asked }, folderOf(source), () => {});

/** One row of Comtrade's answer without descriptions, in the columns that matter. */
const row = {
  freqCode: 'A',
  refYear: 2024,
  refMonth: 52,
  reporterCode: 392,
  reporterISO: null,
  flowCode: 'M',
  partnerCode: 0,
  partnerISO: null,
  partnerDesc: null,
  partner2Code: 0,
  classificationCode: 'H6',
  cmdCode: '282520',
  customsCode: 'C00',
  motCode: 0,
  qtyUnitAbbr: 'N/A',
  qty: 0,
  isQtyEstimated: false,
  netWgt: 0,
  isNetWgtEstimated: false,
  primaryValue: 1000,
};
const answered = (name: string, data: readonly object[], around: object = {}) =>
  given.write(name, JSON.stringify({ elapsedTime: '1 secs', count: data.length, data, error: '', ...around }));

describe('the answer of the interface in JSON', () => {
  test('gives imports and exports with their values', async () => {
    const { rows } = await tidyRows(adapter, [answer], { edition: 'x' });
    // The answer: primaryValue of the import row, then of the export row.
    expect(
      rows.map((each) => [each.get('reporter'), each.get('partner'), each.get('flow'), each.get('value_usd')]),
    ).toEqual([
      ['USA', 'JPN', 'import', '151580564290'],
      ['USA', 'JPN', 'export', '76154045176'],
    ]);
  });

  test('keeps partners by their codes where it holds no names: 842 is 39.2 percent that others lost', async () => {
    const path = answered('codes.json', [
      row,
      { ...row, partnerCode: 842, primaryValue: 392 },
      { ...row, partnerCode: 490, primaryValue: 408 },
      { ...row, partnerCode: 899, primaryValue: 150 },
      { ...row, partnerCode: 837, primaryValue: 50 },
    ]);
    const plan = await planned(path);
    if (plan.kind !== 'plan') throw new Error(plan.complaints.join('\n'));
    // By hand: 392 + 408 + (150 + 50) = 1000.
    expect(plan.files.get('data/supply/JPN/lithium.yaml')).toMatch(
      /2024:\n +WLD: 1000\n +TWN: 408\n +USA: 392\n +OTH: 200\n/,
    );
  });

  test('stops where the code of one year is of two revisions, or of one that nobody knows', async () => {
    const mixed = answered('mixed.json', [row, { ...row, partnerCode: 842, classificationCode: 'H5' }]);
    expect(await planned(mixed)).toMatchObject({
      kind: 'complaints',
      complaints: expect.arrayContaining([expect.stringMatching(/of several revisions, H6 and H5\.$/)]),
    });
    const unknown = answered('unknown.json', [
      { ...row, classificationCode: 'H7' },
      { ...row, partnerCode: 842, classificationCode: 'H7' },
    ]);
    expect(await planned(unknown)).toMatchObject({
      kind: 'complaints',
      complaints: expect.arrayContaining([expect.stringMatching(/no name for the revision "H7"\.$/)]),
    });
  });

  test('marks as estimated what is neither reported nor added up', async () => {
    const own = { ...row, isReported: false, isAggregate: true, legacyEstimationFlag: 0, netWgt: 5 };
    const path = answered('estimated.json', [
      own,
      { ...own, partnerCode: 842, isAggregate: false },
      { ...own, partnerCode: 156, legacyEstimationFlag: 6 },
      // Comtrade: 4 says that the net weight is estimated, 6 that quantity and net weight are.
      { ...own, partnerCode: 392, legacyEstimationFlag: 4 },
    ]);
    const { rows } = await tidyRows(adapter, [path], { edition: 'x' });
    expect(
      rows.map((each) => ['partner', 'value_estimated', 'weight_estimated'].map((column) => each.get(column))),
    ).toEqual([
      ['World', 'no', 'no'],
      ['842', 'yes', 'no'],
      ['156', 'no', 'yes'],
      ['392', 'no', 'yes'],
    ]);
  });

  test('stops at a code that nobody knows', async () => {
    const path = answered('unknown.json', [row, { ...row, partnerCode: 999 }]);
    const plan = await planned(path);
    expect(plan).toMatchObject({ kind: 'complaints', complaints: [expect.stringContaining('999')] });
  });

  test('stops at an area without a value, though the area is one of several that are the rest', async () => {
    const path = answered('empty.json', [
      row,
      { ...row, partnerCode: 899, primaryValue: 400 },
      { ...row, partnerCode: 838, primaryValue: null },
    ]);
    expect(await planned(path)).toMatchObject({
      kind: 'complaints',
      complaints: [expect.stringMatching(/empty\.json:2:1 The cell is empty: Areas, nes, 2024 /)],
    });
  });

  test('tells several rows that cannot be at once', async () => {
    // Every row is of one month: of twelve the first ten are told.
    const path = answered(
      'months.json',
      Array.from({ length: 12 }, (_, index) => ({ ...row, freqCode: 'M', refMonth: 3, partnerCode: 100 + index })),
    );
    const plan = await planned(path);
    expect(plan.kind === 'complaints' && plan.complaints).toHaveLength(10);
    expect(plan.kind === 'complaints' && plan.complaints[9]).toMatch(
      /months\.json:10:1 2024 is not the trade of a whole year/,
    );
  });

  test('has to add up to the world, unless partners were chosen', async () => {
    // By hand: 600 of 1000 leave 400, which is 40 percent.
    const path = answered('lost.json', [row, { ...row, partnerCode: 842, primaryValue: 600 }]);
    expect(await planned(path)).toMatchObject({
      kind: 'complaints',
      complaints: [expect.stringContaining('residual 400 (40.0 %)')],
    });
    expect(await planned(path, { selection: true })).toMatchObject({ kind: 'plan' });
  });

  test('has to hold the world, unless partners were chosen', async () => {
    const path = answered('no-world.json', [{ ...row, partnerCode: 842, primaryValue: 600 }]);
    expect(await planned(path)).toMatchObject({
      kind: 'complaints',
      complaints: [expect.stringMatching(/no-world\.json:1:1 .*2024: the files have no total.*\n.*--selection/)],
    });
    expect(await planned(path, { selection: true })).toMatchObject({ kind: 'plan' });
  });

  test('leaves splits alone beside their total', async () => {
    const path = answered('splits.json', [
      row,
      { ...row, motCode: 1000, primaryValue: 400 },
      { ...row, customsCode: 'C01' },
    ]);
    const { rows } = await tidyRows(adapter, [path], { edition: 'x' });
    expect(rows.map((each) => each.get('value_usd'))).toEqual(['1000']);
  });

  test.each([
    ['splits without a total', [{ ...row, motCode: 1000 }], {}, 'not their total'],
    ['a split by second partner without a total', [{ ...row, partner2Code: 156 }], {}, 'not their total'],
    ['months', [{ ...row, freqCode: 'M', refMonth: 3 }], {}, 'is not the trade of a whole year'],
    ['a total given twice', [row, { ...row, classificationCode: 'H5' }], {}, 'two totals'],
    ['an error in place of data', [row], { error: 'Quota exceeded' }, 'Quota exceeded'],
    ['fewer rows than it says', [row], { count: 2 }, 'says that it holds 2 rows and holds 1'],
  ])('is refused for %s, at its place', async (name, data, around, sentence) => {
    const { complaints } = await tidyRows(adapter, [answered(`${name}.json`, data, around)], { edition: 'x' });
    expect(complaints).toEqual([expect.stringMatching(new RegExp(`^${name}\\.json:\\d+:1 .*${sentence}`))]);
  });

  test('is refused at 500 rows, where the preview is cut off', async () => {
    const data = Array.from({ length: 500 }, (_, index) => ({ ...row, cmdCode: String(index + 1000) }));
    const { complaints } = await tidyRows(adapter, [answered('cut.json', data)], { edition: 'x' });
    expect(complaints).toEqual([expect.stringContaining('500 rows')]);
  });
});
