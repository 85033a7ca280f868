import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visit } from './visit.ts';
import { measuresOf } from './weigh.ts';

const dist = mkdtempSync(join(tmpdir(), 'lodestone-'));
beforeAll(() => {
  writeFileSync(join(dist, 'index.html'), '<style>p{color:red}</style><p>A</p>');
  writeFileSync(join(dist, 'a.css'), 'td{color:red}');
});
afterAll(() => rmSync(dist, { recursive: true }));

const at = (path: string, type: string, bytes: number, isBlocking = false) => ({
  url: `http://127.0.0.1/sub/${path}`,
  type,
  bytes,
  isBlocking,
});
const visit = (paint: number, shift: number, chart?: number): Visit => ({
  fetched: [
    at('', 'document', 300, true),
    at('a.css', 'stylesheet', 100, true),
    at('a.woff2', 'font', 9000),
    at('map.svg', 'image', 50),
  ],
  paint,
  ...(chart === undefined ? {} : { chart }),
  shift,
});

function measured(what: string, visits = [visit(400, 0), visit(900, 0.02), visit(420.4, 0)]) {
  const found = measuresOf({ type: '', page: '' }, visits, { dist, base: '/sub/' }).find((each) => each.what === what);
  return found && [found.value, found.budget];
}

test('styles in the page and beside it count together, and not as HTML', () => {
  expect(measured('HTML')?.[0]).toBe(gzipSync('<p>A</p>', { level: 9 }).length);
  const styles = ['p{color:red}', 'td{color:red}'].map((css) => gzipSync(css, { level: 9 }).length);
  expect(measured('styles')?.[0]).toBe((styles[0] ?? 0) + (styles[1] ?? 0));
});

test('fonts are not counted as moved, and a page with the map may move more', () => {
  // By hand: 300 + 100 + 50.
  expect(measured('moved')).toEqual([450, 110_000]);
});

test('of several visits the median paint counts, and the worst shift', () => {
  expect(measured('first paint')).toEqual([420, 500]);
  expect(measured('layout shift')).toEqual([0.02, 0]);
  expect(measured('blocking requests')).toEqual([2, 2]);
});

test('a chart counts from the first paint on; one in its frame, or none, takes no time of its own', () => {
  // By hand: 30, 0 and 70 milliseconds after the paint, of which the middle is 30.
  expect(measured('charts after it', [visit(400, 0, 430), visit(400, 0, 390), visit(400, 0, 470)])).toEqual([30, 50]);
  expect(measured('charts after it')).toEqual([0, 50]);
});
