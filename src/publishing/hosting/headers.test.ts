import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everyPage, headersFile } from './headers.ts';
import { contentPolicy } from './policy.ts';

const pages = ['', '404.html', 'charts/hhi/', 'charts/hhi/embed/', 'ja/', 'ja/charts/hhi/', 'ja/minerals/cobalt/'];
const file = headersFile([...pages, 'minerals/cobalt/', 'search/'], ['ja'], '/sub/path/');

/** The headers that hosts send with an address: those of every pattern that it fits. */
function sent(address: string): readonly string[] {
  return file.split('\n\n').flatMap((block) => {
    const [pattern = '', ...headers] = block.trimEnd().split('\n');
    const fits = pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
    return fits ? headers.map((header) => header.trim()) : [];
  });
}

const ownFrames = "Content-Security-Policy: frame-ancestors 'self'";

describe('the headers', () => {
  test('let no script run that stands in a page, whatever the page is', () => {
    for (const use of ['reading', 'search'] as const) {
      expect(contentPolicy(use)).toContain("default-src 'self'");
      expect(contentPolicy(use)).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
    }
  });

  test('let only the search run WebAssembly in the page itself', () => {
    expect(contentPolicy('reading')).not.toContain('wasm');
    expect(contentPolicy('search')).toContain("script-src 'self' 'wasm-unsafe-eval'");
  });

  test.each(['', 'minerals/cobalt/', 'search/', 'ja/', 'ja/minerals/cobalt/'])('let no other site frame /%s', (page) =>
    expect(sent(`/sub/path/${page}`)).toContain(ownFrames),
  );

  test.each(['charts/hhi/embed/', 'ja/charts/hhi/'])('let any site frame /%s', (page) => {
    expect(sent(`/sub/path/${page}`)).not.toContain(ownFrames);
  });

  test('let programs of other sites read the tables and the data of charts', () => {
    for (const path of ['data/v1/indicators.csv', 'charts/hhi.json'])
      expect(sent(`/sub/path/${path}`)).toContain('Access-Control-Allow-Origin: *');
    expect(sent('/sub/path/minerals/cobalt/').join()).not.toContain('Access-Control');
  });

  test('let a browser keep what changes its name with its content', () => {
    expect(sent('/sub/path/_astro/Page.css')).toContain('Cache-Control: public, max-age=31536000, immutable');
  });

  test('begin at the root where the site has no path of its own', () => {
    expect(headersFile([''], [], '/').startsWith('/*\n')).toBe(true);
  });

  test('stand in the guide to hosting as they are sent', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../../docs/hosting.md'), 'utf8');
    for (const [name, value] of Object.entries(everyPage)) {
      expect(guide).toContain(`add_header ${name} "${value}" always;`);
      expect(guide).toContain(`Header always set ${name} "${value}"`);
    }
  });
});
