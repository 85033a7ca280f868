import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowTextOf } from './row-text.ts';

const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('a, "b"\n\\ 鉱 \ud800 \u0001'));
const row = fc.record({ id: cell, part: cell, value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })) });

test('rows are the JSON that any reader reads, one a line, however alike they are to the row before', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const textOf = rowTextOf('parts');
      const lines = [...rows, ...rows].map((each) => textOf(each).json);
      expect(lines).toEqual([...rows, ...rows].map((each) => JSON.stringify(each)));
      expect(lines.join('')).not.toContain('\n');
    }),
  );
});

test('rows are CSV with quotes where they must be', () => {
  // What reads it takes bytes, in which half a character is another.
  const whole = row.map(({ id, part, value }) => ({ id: id.toWellFormed(), part: part.toWellFormed(), value }));
  fc.assert(
    fc.property(fc.array(whole, { minLength: 1 }), (rows) => {
      const textOf = rowTextOf('parts');
      const csv = rows.map((each) => `${textOf(each).csv}\n`).join('');
      const asText = (value: number | null) => (value === null ? '' : String(value));
      expect(parse(csv, { record_delimiter: '\n' })).toEqual(
        rows.map(({ id, part, value }) => [id, part, asText(value)]),
      );
    }),
  );
});

test('columns come in their published order, whatever that of the row is', () => {
  expect(rowTextOf('parts')({ value: 1, part: 'b', id: 'a' })).toEqual({
    csv: 'a,b,1',
    json: '{"id":"a","part":"b","value":1}',
  });
});
