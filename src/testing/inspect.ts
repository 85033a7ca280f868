import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { measureTables } from './tables.ts';

/** What a reader's browser has to say against a page. */
export interface Complaint {
  readonly page: string;
  readonly state: string;
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
    // Type of the reader's own may be a little wider: what leaves the frame is cut only where the frame clips.
    const room = getComputedStyle(svg).overflow === 'visible' ? 12 : 1;
    for (const text of svg.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      if (box.width === 0) continue;
      const cut = box.left < frame.left - room || box.right > frame.right + room || box.top < frame.top - room || box.bottom > frame.bottom + room;
      if (cut) complaints.push('label cut: ' + text.textContent);
    }
  }
  return complaints;
})()`;

/**
 * An expression that runs axe in the page and gives a line for each rule that is broken, with the first place.
 *
 * @param isTouched whether the page is on a phone, where what is touched needs its size (WCAG 2.5.8); axe leaves that rule
 * out unless it is asked by name
 */
function axeRun(isTouched: boolean, rules?: readonly string[]): string {
  const asked = rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: isTouched } } };
  const options = JSON.stringify({ resultTypes: ['violations'], ...asked });
  return `axe.run(document, ${options}).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => 'axe ' + id + ': ' + help + ', at ' + nodes[0].html))`;
}

/** A way in which a page is looked at. */
interface State {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  /** Rules of accessibility that are asked: `all`, some, or none. */
  readonly rules: 'all' | readonly string[];
}

/**
 * All ways to look at a page. In the dark only colours change, so only contrast is asked again; the narrowest window that
 * WCAG asks for (1.4.10), and the narrowest in which tables stand without a box to scroll in, are measured alone.
 */
export const everyState: readonly State[] = [
  { width: 320, colorScheme: 'light', rules: [] },
  { width: 1024, colorScheme: 'light', rules: [] },
  { width: 1440, colorScheme: 'light', rules: 'all' },
  { width: 1440, colorScheme: 'dark', rules: ['color-contrast'] },
  { width: 390, colorScheme: 'dark', rules: ['color-contrast'] },
  { width: 390, colorScheme: 'light', rules: 'all' },
];

/** A phone in the light: where a page is most likely wider than its window, and a label cut. */
export const onePhone: readonly State[] = [{ width: 390, colorScheme: 'light', rules: [] }];

/** A phone and a desk, for what is measured and not asked of axe. */
export const bothWidths: readonly State[] = [
  { width: 1440, colorScheme: 'light', rules: [] },
  { width: 390, colorScheme: 'light', rules: [] },
];

async function seenIn(tab: Page, { width, colorScheme, rules }: State): Promise<readonly string[]> {
  await tab.emulateMedia({ colorScheme });
  await tab.setViewportSize({ width, height: 900 });
  // Contrast is looked for by scrolling; heads that stay in sight would then lie over links.
  await tab.evaluate('scrollTo(0, 0)');
  const asked = rules === 'all' ? undefined : rules;
  const violations: readonly string[] = asked?.length === 0 ? [] : await tab.evaluate(axeRun(width < 768, asked));
  const layout: readonly string[] = await tab.evaluate(measureLayout);
  const tables: readonly string[] = await tab.evaluate(measureTables);
  return [...violations, ...layout, ...tables];
}

/** Where pages are served, and how each is looked at. */
interface Visit {
  readonly address: string;
  readonly states: readonly State[];
  /** As on a first visit over a slow line: the site's fonts do not come in time. */
  readonly isWithoutFonts?: boolean;
}

/** A tab that hears what pages say against themselves, and forgets it when it is asked for. */
interface Listening {
  readonly tab: Page;
  readonly said: () => readonly string[];
}

async function listeningTab(browser: Browser, { isWithoutFonts = false }: Visit): Promise<Listening> {
  const context = await browser.newContext();
  if (isWithoutFonts) await context.route('**/*.woff2', (route) => route.abort());
  const tab = await context.newPage();
  const heard: string[] = [];
  tab.on('console', (message) => {
    if (isWithoutFonts && message.text().includes('ERR_FAILED')) return;
    if (message.type() === 'error' || message.type() === 'warning') heard.push(`console: ${message.text()}`);
  });
  tab.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  return { tab, said: () => heard.splice(0) };
}

async function inspectPage({ tab, said }: Listening, page: string, visit: Visit): Promise<readonly Complaint[]> {
  const { address, states } = visit;
  await tab.goto(address + page, { waitUntil: 'load' });
  // Labels are measured in the site's own type, which comes after the first paint.
  await tab.evaluate('document.fonts.ready.then(() => undefined)');
  if (states.some(({ rules }) => rules.length > 0)) await tab.evaluate(axe.source);
  const seen: Complaint[] = [];
  for (const state of states) {
    const name = `${state.width} ${state.colorScheme}`;
    seen.push(...(await seenIn(tab, state)).map((what) => ({ page, state: name, what })));
  }
  return [...said().map((what) => ({ page, state: 'open', what })), ...seen];
}

/** Looks at pages one after the other, taking the next from a queue that another tab takes from as well. */
async function work(browser: Browser, queue: string[], visit: Visit): Promise<readonly Complaint[]> {
  const listening = await listeningTab(browser, visit);
  const complaints: Complaint[] = [];
  // A new tab for each page would take longer than the looking.
  for (let page = queue.shift(); page !== undefined; page = queue.shift())
    complaints.push(...(await inspectPage(listening, page, visit)));
  await listening.tab.context().close();
  return complaints;
}

/**
 * Opens pages in a browser, two at a time, each in these states, and collects what is wrong with them: console errors,
 * broken rules of accessibility, labels cut, pages wider than the window, tables whose marks or heads are out of sight.
 */
export async function inspect(browser: Browser, pages: readonly string[], visit: Visit): Promise<readonly Complaint[]> {
  const queue = [...pages];
  const complaints = await Promise.all([work(browser, queue, visit), work(browser, queue, visit)]);
  return complaints.flat();
}
