import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { economyCode } from '../../economies.ts';
import { planFiles } from '../../import-files.ts';
import { folderOf } from '../../testing/folder-of.ts';
import type { Row } from '../../tidy/row.ts';
import { givenFolder } from '../testing/given-files.ts';
import { tidiedSheets } from '../testing/sheet-rows.ts';
import { tidyRows } from '../testing/tidy-rows.ts';
import { adapter } from './adapter.ts';

const excerpt = (name: string) => join(import.meta.dirname, 'excerpts', name);
const [workbook, csv, older] = ['wgidataset.xlsx', 'wgidataset.csv', 'wgidataset-2021-update.xlsx'].map(excerpt);
if (workbook === undefined || csv === undefined || older === undefined) throw new Error('there are three excerpts');
const root = join(import.meta.dirname, '..', '..', '..', '..');
const given = givenFolder();
afterAll(given.remove);

const of = (rows: readonly Row[], code: string, year: string) =>
  rows.find((row) => row.get('code') === code && row.get('year') === year);
const source = 'data/sources/worldbank-wgi-2024.yaml';
const sources = new Map([[source, readFileSync(join(root, source), 'utf8')]]);
const plan = (paths: readonly string[], files: ReadonlyMap<string, string>) =>
  planFiles({ adapter, paths }, folderOf(files), () => {});

describe('the long form of the 2024 update, fourteen economies of 2022 and 2023', async () => {
  const { rows, complaints } = await tidyRows(adapter, [workbook]);

  test('gives a row for each economy and year, with the edition', () => {
    expect(complaints).toEqual([]);
    expect(rows).toHaveLength(28);
    expect(new Set(rows.map((row) => row.get('edition')))).toEqual(new Set(['2024']));
  });

  // The workbook: pv 0.98372, −0.45128, −1.98449, 1.03264 and 0.00870, errors 0.21409, 0.21409, 0.21954, 0.22656, 0.21409.
  test.each([
    ['AUS', '0.98', '0.21'],
    ['CHN', '-0.45', '0.21'],
    ['ZAR', '-1.98', '0.22'],
    ['JPN', '1.03', '0.23'],
    ['USA', '0.01', '0.21'],
  ])('gives political stability of %s in 2022: %s, error %s', (code, estimate, stderr) => {
    const row = of(rows, code, '2022');
    expect([row?.get('pv_estimate'), row?.get('pv_stderr')]).toEqual([estimate, stderr]);
  });

  test('keeps the dimensions apart', () => {
    // The workbook, China 2023: pv −0.513097, rl −0.040130, cc −0.005370.
    const china = of(rows, 'CHN', '2023');
    expect(['pv', 'rl', 'cc'].map((dimension) => china?.get(`${dimension}_estimate`))).toEqual([
      '-0.51',
      '-0.04',
      '-0.01',
    ]);
    // Liberia's voice in 2022 is −0.0039 there: nothing to two decimals, without a sign.
    expect(of(rows, 'LBR', '2022')?.get('va_estimate')).toBe('0.00');
  });

  test.each([
    ['ZAR', 'COD'],
    ['ROM', 'ROU'],
    ['TMP', 'TLS'],
    ['WBG', 'PSE'],
    ['KSV', 'XKX'],
    ['ADO', 'AND'],
    ['TWN', 'TWN'],
  ])('holds the code %s, which is %s', (code, economy) => {
    expect(of(rows, code, '2023')).toBeDefined();
    expect(economyCode(code)).toBe(economy);
  });

  test('is the same saved as CSV', async () => {
    const saved = await tidyRows(adapter, [csv]);
    const cells = (row: Row) => [...row].filter(([column]) => column !== 'file' && column !== 'line');
    expect(saved.rows.map(cells)).toEqual(rows.map(cells));
  });

  test('leaves out what is missing', () => {
    // The Netherlands Antilles have ".." in every row of the table.
    expect(of(rows, 'ANT', '2023')?.get('pv_estimate')).toBe('');
  });
});

describe('the wide form of the 2021 update', async () => {
  const { rows, complaints } = await tidyRows(adapter, [older]);

  // The workbook: −0.2911 (0.2324), 0.8488 (0.2158) and −1.7082 (0.2249) of 2020.
  test.each([
    ['CHN', '-0.29', '0.23'],
    ['AUS', '0.85', '0.22'],
    ['ZAR', '-1.71', '0.22'],
  ])('gives political stability of %s in 2020: %s, error %s', (code, estimate, stderr) => {
    expect(complaints).toEqual([]);
    const row = of(rows, code, '2020');
    expect([row?.get('pv_estimate'), row?.get('pv_stderr'), row?.get('edition')]).toEqual([estimate, stderr, '2021']);
  });

  test('reads the first year and what is missing there', () => {
    expect(of(rows, 'ADO', '1996')?.get('va_estimate')).toBe('1.56'); // The workbook: 1.5632.
    expect(of(rows, 'ABW', '1996')?.get('va_estimate')).toBe('');
    expect([...new Set(rows.map((row) => row.get('year')))].sort().slice(0, 4)).toEqual([
      '1996',
      '1998',
      '2000',
      '2002',
    ]);
  });
});

