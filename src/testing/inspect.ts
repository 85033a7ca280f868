import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext } from 'playwright-core';

/** What a reader's browser has to say against a page. */
export interface Complaint {
  readonly page: string;
  readonly width: number;
  readonly what: string;
}

/** Text of a chart that leaves its drawing, and pages that scroll sideways: measured where the reader sees them. */
const measureLayout = `(() => {
  const complaints = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + 1) complaints.push('scrolls sideways: ' + root.scrollWidth + ' in ' + root.clientWidth);
  for (const svg of document.querySelectorAll('svg[role="img"]')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    for (const text of svg.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      if (box.width === 0) continue;
      const cut = box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
      if (cut) complaints.push('label cut: ' + text.textContent);
    }
  }
  return complaints;
})()`;

async function inspectPage(
  context: BrowserContext,
  address: string,
  page: string,
  width: number,
): Promise<readonly Complaint[]> {
  const tab = await context.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  tab.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await tab.goto(address + page, { waitUntil: 'load' });
  const { violations } = await new AxeBuilder({ page: tab }).analyze();
  for (const { id, help, nodes } of violations) complaints.push(`axe ${id}: ${help}, at ${nodes[0]?.html}`);
  const layout: readonly string[] = await tab.evaluate(measureLayout);
  await tab.close();
  return [...complaints, ...layout].map((what) => ({ page, width, what }));
}

/** Opens pages at a width and collects what is wrong with them: console errors, accessibility, cut labels, overflow. */
export async function inspect(
  browser: Browser,
  address: string,
  pages: readonly string[],
  options: { readonly width: number; readonly colorScheme: 'light' | 'dark' },
): Promise<readonly Complaint[]> {
  const { width, colorScheme } = options;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const complaints: Complaint[] = [];
  for (const page of pages) complaints.push(...(await inspectPage(context, address, page, width)));
  await context.close();
  return complaints;
}
