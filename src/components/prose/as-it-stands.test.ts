import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asItStands } from './as-it-stands.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const entry = (text: string) => {
  const filePath = join(folder, 'first.mdx');
  writeFileSync(filePath, text);
  return { id: 'first', filePath, body: 'The sentence before.' };
};

test('a text has the body of its file, without front matter', () => {
  const now = '## Now\n\n---\n\nThe sentence now.\n';
  expect(asItStands(entry(`---\ntitle: First\n---\n${now}`))).toMatchObject({ id: 'first', body: now });
  expect(asItStands(entry(`---\r\ntitle: First\r\n--- \r\n${now}`)).body).toBe(now);
});

test('a text whose file is gone stays as it was', () => {
  const gone = entry('');
  rmSync(gone.filePath);
  expect(asItStands(gone).body).toBe('The sentence before.');
});
