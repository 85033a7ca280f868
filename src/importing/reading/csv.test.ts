import { expect, test } from 'vitest';
import { openViews } from './open-views.ts';
import { inSession } from './session.ts';
import { anyForm, rowsOf, withFile } from './testing/view-rows.ts';

const csv = (bytes: string | Uint8Array, form = {}) => withFile('a.csv', bytes, (path) => rowsOf(path, form));

test('a CSV gives every field as text, with the name of the file and the line', async () => {
  expect(await csv('country,value\n"Korea, North",5\nChile,007\n')).toEqual([
    { country: 'Korea, North', value: '5', file: 'a.csv', line: '2' },
    { country: 'Chile', value: '007', file: 'a.csv', line: '3' },
  ]);
});

test('a byte-order mark and carriage returns are no part of the text', async () => {
  expect(await csv('\ufeffa,b\r\n1,2\r\n')).toEqual([{ a: '1', b: '2', file: 'a.csv', line: '2' }]);
});

test('NA stays text, for it is a mark of publishers and the code of Namibia; an empty field is empty text', async () => {
  expect(await csv('iso2,name\nNA,\n')).toEqual([{ iso2: 'NA', name: '', file: 'a.csv', line: '2' }]);
});

test('lines are right below fields that hold line breaks, in the heading too', async () => {
  const rows = await csv('a,"b\nnote"\n1,"x\ny\nz"\n2,w\n');
  expect(rows).toMatchObject([
    { a: '1', line: '3' },
    { a: '2', line: '6' },
  ]);
});

test('one surplus field at the end of a line is passed over where it is empty, as UN Comtrade writes it', async () => {
  expect(await csv('a,b\n1,2,\n')).toEqual([{ a: '1', b: '2', file: 'a.csv', line: '2' }]);
});

test.each([
  { what: 'a surplus field with something in it', bytes: 'a,b\n1,2\n3,4,5\n', place: 'a.csv:3:1' },
  { what: 'a line cut short', bytes: 'a,b\n1,2\n3', place: 'a.csv:3:1' },
  { what: 'a quote that is not closed', bytes: 'a,b\n1,2\n3,"4\n', place: 'a.csv:3:1' },
  { what: 'bytes that are not UTF-8', bytes: Uint8Array.from([97, 10, 49, 10, 0xff, 10]), place: 'a.csv:3:1' },
])('$what is found when the view is asked, with its line', async ({ bytes, place }) => {
  const { databaseComplaint } = await import('./database-complaint.ts');
  await withFile('a.csv', bytes, async (path) => {
    const file = { path: 'a.csv', name: 'a.csv', kind: 'csv' } as const;
    const thrown: unknown = await rowsOf(path).catch((error: unknown) => error);
    expect(databaseComplaint(thrown, [{ file, readFrom: path }])).toMatch(new RegExp(`^${place} \\S`));
  });
});

test('a column that a query asks for is told with those that the file has, once', async () => {
  const { databaseComplaint } = await import('./database-complaint.ts');
  await withFile('a.csv', 'country,worth\nChile,5\n', async (path) => {
    const thrown: unknown = await inSession(async (session) => {
      await openViews([path], [anyForm], session);
      return session.connection.run('select country, "Value" from "any"');
    }).catch((error: unknown) => error);
    const file = { path: 'a.csv', name: 'a.csv', kind: 'csv' } as const;
    expect(databaseComplaint(thrown, [{ file, readFrom: path, columns: ['country', 'worth'] }])).toBe(
      'a.csv:1:1 The file has no column "Value"; it has "country", "worth".',
    );
  });
});

test('semicolons and tabs divide fields as commas do, whatever divides the words of a heading', async () => {
  const read = [{ country: 'Korea, North', year: '2024', 'value, t': '5.5', file: 'a.csv', line: '2' }];
  expect(await csv('country;year;value, t\nKorea, North;2024;5.5\n')).toEqual(read);
  expect(await csv('country\tyear\tvalue, t\nKorea, North\t2024\t5.5\n')).toEqual(read);
});

test.each(['12,5', '1.234,5', '12,500'])(
  'the number %s is refused between semicolons, with its line',
  async (number) => {
    const thrown = await csv(`country;value\nChile;5\nPeru;${number}\n`).catch(String);
    expect(thrown).toContain(`a.csv:3:1 "${number}" has a comma`);
  },
);

test('an empty line with more below it is told, since lines below would be counted wrong', async () => {
  expect(await csv('a,b\n1,2\n\n3,4\n')).toEqual([
    'a.csv:3:1 The line is empty, and more follows below it. Take it out.',
  ]);
});

test('an empty line is found wherever a large file is cut for reading', async () => {
  // Lines of four bytes: 2^18 of them fill the first piece of 2^20 bytes, so the empty line begins the second.
  const [before, after] = [2 ** 18, 40_000];
  const rows = await csv(`${'1,2\n'.repeat(before)}\n${'1,2\n'.repeat(after)}`);
  expect(rows).toEqual([expect.stringContaining(`a.csv:${before + 1}:1 `)]);
});

test('empty lines at the end are nothing', async () => {
  expect(await csv('a,b\n1,2\n\n\n')).toHaveLength(1);
});

test('columns without a heading and lines of nothing but commas are read, as USGS writes them', async () => {
  expect(await csv('a,,\n1,,\n,,\n')).toEqual([
    { a: '1', column_2: '', column_3: '', file: 'a.csv', line: '2' },
    { a: '', column_2: '', column_3: '', file: 'a.csv', line: '3' },
  ]);
});

test('a heading that stands twice is numbered, and one called line does not hide the line', async () => {
  expect(await csv('Value,value,line\n1,2,x\n')).toEqual([
    { Value: '1', value_2: '2', line_published: 'x', file: 'a.csv', line: '2' },
  ]);
});

test('Windows-1252 is read where the form says so, and UTF-8 in its place is noticed', async () => {
  const form = { encoding: 'windows-1252' };
  const name = { name: 'Curaçao — x', file: 'a.csv', line: '2' };
  // 0xe7 is ç and 0x97 the em dash in Windows-1252.
  const bytes = Uint8Array.from([
    ...Buffer.from('name\nCura'),
    0xe7,
    ...Buffer.from('ao '),
    0x97,
    ...Buffer.from(' x\n'),
  ]);
  expect(await csv(bytes, form)).toEqual([name]);
  expect(await csv('name\nCuraçao — x\n', form)).toEqual([name]);
});

test('a column that only some files of a form have is there as empty text', async () => {
  expect(await csv('a\n1\n', { optional: ['A', 'Notes'] })).toEqual([{ a: '1', Notes: '', file: 'a.csv', line: '2' }]);
});
