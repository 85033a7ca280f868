import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { economyCode } from '../../economies.ts';
import { planFiles } from '../../import-files.ts';
import { folderOf } from '../../testing/folder-of.ts';
import type { Row } from '../../tidy/row.ts';
import { givenFolder } from '../testing/given-files.ts';
import { tidyRows } from '../testing/tidy-rows.ts';
import { adapter } from './adapter.ts';

const excerpt = (name: string) => join(import.meta.dirname, 'excerpts', name);
const antimony = excerpt('BACI_HS17_Y2024_V202601.csv');
const countries = excerpt('country_codes_V202601.csv');
const given = givenFolder();
afterAll(given.remove);

const flows = (name: string, ...lines: readonly string[]) =>
  given.write(name, ['t,i,j,k,v,q', ...lines, ''].join('\n'));
const tidied = (...lines: readonly string[]) =>
  tidyRows(adapter, [flows('BACI_HS17_Y2024_V202601.csv', ...lines), countries]);
const ofEconomies = (rows: readonly Row[]) => rows.filter((row) => row.get('scope') === 'economy');
const cells = (rows: readonly Row[], ...columns: readonly string[]) =>
  rows.map((row) => columns.map((column) => row.get(column)).join(' '));
const flowColumns = ['exporter', 'importer', 'value_thousand_usd', 'quantity_t'];

describe('the yearly CSV, unwrought antimony (HS 811010) of 2024', async () => {
  const { rows, complaints } = await tidyRows(adapter, [antimony, countries]);

  test('gives every flow, with the sum of the release', () => {
    expect(complaints).toEqual([]);
    expect(ofEconomies(rows)).toHaveLength(513);
    // The sum over HS 811010 that is stated beside the release’s flows of 2024: 771,752.982 thousand dollars.
    const sum = ofEconomies(rows).reduce((total, row) => total + Number(row.get('value_thousand_usd')), 0);
    expect(sum).toBeCloseTo(771752.982, 3);
  });

  test('says its release, which names the source', () => {
    expect(new Set(cells(rows, 'edition'))).toEqual(new Set(['v202601']));
  });

  test('names only economies that are known', () => {
    const named = ofEconomies(rows).flatMap((row) => [row.get('exporter') ?? '', row.get('importer') ?? '']);
    expect(named.filter((name) => economyCode(name) === undefined)).toEqual([]);
  });

  test('gives the same rows as Parquet, in one file and in folders by year', async () => {
    const folder = join(given.path, 'trade_V202601');
    const file = join(given.path, 'trade_V202601.parquet');
    const session = await (await DuckDBInstance.create(':memory:')).connect();
    const typed = `select t::int as t, i::int as i, j::int as j, k, v::double as v, q::double as q from read_csv('${antimony}', all_varchar = true)`;
    await session.run(`copy (${typed}) to '${file}'`);
    await session.run(`copy (${typed}) to '${folder}' (format parquet, partition_by (t))`);
    session.closeSync();
    const columns = ['scope', 'hs6', 'year', ...flowColumns];
    for (const path of [file, folder]) {
      expect(cells((await tidyRows(adapter, [path, countries])).rows, ...columns)).toEqual(cells(rows, ...columns));
    }
  });

  test('imported a second time changes nothing', async () => {
    const input = { adapter, paths: [antimony, countries], partial: true };
    const source = new Map([['data/sources/cepii-baci-v202601.yaml', 'id: cepii-baci-v202601\n']]);
    const first = await planFiles(input, folderOf(source), () => {});
    if (first.kind !== 'plan') throw new Error(first.complaints.join('\n'));
    expect(first.files.size).toBeGreaterThan(20);
    // By awk over the flows of the excerpt: v and q where j is 392, then v where i is.
    const japan = first.files.get('data/supply/JPN/antimony.yaml') ?? '';
    expect([...japan.matchAll(/control_sums:\n +2024: (.*)/g)].map(([, sum]) => sum)).toEqual([
      '89380.69',
      '4489.468',
      '2096.685',
    ]);
    expect(await planFiles(input, folderOf(new Map([...source, ...first.files])), () => {})).toMatchObject({
      kind: 'plan',
      files: new Map(),
    });
  });
});

