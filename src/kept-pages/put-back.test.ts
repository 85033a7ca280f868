import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stateOf } from './file-state.ts';
import { putBack } from './put-back.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
  mkdirSync(join(folder, 'last', 'minerals'), { recursive: true });
  for (const path of ['index.html', 'minerals/index.html', 'other.html'])
    writeFileSync(join(folder, 'last', path), path);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the files that are named stand in the new site as they were, and no others', () => {
  const [last, next] = [join(folder, 'last'), join(folder, 'next')];
  putBack(last, next, ['index.html', 'minerals/index.html']);
  for (const path of ['index.html', 'minerals/index.html']) {
    expect(readFileSync(join(next, path), 'utf8')).toBe(path);
    expect(stateOf(join(next, path))).toBe(stateOf(join(last, path)));
  }
  expect(existsSync(join(next, 'other.html'))).toBe(false);
});

test('they stay when the last site goes', () => {
  const [last, next] = [join(folder, 'last'), join(folder, 'next')];
  putBack(last, next, ['index.html']);
  rmSync(last, { recursive: true });
  expect(readFileSync(join(next, 'index.html'), 'utf8')).toBe('index.html');
});

test('a file that is gone stops the build rather than leaving a hole', () => {
  expect(() => putBack(join(folder, 'last'), join(folder, 'next'), ['gone.html'])).toThrow();
});
