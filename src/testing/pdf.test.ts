import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks } from './links.ts';
import { type BuiltSite, buildSite, copyRoot, filesIn, readBuilt, runScript } from './site.ts';

const file = 'pdf/first.pdf';
let site: BuiltSite;

function print(): { readonly code: number; readonly output: string } {
  return runScript('pdf', site.root);
}

beforeAll(() => {
  site = buildSite(copyRoot(join(import.meta.dirname, 'miniature')));
  const { code, output } = print();
  expect(output).toContain('dist/pdf/first.pdf: ');
  expect(code).toBe(0);
});
afterAll(() => rmSync(site.root, { recursive: true }));

async function opened() {
  return getDocumentProxy(new Uint8Array(readFileSync(join(site.dist, file))), { verbosity: 0 });
}

describe('a briefing as PDF', () => {
  test('holds the text from its title to its foot, the figures numbered', async () => {
    const { text, totalPages } = await extractText(await opened(), { mergePages: true });
    const [title = ''] = /(?<=<h1>)[^<]+/.exec(readBuilt(site, 'briefings/first/index.html')) ?? [];
    for (const part of [title, 'Figure 1', 'Figure 2', 'Figure 3', 'Survey of Nowhere', 'Edition of 30 June 2025'])
      expect(text).toContain(part);
    expect(text).toContain(`${totalPages} / ${totalPages}`);
  });

  test('carries title and edition at the head of every page but the first', async () => {
    const { text } = await extractText(await opened(), { mergePages: false });
    const heads = text.map((page) => page.includes('Miniature, edition of 30 June 2025'));
    expect(heads.length).toBeGreaterThan(1);
    expect(heads).toEqual(heads.map((_, index) => index > 0));
  });

  test('has bookmarks, a language, tags for screen readers and no date but that of the edition', async () => {
    const pdf = await opened();
    const { info } = await pdf.getMetadata();
    expect((await pdf.getOutline())?.[0]?.items.length).toBeGreaterThan(1);
    expect(info).toMatchObject({ Language: 'en', CreationDate: expect.stringMatching(/^D:20250630000000/) });
    expect((await (await pdf.getPage(1)).getStructTree())?.children.length).toBeGreaterThan(0);
  });

  test('leads to the pages of the site at its own address, and to no other machine', async () => {
    const annotations = await (await (await opened()).getPage(1)).getAnnotations();
    const addresses = annotations.flatMap(({ url }) => (typeof url === 'string' ? [url] : []));
    expect(addresses).toContain('https://example.org/sub/path/minerals/testium/');
    expect(addresses.join(' ')).not.toMatch(/localhost|127\.0\.0\.1/);
  });

  test('is linked from its page, with its length', async () => {
    const { totalPages } = await extractText(await opened());
    const page = readBuilt(site, 'briefings/first/index.html');
    expect(page).toMatch(new RegExp(`<a href="/sub/path/pdf/first.pdf"[^>]*>PDF, ${totalPages} pages, \\d+ kB</a>`));
    expect(brokenLinks({ ...site, files: filesIn(site.dist) }, '/sub/path/')).toEqual([]);
  });

  test('is the same file when it is printed again', () => {
    const first = readFileSync(join(site.dist, file));
    print();
    expect(readFileSync(join(site.dist, file)).equals(first)).toBe(true);
  });
});

test('a briefing that was not built is told with the nearest one that was', () => {
  const { code, output } = runScript('pdf', site.root, ['frist']);
  expect(code).toBe(1);
  expect(output).toContain('No briefing called "frist" was built. Did you mean "first"?');
});
