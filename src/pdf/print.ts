import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { serveFolder } from '../browser/serve-folder.ts';
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
  /** Where it is served meanwhile, with a slash at the end. */
  readonly address: string;
}

/** A context that lends pages the fonts of the printed form, whatever their policy says of style. */
async function contextFor(browser: Browser, address: string): Promise<BrowserContext> {
  const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', reducedMotion: 'reduce' });
  await context.route(`${address}${fontFolder}*`, (route) => {
    const path = fontByName(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
    return path === undefined ? route.abort() : route.fulfill({ path, contentType: 'font/woff2' });
  });
  return context;
}

async function pdfOf(context: BrowserContext, page: BriefingPage, { site, address }: PrintedSite): Promise<Buffer> {
  const { say, words } = language(page.language);
  const tab = await context.newPage();
  await tab.goto(address + page.path, { waitUntil: 'load' });
  const title = (await tab.locator('h1').first().textContent()) ?? '';
  const edition = say('print.edition', { site: site.name, date: longDate(site.as_of, words) });
  const own = site.address === '' ? '' : new URL(`${site.base.replace(/\/$/, '')}/${page.path}`, site.address).href;
  await tab.emulateMedia({ media: 'print', colorScheme: 'light' });
  await tab.addStyleTag({ content: pageStyle({ title: title.trim(), edition, address: own }, address) });
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
  const href = `${site.base.replace(/\/$/, '')}/${printed.file}`;
  writeFileSync(file, withPdfLink(readFileSync(file, 'utf8'), href, words));
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
  const served = await serveFolder(join(root, 'dist'), site.base);
  const browser = await launchBrowser();
  try {
    const context = await contextFor(browser, served.address);
    const printed: Printed[] = [];
    for (const page of pages) {
      const whole = { root, site, address: served.address };
      const pdf = await pdfOf(context, page, whole);
      const file = join(root, 'dist', page.file);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, pdf);
      const told = { file: page.file, pages: pagesOfPdf(pdf), bytes: pdf.length };
      linkFrom(page, told, whole);
      printed.push(told);
    }
    return printed;
  } finally {
    await browser.close();
    await served.stop();
  }
}
