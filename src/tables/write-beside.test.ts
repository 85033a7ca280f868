import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeBeside } from './write-beside.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes pieces beside a file with this text, or none; gives the answer, and what was written. */
function beside(older: string | undefined, pieces: readonly string[]) {
  const [fresh, known] = [join(folder, 'fresh'), join(folder, 'known')];
  if (older !== undefined) writeFileSync(known, older);
  const isOther = writeBeside(fresh, known, pieces);
  const left = older === undefined ? undefined : readFileSync(known, 'utf8');
  return { isOther, text: readFileSync(fresh, 'utf8'), left };
}

describe('a file that is written beside an older one', () => {
  test.each([
    { title: 'there is none', older: undefined, pieces: ['ab', 'c'] },
    { title: 'the first piece differs', older: 'abc', pieces: ['xb', 'c'] },
    { title: 'a later piece differs', older: 'abcdef', pieces: ['ab', 'cx', 'ef'] },
    { title: 'the older is longer', older: 'abcdef', pieces: ['ab', 'cd'] },
    { title: 'the older is shorter', older: 'abc', pieces: ['ab', 'cd'] },
    { title: 'the older ends between two pieces', older: 'ab', pieces: ['ab', 'cd'] },
    { title: 'nothing is left', older: 'ab', pieces: [] },
    { title: 'the signs have several bytes', older: '鉱a', pieces: ['鉱', 'b石'] },
  ])('holds the pieces where $title, and the older stays as it was', ({ older, pieces }) => {
    expect(beside(older, pieces)).toEqual({ isOther: true, text: pieces.join(''), left: older });
  });

  test('is the same where all pieces are, with the date of the older', () => {
    writeFileSync(join(folder, 'known'), 'abc');
    utimesSync(join(folder, 'known'), 1, 1);
    expect(writeBeside(join(folder, 'fresh'), join(folder, 'known'), ['a', 'bc'])).toBe(false);
    expect(readFileSync(join(folder, 'fresh'), 'utf8')).toBe('abc');
    expect(statSync(join(folder, 'fresh')).mtimeMs).toBe(1000);
  });
});
