import type { Browser, Page } from 'playwright-core';
import type { Complaint } from './inspect.ts';

/** Gives each element that a reader can act on a number in the order of the page, and says how many there are. */
const numberStops = `(() => {
  const isShut = (element) => {
    const fold = element.parentElement?.closest('details:not([open])');
    return fold && !(element.matches('summary') && element.parentElement === fold && !isShut(fold));
  };
  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
    (element) => element.getClientRects().length > 0 && !element.disabled && !isShut(element),
  );
  stops.forEach((element, at) => { element.dataset.stop = at; });
  return stops.length;
})()`;

/** What has the focus: its number, and whether a reader sees that it has, in the window and not under something else. */
const atFocus = `(() => {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const middle = (start, end, room) => (Math.max(0, start) + Math.min(room, end)) / 2;
  const over = document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
  const isSeen = over !== null && (element.contains(over) || over.contains(element));
  return {
    stop: element.dataset.stop === undefined ? -1 : Number(element.dataset.stop),
    text: element.textContent.trim().slice(0, 40),
    isMarked: outlineStyle !== 'none' && outlineWidth !== '0px',
    isSeen,
  };
})()`;

interface Focus {
  readonly stop: number;
  readonly text: string;
  readonly isMarked: boolean;
  readonly isSeen: boolean;
}

/** Goes through a page with the tab key alone, from its beginning, and says where that fails. */
async function walk(tab: Page, count: number): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (let expected = 0; expected < count; expected += 1) {
    await tab.keyboard.press('Tab');
    const focus: Focus = await tab.evaluate(atFocus);
    if (focus.stop !== expected)
      return [...complaints, `stop ${expected} is not reached; the focus is on "${focus.text}"`];
    if (!focus.isMarked) complaints.push(`no outline: ${focus.text}`);
    if (!focus.isSeen) complaints.push(`covered: ${focus.text}`);
  }
  return complaints;
}

/** More stops than this cost more than they tell: the page is a longer one of a kind that is walked. */
const longest = 160;

/**
 * Goes through pages on a phone by the tab key alone: everything that can be acted on is reached, in the order of the page,
 * with an outline that is in sight. Pages with more than 160 stops are left out.
 *
 * @returns what is wrong, and the pages that were walked
 */
export async function walkByKeyboard(
  browser: Browser,
  pages: readonly string[],
  address: string,
): Promise<{ readonly complaints: readonly Complaint[]; readonly walked: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 900 }, reducedMotion: 'reduce' });
  const tab = await context.newPage();
  const complaints: Complaint[] = [];
  const walked: string[] = [];
  for (const page of pages) {
    await tab.goto(address + page, { waitUntil: 'load' });
    const count: number = await tab.evaluate(numberStops);
    if (count > longest) continue;
    walked.push(page);
    complaints.push(...(await walk(tab, count)).map((what) => ({ page, state: 'keyboard', what })));
  }
  await context.close();
  return { complaints, walked };
}
