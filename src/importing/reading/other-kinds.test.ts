import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inSession } from './session.ts';
import { literal } from './sql-text.ts';
import { rowsOf, withFile } from './testing/view-rows.ts';

describe('JSON', () => {
  const json = (text: string) => withFile('a.json', text, (path) => rowsOf(path));

  test('gives the records of its list as text, with the fields around it', async () => {
    const text = '{"count":2,"error":"","data":[{"code":842,"ok":true,"qty":null},{"code":0,"iso":"W00"}]}';
    expect(await json(text)).toEqual([
      { code: '842', ok: 'true', qty: '', iso: '', envelope_count: '2', envelope_error: '', file: 'a.json', line: '1' },
      { code: '0', ok: '', qty: '', iso: 'W00', envelope_count: '2', envelope_error: '', file: 'a.json', line: '2' },
    ]);
  });

  test('may be the list alone', async () => {
    expect(await json('[{"a":"NA"}]')).toEqual([{ a: 'NA', file: 'a.json', line: '1' }]);
  });

  test.each([
    { what: 'cut off', text: '{"data":\n[{"a":1},', place: 'a.json:2:10' },
    { what: 'without a list', text: '{"a":1}', place: 'a.json:1:1' },
    { what: 'with two lists', text: '{"a":[],"b":[]}', place: 'a.json:1:1' },
  ])('$what is told with its place', async ({ text, place }) => {
    expect((await json(text)).map(String)[0]).toMatch(new RegExp(`^${place} `));
  });
});

describe('Parquet', () => {
  const made = (path: string, options = '') =>
    inSession(async ({ connection }) => {
      const rows = "(values (2024, 'CHN', 1.5), (2023, 'NAM', null)) as t(year, exporter, q)";
      await connection.run(`copy (select * from ${rows}) to ${literal(path)} (format parquet ${options})`);
    });

  test('gives every column as text and an unknown quantity as empty text', async () => {
    const rows = await withFile('a.parquet', '', async (path) => {
      await made(path);
      return rowsOf(path);
    });
    expect(rows).toEqual([
      { year: '2024', exporter: 'CHN', q: '1.5', file: 'a.parquet', line: '1' },
      { year: '2023', exporter: 'NAM', q: '', file: 'a.parquet', line: '2' },
    ]);
  });

  test('may be a folder whose folders name a column', async () => {
    const rows = await withFile('x', '', async (path) => {
      const folder = join(dirname(path), 'flows');
      mkdirSync(folder);
      await made(folder, ', partition_by (year), overwrite_or_ignore true');
      return rowsOf(folder);
    });
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual(expect.objectContaining({ year: '2023', exporter: 'NAM', q: '' }));
  });
});

describe('a workbook', () => {
  const excerpts = join(import.meta.dirname, '..', 'adapters', 'un-comtrade', 'excerpts');
  const workbook = join(excerpts, 'TradeData-critical-minerals-china.xlsx');

  test('gives every row that holds something, of every sheet, with its line', async () => {
    const rows = await rowsOf(workbook);
    // The publisher's download: a heading and 72 rows of 47 columns in Sheet1, nothing in Sheet2.
    expect(rows).toHaveLength(73);
    expect(rows[0]).toMatchObject({ sheet: 'Sheet1', c1: 'typeCode', c47: 'isAggregate', line: '1' });
    expect(rows[72]).toMatchObject({ sheet: 'Sheet1', line: '73' });
  });

  test('read as a plain table has the headings as columns', async () => {
    const rows = await rowsOf(workbook, { heading: { row: 1 } });
    expect(rows).toHaveLength(72);
    expect(rows[0]).toMatchObject({ typeCode: 'C', line: '2', file: 'TradeData-critical-minerals-china.xlsx' });
  });

  test('without the sheet that is asked for is told, with those that are there', async () => {
    const complaints = await rowsOf(workbook, { heading: { row: 1, sheet: 'Data' } });
    expect(complaints.map(String)).toEqual([
      'TradeData-critical-minerals-china.xlsx:1:1 There is no sheet "Data". There are: "Sheet1", "Sheet2".',
    ]);
  });
});

describe('what is no table', () => {
  test.each([
    { what: 'an empty file', name: 'a.csv', bytes: '' },
    { what: 'bytes that are no text', name: 'a.csv', bytes: Uint8Array.from([1, 0, 2]) },
    { what: 'UTF-16', name: 'a.csv', bytes: Uint8Array.from([0xff, 0xfe, 97, 0]) },
    { what: 'a packed file', name: 'a.csv.gz', bytes: Uint8Array.from([0x1f, 0x8b, 8, 0]) },
    { what: 'an old workbook', name: 'a.xls', bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]) },
    { what: 'a workbook that is none', name: 'a.xlsx', bytes: 'PK\u0003\u0004junk' },
    { what: 'Parquet that is none', name: 'a.parquet', bytes: 'PAR1' },
  ])('$what is refused, with its name in front', async ({ name, bytes }) => {
    const complaints = await withFile(name, bytes, (path) => rowsOf(path));
    expect(complaints.map(String)).toEqual([expect.stringMatching(new RegExp(`^${name}:1:1 [A-Z].*\\.$`))]);
  });

  test('a folder without Parquet and a file that is not there are refused', async () => {
    expect(String(await rowsOf(import.meta.dirname))).toContain(':1:1 This folder holds no Parquet.');
    expect(String(await rowsOf('nowhere.csv'))).toBe('nowhere.csv:1:1 There is no such file.');
  });
});
