import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typicalPages } from './page-types.ts';

const dist = mkdtempSync(join(tmpdir(), 'lodestone-'));
const files = {
  'index.html': 'home',
  '404.html': 'none',
  'minerals/index.html': 'list',
  'minerals/cobalt/index.html': 'short',
  'minerals/nickel/index.html': 'a longer page',
  'minerals/by/lists/index.html': 'another order',
  'charts/hhi/index.html': 'chart',
  'charts/hhi/embed/index.html': 'frame',
  'ja/index.html': 'ホーム',
  'ja/minerals/cobalt/index.html': 'コバルト',
};

beforeAll(() => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
});
afterAll(() => rmSync(dist, { recursive: true }));

test('each template is judged by its heaviest page, in each language by itself', () => {
  expect(Object.fromEntries(typicalPages(dist, ['en', 'ja']).map(({ type, page }) => [type, page]))).toEqual({
    '': '',
    '404.html': '404.html',
    'charts/*': 'charts/hhi/',
    'charts/*/embed': 'charts/hhi/embed/',
    'ja/': 'ja/',
    'ja/minerals/*': 'ja/minerals/cobalt/',
    'minerals/': 'minerals/',
    'minerals/*': 'minerals/nickel/',
    'minerals/by/*': 'minerals/by/lists/',
  });
});
