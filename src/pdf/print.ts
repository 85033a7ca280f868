import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { mediaType, rootOf, siteFile } from '../browser/site-file.ts';
import type { Row } from '../tables/schema.ts';
import { longDate } from '../text/dates.ts';
import { language } from '../text/language/languages.ts';
import type { BriefingPage } from './briefing-pages.ts';
import { fontByName, fontFolder, pageStyle } from './page-style.ts';
import { withPdfLink } from './place-link.ts';
import { pagesOfPdf, sameEachTime } from './same-each-time.ts';

/** A PDF that was written. */
export interface Printed {
  /** Below `dist/`. */
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
}

/** The site whose pages are printed. */
interface PrintedSite {
  readonly root: string;
  readonly site: Row<'site'>;
  /** Its address, so that links in the PDF lead to it, with a slash at the end. */
  readonly address: string;
}

/** Stands for the address of a site that has none yet; nothing is ever asked of it. */
const nowhere = 'https://site.invalid';

/** A context in which the address of the site is answered from its folder, fonts of the printed form among it, and no other. */
async function contextFor(browser: Browser, { root, site, address }: PrintedSite): Promise<BrowserContext> {
  const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', reducedMotion: 'reduce' });
  const { origin } = new URL(address);
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const font = url.href.startsWith(address + fontFolder) ? fontByName(url.href.split('/').at(-1) ?? '') : undefined;
    const path = font ?? siteFile(join(root, 'dist'), rootOf(site.base), url.pathname);
    if (url.origin !== origin || path === undefined) return route.abort();
    return route.fulfill({ path, contentType: mediaType(path) });
  });
  return context;
}

/** In a site without an address a link to another of its pages would lead nowhere on paper: its words stay. */
const withoutLinks = `for (const link of document.querySelectorAll('a[href^="/"]')) link.removeAttribute('href')`;

async function pdfOf(context: BrowserContext, page: BriefingPage, { site, address }: PrintedSite): Promise<Buffer> {
  const { say, words } = language(page.language);
  const tab = await context.newPage();
  await tab.goto(address + page.path, { waitUntil: 'load' });
  const title = (await tab.locator('h1').first().textContent()) ?? '';
  const edition = say('print.edition', { site: site.name, date: longDate(site.as_of, words) });
  await tab.emulateMedia({ media: 'print', colorScheme: 'light' });
  await tab.addStyleTag({
    content: pageStyle(
      { title: title.trim(), edition, address: site.address === '' ? '' : address + page.path },
      address,
    ),
  });
  if (site.address === '') await tab.evaluate(withoutLinks);
  await tab.evaluate('document.fonts.ready');
  const pdf = await tab.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await tab.close();
  return sameEachTime(pdf, site.as_of);
}

/** Puts the link to a PDF into the page that it was printed from. */
function linkFrom(page: BriefingPage, printed: Printed, { root, site }: PrintedSite): void {
  const file = join(root, 'dist', page.path, 'index.html');
  const size = { pages: printed.pages, kilobytes: Math.ceil(printed.bytes / 1000) };
  const words = language(page.language).say('print.link', size);
  const href = rootOf(site.base) + printed.file;
  writeFileSync(file, withPdfLink(readFileSync(file, 'utf8'), href, words));
}

/** Prints one page to its file, and links it there. */
async function printPage(context: BrowserContext, page: BriefingPage, whole: PrintedSite): Promise<Printed> {
  const pdf = await pdfOf(context, page, whole);
  const file = join(whole.root, 'dist', page.file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pdf);
  const printed = { file: page.file, pages: pagesOfPdf(pdf), bytes: pdf.length };
  linkFrom(page, printed, whole);
  return printed;
}

/**
 * Prints briefings of the site that was built below a root, each to its own file in `dist/`, and links each page to it. The
 * same site, browser and edition give the same bytes.
 *
 * @throws {Error} when there is no browser, or a page keeps no place for its link
 */
export async function printBriefings(
  root: string,
  site: Row<'site'>,
  pages: readonly BriefingPage[],
): Promise<readonly Printed[]> {
  const whole = { root, site, address: new URL(rootOf(site.base), site.address || nowhere).href };
  const browser = await launchBrowser();
  try {
    const context = await contextFor(browser, whole);
    const printed: Printed[] = [];
    for (const page of pages) printed.push(await printPage(context, page, whole));
    return printed;
  } finally {
    await browser.close();
  }
}
