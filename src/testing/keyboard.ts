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

/**
 * Follows the link within the page that leads furthest, and says where it ends: nothing, or its target when that is not in
 * the window once the page has come to rest, ten pictures without a movement.
 */
const follow = `(async () => {
  const targetOf = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const isDrawn = (element) => element !== null && element.getClientRects().length > 0;
  const distance = (link) => Math.abs(targetOf(link).getBoundingClientRect().top);
  const [link] = [...document.querySelectorAll('a[href^="#"]')]
    .filter((each) => isDrawn(each) && isDrawn(targetOf(each)))
    .sort((a, b) => distance(b) - distance(a));
  if (link === undefined) return '';
  link.click();
  const picture = () => new Promise((drawn) => requestAnimationFrame(drawn));
  for (let still = 0, last = -1, count = 0; still < 10 && count < 300; count += 1) {
    await picture();
    still = scrollY === last ? still + 1 : 0;
    last = scrollY;
  }
  const { top, bottom } = targetOf(link).getBoundingClientRect();
  return bottom > 0 && top < innerHeight ? '' : link.hash + ' is ' + Math.round(top) + ' px from the top of the window';
})()`;

/** What is wrong where a link within a page is followed from its beginning, with motion as most readers have it. */
async function jump(tab: Page): Promise<readonly string[]> {
  await tab.emulateMedia({ reducedMotion: 'no-preference' });
  await tab.evaluate('scrollTo({ top: 0, behavior: "instant" })');
  const missed: string = await tab.evaluate(follow);
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  return missed === '' ? [] : [`a link does not arrive: ${missed}`];
}

/** More stops than this cost more than they tell: the page is a longer one of a kind that is walked. */
const longest = 160;

/**
 * Goes through pages on a phone by the tab key alone: everything that can be acted on is reached, in the order of the page,
 * with an outline that is in sight. Pages with more than 160 stops are left out of that. On every page the link within it
 * that leads furthest has to arrive.
 *
 * @returns what is wrong, and the pages that were walked by the key
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
    const isWalked = count <= longest;
    if (isWalked) walked.push(page);
    const wrong = [...(isWalked ? await walk(tab, count) : []), ...(await jump(tab))];
    complaints.push(...wrong.map((what) => ({ page, state: 'keyboard', what })));
  }
  await context.close();
  return { complaints, walked };
}
