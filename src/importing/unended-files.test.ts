import { afterAll, expect, test } from 'vitest';
import { givenFolder } from './adapters/testing/given-files.ts';
import { unendedFiles } from './unended-files.ts';

const given = givenFolder();
afterAll(given.remove);

test('a CSV whose last line breaks off is told by its path, and no other file', () => {
  const cut = given.write('cut.CSV', 'country,t\nChile,12');
  const others = [
    given.write('whole.csv', 'country,t\nChile,1200\n'),
    given.write('dos.csv', 'country,t\r\nChile,1200\r\n'),
    given.write('empty.csv', ''),
    given.write('answer.json', '[]'),
  ];
  expect(unendedFiles([...others, cut])).toEqual([expect.stringContaining(`${cut}: the last line has no line break`)]);
});
