import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { markPhrases } from '../text/foreign-phrases.ts';
import { launchBrowser } from './browser.ts';
import { extremePages, isOfFirstLanguage, typeOf } from './extremes.ts';
import { bothWidths, everyState, inspect, onePhone } from './inspect.ts';
import { walkByKeyboard } from './keyboard.ts';
import { brokenLinks, repeatedIds } from './links.ts';
import { lacksOf, sharedTitles } from './outline.ts';
import { untoldNumbers } from './panels.ts';
import { pagesWithScript, scriptFiles } from './scripts.ts';
import { fileOfPage, ownSite, pagesOf, readBuilt } from './site.ts';

// The site as it is published, from the repository's own data and content.
//
// There are hundreds of pages and a dozen templates. What a page says can be wrong on any of them, so each is read as text:
// links, ids, headings, landmarks, weight, no script. What does not fit depends on what stands in the page, so each is opened
// once, on a phone, where widths are tightest; those of a single chart repeat what stands on others, and those of another
// language are the same templates: of both the longest are opened. Whether colours contrast and names are spoken is a matter of the template
// and its style sheet: for that, the pages that strain each template most are looked at in all states.
let site: ReturnType<typeof ownSite>;
let served: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  site = ownSite();
  // As a host serves it, under the headers that the site asks for: a policy that forbids what a page needs shows here.
  served = await serveFolder(site.dist, '/');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.stop();
  site.remove();
});

describe('the published site', () => {
  test('holds no link that leads nowhere', () => {
    expect(brokenLinks(site, '/')).toEqual([]);
  });

  test('never uses an id twice on one page', () => {
    expect(repeatedIds(site)).toEqual([]);
  });

  test('says in the text of each page how each of its numbers is known, with formula and source', () => {
    const asking = site.files.filter(
      (file) => file.endsWith('.html') && readBuilt(site, file).includes(' popovertarget='),
    );
    expect(asking.length).toBeGreaterThan(100);
    expect(untoldNumbers(site)).toEqual([]);
  });

  test('ships no script but that of the search', () => {
    expect(pagesWithScript(site).filter((page) => !/^(\w+\/)?search\/$/.test(page))).toEqual([]);
    expect(scriptFiles(site)).toHaveLength(1);
  });

  test('keeps every page within 40 kB of HTML and the style sheets within 12 kB, gzipped', () => {
    // The rules that stand in a page count as style sheet.
    const weight = (file: string) =>
      gzipSync(readBuilt(site, file).replaceAll(/<style>.*?<\/style>/gs, ''), { level: 9 }).length;
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

  test('gives every page one heading, a title of its own, a description, a language and its landmarks', () => {
    expect(lacksOf(site)).toEqual([]);
    expect(sharedTitles(site)).toEqual([]);
  });

  test('says of every phrase on a Japanese page that it is English', () => {
    const japanese = { id: 'ja', locale: 'ja-JP' };
    const pages = site.files.filter((file) => /^ja\/(?!charts\/.+\/).*\.html$/.test(file));
    const told = pages.map((file) => readBuilt(site, file).replace(/^.*?<body[^>]*>/s, ''));
    expect(told.filter((html) => html.includes('lang="en"')).length).toBeGreaterThan(100);
    expect(pages.filter((_, at) => markPhrases(told[at] ?? '', japanese) !== told[at])).toEqual([]);
  });

  test('opens every page of the first language on a phone without complaint', { timeout: 480_000 }, async () => {
    const pages = pagesOf(site).filter((page) => isOfFirstLanguage(page) && !/^charts\/./.test(page));
    expect(await inspect(browser, pages, { address: served.address, states: onePhone })).toEqual([]);
  });

  test('cuts no label of a chart where the fonts of the site do not come', { timeout: 240_000 }, async () => {
    const pages = pagesOf(site).filter((page) => /^(ja\/)?charts\/[^/]+\/embed\/$/.test(page));
    const visit = { address: served.address, states: bothWidths, isWithoutFonts: true };
    expect(await inspect(browser, pages, visit)).toEqual([]);
  });

  test('opens the extremes of each type of page without complaint, at 390 and 1440 pixels, light and dark', {
    timeout: 480_000,
  }, async () => {
    const extremes = extremePages(site);
    expect(new Set(extremes.map(typeOf))).toEqual(new Set(pagesOf(site).map(typeOf)));
    expect(await inspect(browser, extremes, { address: served.address, states: everyState })).toEqual([]);
  });

  test('lets the tab key alone reach all that can be acted on, in order and in sight, and links arrive', {
    timeout: 240_000,
  }, async () => {
    // Pages of charts differ in nothing that can be acted on.
    const templateOf = (page: string) => typeOf(page).replace(/^charts\/(?!embed)[^/]+\/\*$/, 'charts/*');
    const ofEachType = Map.groupBy(extremePages(site).filter(isOfFirstLanguage), templateOf);
    const size = (page: string) => readBuilt(site, fileOfPage(page)).length;
    const pages = [...ofEachType.values()].flatMap((group) => group.toSorted((a, b) => size(a) - size(b)).slice(0, 1));
    const { complaints, walked } = await walkByKeyboard(browser, pages, served.address);
    expect(complaints).toEqual([]);
    expect(walked.length).toBeGreaterThan(pages.length / 2);
  });
});
