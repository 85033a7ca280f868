import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { inspect } from './inspect.ts';
import { brokenLinks, repeatedIds } from './links.ts';
import { type ServedSite, serve } from './serve.ts';
import { type BuiltSite, buildSite, copyRoot, pagesOf, readBuilt } from './site.ts';

// The site as it is published, from the repository's own data and content.
const project = join(import.meta.dirname, '..', '..');

let site: BuiltSite;
let served: ServedSite;
let browser: Browser;

beforeAll(async () => {
  site = buildSite(copyRoot(project));
  served = await serve(site, '/');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(site.root, { recursive: true });
});

describe('the published site', () => {
  test('holds no link that leads nowhere', () => {
    expect(brokenLinks(site, '/')).toEqual([]);
  });

  test('never uses an id twice on one page', () => {
    expect(repeatedIds(site)).toEqual([]);
  });

  test('ships no script', () => {
    const withScript = pagesOf(site).filter((page) =>
      /<script(?! type="application\/ld\+json")/.test(
        readBuilt(site, page.endsWith('.html') ? page : `${page}index.html`),
      ),
    );
    expect([...site.files.filter((file) => /\.m?js$/.test(file)), ...withScript]).toEqual([]);
  });

  test('keeps every page within 40 kB of HTML and the style sheets within 12 kB, gzipped', () => {
    const weight = (file: string) => gzipSync(readBuilt(site, file), { level: 9 }).length;
    const heavy = site.files.filter((file) => file.endsWith('.html') && weight(file) > 40_000);
    const styles = site.files.filter((file) => file.endsWith('.css')).map(weight);
    expect(heavy).toEqual([]);
    expect(styles.reduce((total, size) => total + size, 0)).toBeLessThan(12_000);
  });

  // Rare-earth mines 2024 after USGS, Mineral Commodity Summaries 2026 and 2025; graphite after UN Comtrade, HS 2504.
  test.each([
    ['production.csv', 'rare-earths,mine,CHN,2024,270000,', 'usgs-mcs-2026'],
    ['production.csv', 'rare-earths,mine,WLD,2024,380000,', 'usgs-mcs-2026'],
    ['production.csv', 'rare-earths,mine,WLD,2024,390000,', 'usgs-mcs-2025'],
    [
      'indicators.csv',
      'partner-share.JPN.natural-graphite.mine.CHN.value.2024,partner-share,JPN,natural-graphite,mine,CHN,,value,2024,,0.87',
      'un-comtrade',
    ],
    [
      'indicators.csv',
      'partner-share.USA.natural-graphite.mine.CHN.value.2024,partner-share,USA,natural-graphite,mine,CHN,,value,2024,,0.67',
      'un-comtrade',
    ],
  ])('publishes in %s what the source prints: %s', (table, start, source) => {
    const lines = readBuilt(site, `data/v1/${table}`).split('\n');
    expect(lines.filter((line) => line.startsWith(start) && line.includes(source))).toHaveLength(1);
  });

  test('opens every page without complaint, at 390 and 1440 pixels, light and dark', { timeout: 480_000 }, async () => {
    expect(await inspect(browser, served.address, pagesOf(site))).toEqual([]);
  });
});
