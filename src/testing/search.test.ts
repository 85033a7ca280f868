import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { everyState, inspect } from './inspect.ts';
import { pagesWithScript, scriptFiles } from './scripts.ts';
import { type ServedSite, serve } from './serve.ts';
import { type BuiltSite, buildSite, copyRoot, readBuilt } from './site.ts';

// The miniature site in both languages, with the names that Japanese pages print and a page that has moved.
const miniature = join(import.meta.dirname, 'miniature');
const base = '/sub/path/';

function change(root: string, file: string, edit: (text: string) => string): void {
  writeFileSync(join(root, file), edit(readFileSync(join(root, file), 'utf8')));
}

function bilingual(): string {
  const root = copyRoot(miniature);
  change(root, 'data/site.yaml', (text) => text.replace('  - en\n', '  - en\n  - ja\n'));
  change(root, 'data/blocs/pair.yaml', (text) => text.replace('name: Pair\n', 'name: Pair\nname_ja: 二国\n'));
  change(root, 'data/minerals/testium.yaml', (text) =>
    text.replace('  text: Tests of every kind\n', '  text: Tests of every kind\n  text_ja: 備蓄と試験\n'),
  );
  const names = 'bases:\n  - name: contained testium\n    name_ja: テスチウムの純分\n';
  writeFileSync(join(root, 'data', 'names.yaml'), names);
  mkdirSync(join(root, 'content'), { recursive: true });
  const moved = 'redirects:\n  - from: /minerals/testum/\n    to: /minerals/testium/\n';
  writeFileSync(join(root, 'content', 'redirects.yaml'), moved);
  return root;
}

let site: BuiltSite;
let served: ServedSite;
let browser: Browser;
let tab: Page;
let said: string[];
beforeAll(async () => {
  site = buildSite(bilingual());
  served = await serve(site, base);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(site.root, { recursive: true });
});
beforeEach(async () => {
  said = [];
  tab = await browser.newPage();
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(error.message));
  return () => tab.close();
});

/** The addresses of the pages that the search shows, once it has said how many there are. */
async function shown(): Promise<readonly string[]> {
  await tab.waitForFunction(() => document.querySelector('#search-status')?.textContent !== '');
  const links = await tab.locator('#search-results a').all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  return hrefs.map((href) => (href ?? '').replace(base, ''));
}

async function search(folder: string, words: string): Promise<readonly string[]> {
  await tab.goto(`${served.address}${folder}search/?q=${encodeURIComponent(words)}`);
  return shown();
}

describe('the search', () => {
  test('finds a mineral by its name, the page about it first', async () => {
    expect((await search('', 'testium'))[0]).toBe('minerals/testium/');
    expect(said).toEqual([]);
  });

  test.each(['備蓄', '試験', 'テスチウム'])('finds %s in Japanese, in pages of that language alone', async (words) => {
    const found = await search('ja/', words);
    expect(found).toContain('ja/minerals/testium/');
    expect(found.filter((page) => !page.startsWith('ja/'))).toEqual([]);
  });

  test('says so when no page has the words', async () => {
    expect(await search('', 'xyzzyq')).toEqual([]);
    expect(await tab.locator('#search-status').textContent()).toContain('No page');
  });

  test('is asked and narrowed by the keyboard alone, and keeps what is asked in the address', async () => {
    await tab.goto(`${served.address}search/`);
    await tab.locator('#search-words').focus();
    await tab.keyboard.type('testium');
    await tab.keyboard.press('Enter');
    await shown();
    await tab.keyboard.press('Tab');
    await tab.keyboard.type('Minerals');
    await tab.waitForURL(/kind=minerals/);
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('#search-results .minor')].every(({ textContent }) => textContent === 'Minerals'),
    );
    const found = await shown();
    expect(found[0]).toBe('minerals/testium/');
    expect(found.filter((page) => !page.startsWith('minerals/'))).toEqual([]);
    expect(new URL(tab.url()).searchParams.get('q')).toBe('testium');
  });

  test('has nothing to complain of with its results, on a phone and a wide screen, light and dark', async () => {
    const pages = ['search/?q=testium', 'ja/search/?q=%E8%A9%A6%E9%A8%93', 'about/', 'ja/about/', '404.html'];
    expect(await inspect(browser, pages, { address: served.address, states: everyState })).toEqual([]);
  });

  test('leads to every mineral without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${served.address}search/`);
    expect(await plain.locator('a[href$="/minerals/testium/"]').count()).toBe(1);
    expect(await plain.locator('noscript').isVisible()).toBe(true);
    await context.close();
  });

  test('alone has a script, of less than 2 kB', () => {
    expect(pagesWithScript(site)).toEqual(['ja/search/', 'search/']);
    const [script = '', ...others] = scriptFiles(site);
    expect(others).toEqual([]);
    expect(gzipSync(readBuilt(site, script)).length).toBeLessThan(2000);
  });
});

describe('an address that has moved', () => {
  test.each(['', 'ja/'])('leads on by itself below /%s', async (folder) => {
    await tab.goto(`${served.address}${folder}minerals/testum/`);
    await tab.waitForURL(`${served.address}${folder}minerals/testium/`);
    expect(await tab.locator('h1').count()).toBe(1);
  });

  test('stays in the list of addresses, and out of that for search services', () => {
    expect(readBuilt(site, 'addresses.txt').split('\n')).toContain('/minerals/testum/');
    expect(readBuilt(site, 'sitemap.xml')).not.toContain('testum/');
    expect(readBuilt(site, '_redirects')).toContain(`${base}minerals/testum/ ${base}minerals/testium/ 301`);
  });
});
