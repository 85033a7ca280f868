import { expect, test } from 'vitest';
import { readTable } from './table.ts';

test('reads a table with a byte-order mark, CRLF, quotes and no-break blanks', () => {
  const table = readTable('\ufeffcountry,value\r\n"Korea, North",5\r\nUnited\u00a0States , 7\r\n');
  expect(table).toEqual({
    kind: 'table',
    columns: ['country', 'value'],
    rows: [
      new Map([
        ['country', 'Korea, North'],
        ['value', '5'],
      ]),
      new Map([
        ['country', 'United States'],
        ['value', '7'],
      ]),
    ],
  });
});

test('keeps NA as text: it may be a mark, and it is the code of Namibia', () => {
  const table = readTable('iso2,value\nNA,NA\n');
  expect(table.kind === 'table' && table.rows[0]?.get('iso2')).toBe('NA');
});

test('complains of a line that has more cells than the header, with its number', () => {
  const table = readTable('a,b\n1,2\n1,2,3\n');
  expect(table.kind === 'complaints' && table.complaints.join()).toContain('line 3');
});