describe('a flow', () => {
  test.each([
    ['251', 'FRA'],
    ['579', 'NOR'],
    ['699', 'IND'],
    ['757', 'CHE'],
    ['842', 'USA'],
    ['490', 'TWN'],
    ['516', 'NAM'],
  ])('from %s comes from %s', async (code, economy) => {
    const { rows } = await tidied(`2024,${code},392,811010,1.5,2`);
    expect(ofEconomies(rows).map((row) => economyCode(row.get('exporter') ?? ''))).toEqual([economy]);
  });

  test('of a state that is no more is added to that of its successor with the same code', async () => {
    // 58 is Belgium-Luxembourg, 56 Belgium; by hand: 1.5 + 2.25 = 3.75 and 2 + 3 = 5.
    const { rows } = await tidied('2024,58,392,811010,1.5,2', '2024,56,392,811010,2.25,3');
    expect(cells(ofEconomies(rows), ...flowColumns)).toEqual(['BEL JPN 3.75 5']);
  });

  test.each(['', 'NA', '    NA'])('with the quantity "%s" has none, and no sum with it has one', async (quantity) => {
    const { rows } = await tidied(`2024,156,251,811010,4,${quantity}`, '2024,156,276,811010,8,1');
    expect(cells(rows, 'scope', ...flowColumns)).toEqual([
      'economy CHN DEU 8 1',
      'economy CHN FRA 4 ',
      'union CHN EU27 12 ',
    ]);
  });

  test('that is a sum has no quantity where a part has none, of one economy and of the Union', async () => {
    // 58 and 56 are both Belgium, one flow of which says no quantity; a part of a weight is not the weight.
    const { rows } = await tidied('2024,58,392,811010,1.5,2', '2024,56,392,811010,2.25,NA', '2024,276,392,811010,1,7');
    expect(cells(rows, 'scope', ...flowColumns)).toEqual([
      'economy BEL JPN 3.75 ',
      'economy DEU JPN 1 7',
      'union EU27 World 4.75 ',
    ]);
  });

  test('of a code that lost its leading zero is found', async () => {
    const mapping = given.write('fish.yaml', 'kind: imports\nseries:\n  - where:\n      hs6: "030111"\n');
    const [table] = adapter.tables;
    if (table === undefined) throw new Error('the adapter has no table');
    const own = { ...adapter, tables: [{ ...table, mappings: [new URL(`file://${mapping}`)] }] };
    const path = flows('BACI_HS17_Y2023_V202601.csv', '2023,156,392,30111,1,1', '2023,156,392,811010,1,1');
    expect(cells((await tidyRows(own, [path, countries])).rows, 'hs6')).toEqual(['030111']);
  });

  test('with an economy that is not in the list keeps its number, so that the import stops', async () => {
    const { rows } = await tidied('2024,999,392,811010,1,1');
    expect(cells(ofEconomies(rows), 'exporter')).toEqual(['999']);
    expect(economyCode('999')).toBeUndefined();
  });
});

describe('the sums over the Union', () => {
  test('keep what members import from members under the member, and add up what all export', async () => {
    const { rows } = await tidied(
      '2024,251,276,811010,1,1',
      '2024,251,842,811010,2,1',
      '2024,156,251,811010,4,1',
      '2024,156,276,811010,8,1',
      '2024,156,826,811010,16,1',
    );
    // By hand: from China 4 + 8, from France 1; exports of members 1 + 2. The United Kingdom is no member.
    expect(
      cells(
        rows.filter((row) => row.get('scope') === 'union'),
        ...flowColumns,
      ),
    ).toEqual(['CHN EU27 12 2', 'EU27 World 3 2', 'FRA EU27 1 1']);
  });

  test('are over the members that the bloc has in the data', () => {
    const path = join(import.meta.dirname, '..', '..', '..', '..', 'data', 'blocs', 'eu27.yaml');
    const sql = readFileSync(new URL('./flows.sql', import.meta.url), 'utf8');
    const members = [...sql.matchAll(/\('([A-Z]{3})'\)/g)].map(([, code]) => code);
    expect(members).toEqual(parse(readFileSync(path, 'utf8')).members);
  });
});

describe('files of BACI', () => {
  const good = '2024,156,392,811010,1,1';

  test.each([
    ['a value that is no number', ['2024,156,392,811010,many,1'], '2:1 "many" is no value'],
    ['a quantity that is no number', [good, '2024,156,276,811010,1,?'], '3:1 "?" is no quantity'],
    ['a flow given twice', [good, good], '3:1 The flow of HS 811010 from 156 to 392 in 2024 is given twice'],
    ['a row that breaks off', [good, '2024,156'], '3:1 The line has 2 fields'],
  ])('with %s are refused at its place', async (_what, lines, sentence) => {
    const { complaints } = await tidied(...lines);
    expect(complaints).toEqual([expect.stringContaining(`BACI_HS17_Y2024_V202601.csv:${sentence}`)]);
  });

  test('of two releases are refused, since each revises all years', async () => {
    const older = flows('BACI_HS17_Y2023_V202501.csv', '2023,156,392,811010,1,1');
    const { complaints } = await tidyRows(adapter, [older, antimony, countries]);
    expect(complaints).toEqual([expect.stringContaining('several releases')]);
  });

  test('in two nomenclatures are refused', async () => {
    const other = flows('BACI_HS22_Y2023_V202601.csv', '2023,156,392,811010,1,1');
    const { complaints } = await tidyRows(adapter, [other, antimony, countries]);
    expect(complaints).toEqual([expect.stringContaining('several nomenclatures')]);
  });

  test('without the list of countries are no table', async () => {
    const { complaints } = await tidyRows(adapter, [antimony]);
    expect(complaints).toEqual([expect.stringContaining('flows with countries')]);
  });
});
