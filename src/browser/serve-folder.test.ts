import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

const outer = mkdtempSync(join(tmpdir(), 'lodestone-'));
const folder = join(outer, 'site');
let served: ServedFolder;

beforeAll(async () => {
  mkdirSync(join(folder, 'a'), { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(folder, '404.html'), 'no such page');
  writeFileSync(join(folder, 'a', 'index.html'), 'a page');
  writeFileSync(join(folder, 'a.csv'), 'x,y\n');
  writeFileSync(
    join(folder, '_headers'),
    '/sub/*\n  A-Policy: one\n\n/sub/a/*\n  A-Policy: two\n\n/sub/\n  Own: yes\n',
  );
  served = await serveFolder(folder, '/sub/');
});

afterAll(async () => {
  await served.stop();
  rmSync(outer, { recursive: true });
});

async function get(path: string) {
  const answer = await fetch(new URL(path, served.address), { headers: { 'Accept-Encoding': 'br' } });
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
}

test('an address with a slash is the page in that folder', async () => {
  expect(await get('a/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', text: 'a page' });
});

test('an address has the headers of each pattern that it fits, those of one name in a list', async () => {
  const headersOf = async (path: string) => {
    const { headers } = await fetch(new URL(path, served.address));
    return [headers.get('a-policy'), headers.get('own')];
  };
  expect(await headersOf('a/')).toEqual(['one, two', null]);
  expect(await headersOf('a.csv')).toEqual(['one', null]);
  expect(await headersOf('')).toEqual(['one', 'yes']);
});

test('a file is sent with its type, whole after compression', async () => {
  expect(await get('a.csv')).toEqual({ status: 200, type: 'text/csv; charset=utf-8', text: 'x,y\n' });
});

test('a file that is written anew is sent anew', async () => {
  writeFileSync(join(folder, 'b.csv'), 'first\n');
  expect((await get('b.csv')).text).toBe('first\n');
  writeFileSync(join(folder, 'b.csv'), 'second\n');
  utimesSync(join(folder, 'b.csv'), new Date(), new Date(2026, 0, 1));
  expect((await get('b.csv')).text).toBe('second\n');
});

test.each(['b/', '/', '/a/', '..%2fsecret.txt', 'a'])(
  '%s is answered by the page for what is not there',
  async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, text: 'no such page' });
  },
);