describe('an import', () => {
  test('changes nothing when run again', async () => {
    const first = await plan([workbook], sources);
    if (first.kind !== 'plan') throw new Error(first.complaints.join('\n'));
    expect(first.files.get('data/governance/COD.yaml')).toMatch(
      /political-stability\n +source: worldbank-wgi-2024\n +unit: estimate\n +years:\n +2022:\n +estimate: -1\.98\n +stderr: 0\.22\n/,
    );
    const again = await plan([workbook], new Map([...sources, ...first.files]));
    expect(again.kind === 'plan' ? [...again.files.keys()] : again.complaints).toEqual([]);
  });

  test('agrees with the data of this repository to the figure', async () => {
    const paths = globSync('data/{governance,sources}/*.yaml', { cwd: root });
    const files = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
    const made = await plan([workbook], files);
    expect(made.kind === 'plan' ? [...made.files.keys()] : made.complaints).toEqual([]);
  });

  test('of two updates at once is refused', async () => {
    const row = (year: string) => `CHNpv${year},CHN,China,${year},pv,-0.5,0.2,8,30,20,40`;
    const head = 'codeindyr,code,countryname,year,indicator,estimate,stddev,nsource,pctrank,pctranklower,pctrankupper';
    const later = given.write('later.csv', `${head}\n${row('2024')}\n`);
    const made = await plan([csv, later], sources);
    expect(made).toMatchObject({
      kind: 'complaints',
      complaints: [expect.stringContaining('several editions: 2024, 2025')],
    });
  });
});

describe('files of the structure of 2025', () => {
  test('are known by their columns and refused with the reason', async () => {
    const path = given.write(
      'WB_WGI_WIDEF.csv',
      'REF_AREA,INDICATOR,COMP_BREAKDOWN_1,2023\nCHN,GOV_WGI_GE,WGI_EST,0.7\n',
    );
    const { complaints } = await tidyRows(adapter, [path]);
    expect(complaints).toEqual([expect.stringMatching(/Refused: .*every past value is new.*may not continue/)]);
  });

  test('are known by the sheets of their workbook', () => {
    const sheets = ['va', 'pv', 'ge', 'rq', 'rl', 'cc'];
    const head = {
      name: 'wgidataset_with_sourcedata-2025.xlsx',
      kind: 'workbook',
      columns: [],
      sheets,
      titles: [],
    } as const;
    expect(adapter.forms.filter((form) => form.fits(head)).map(({ name }) => name)).toEqual(['restructured']);
  });
});

describe('a table in the long form that is not as it should be', () => {
  const head = 'codeindyr,code,countryname,year,indicator,estimate,stddev,nsource,pctrank,pctranklower,pctrankupper';
  const row = (cells: Readonly<Record<string, string>>) => {
    const all = { code: 'CHN', year: '2023', indicator: 'pv', estimate: '-0.5', stddev: '0.2', ...cells };
    return `x,${all.code},China,${all.year},${all.indicator},${all.estimate},${all.stddev},8,30,20,40`;
  };

  test.each([
    ['a score', [row({ estimate: '71.2' })], /:2:1 .*71\.2 is beyond what an estimate can be/],
    ['text for a number', [row({}), row({ code: 'JPN', stddev: 'n/a' })], /:3:1 JPN, 2023, pv: "n\/a" is no number/],
    ['an unknown dimension', [row({ indicator: 'xy' })], /:2:1 "xy" is none of the dimensions/],
    ['a row given twice', [row({}), row({ estimate: '0.1' })], /:3:1 CHN, 2023, pv: there are 2 rows/],
    ['a year that is none', [row({ year: '2023e' })], /:2:1 "2023e" is no year/],
  ])('is refused for %s, at its line', async (what, lines, sentence) => {
    const path = given.write(`${what}.csv`, `${[head, ...lines].join('\n')}\n`);
    expect((await tidyRows(adapter, [path])).complaints).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('a workbook in the wide form that is not as it should be', () => {
  const names = ['VoiceandAccountability', 'Political StabilityNoViolence', 'GovernmentEffectiveness'];
  const others = ['RegulatoryQuality', 'RuleofLaw', 'ControlofCorruption'];
  const sheet = (cells: readonly string[], years = ['2020', '2020']) => [
    ['', '', ...years],
    ['Country/Territory', 'Code', 'Estimate', 'StdErr'],
    ['China', ...cells],
  ];
  const refusal = async (last: readonly (readonly string[])[], sheets = [...names, ...others]) => {
    const form = adapter.forms.find(({ name }) => name === 'wide');
    const table = adapter.tables.find(({ reads }) => reads.includes('wide'));
    if (form === undefined || table === undefined) throw new Error('the adapter has no wide form');
    const good = sheet(['CHN', '-0.3', '0.2']);
    const given = Object.fromEntries(sheets.map((name, index) => [name, index === sheets.length - 1 ? last : good]));
    const tidying = await tidiedSheets(form, table, given);
    return tidying.kind === 'complaints' ? tidying.complaints.join('\n') : tidying.table.rows.length;
  };

  test('is read where nothing is wrong', async () => {
    expect(await refusal(sheet(['CHN', '-0.1', '0.1']))).toBe(1);
  });

  test.each([
    [
      'a number that is none',
      sheet(['CHN', 'n.a.', '0.2']),
      /:3:1 Sheet "ControlofCorruption", CHN, 2020: "n\.a\." is no number/,
    ],
    ['a score', sheet(['CHN', '44.5', '0.2']), /:3:1 .*44\.5 is beyond what an estimate can be/],
    ['a row without a code', sheet(['', '0.1', '0.2']), /:3:1 .*a row has no code/],
    ['headings without years', sheet(['CHN', '0.1', '0.2'], ['', '']), /:2:1 .*there should be years/],
    ['a sheet without headings', [['Some text']], /:1:1 .*no row of headings/],
  ])('is refused for %s, at its row', async (_what, last, sentence) => {
    expect(await refusal(last)).toMatch(sentence);
  });

  test('is refused without one of the six sheets', async () => {
    expect(await refusal(sheet(['CHN', '0.1', '0.2']), names)).toMatch(/There is no sheet of the dimension/);
  });
});
