import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../browser/launch.ts';
import { script } from './script.ts';

const styles = readFileSync(new URL('../../styles/figure.css', import.meta.url), 'utf8');
const drawing =
  '<svg role="img" aria-label="Suppliers" viewBox="0 0 320 100" width="320" height="100">' +
  '<path d="M0,10h200v20h-200Z"><title>China 61%</title></path>' +
  '<path d="M0,60h60v20h-60Z"><title>Japan 19%</title></path>' +
  '<path d="M300,50h0" stroke="black" stroke-width="5" stroke-linecap="round"><title>India 3%</title></path></svg>';
const rows = [
  ['Antimony', '60% (55–65%)', '1,200'],
  ['Cobalt', '[x]', '4.5'],
  ['Gallium', 'over 99%', '30'],
  ['Niobium', '−2%', '<abbr>[c]</abbr>'],
  ['Zinc', '33%', '[k]'],
];
const table =
  '<table class="table"><thead><tr><th><b>Mineral</b></th><th class="right"><b>Share</b></th><th><b>Tonnes</b></th>' +
  '<th><b>Of</b></th></tr></thead><tbody>' +
  rows
    .map(([name, share, mass]) => `<tr><th>${name}</th><td>${share}</td><td>${mass}</td><td>none</td></tr>`)
    .join('') +
  '<tr class="total"><th>All</th><td>50%</td><td>2,000</td><td></td></tr></tbody></table>';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  await page.setContent(
    `<html lang="en"><style>${styles}</style><a href="#">before</a><div class="figure">${drawing}</div>${table}</html>`,
  );
  await page.addScriptTag({ content: script, type: 'module' });
});

/** What is read out now; nothing where it is hidden. */
async function readOut(): Promise<string> {
  const tip = page.locator('.read-out');
  return (await tip.isVisible()) ? tip.innerText() : '';
}

/** The pointer at a place of the drawing, in its own pixels. */
async function pointAt(x: number, y: number): Promise<void> {
  const box = await page.locator('svg').boundingBox();
  await page.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + y);
}

describe('the script of drawings', () => {
  test('reads out the mark under a pointer, and nothing elsewhere', async () => {
    await pointAt(100, 20);
    expect(await readOut()).toBe('China 61%');
    await pointAt(20, 70);
    expect(await readOut()).toBe('Japan 19%');
    await pointAt(250, 95);
    expect(await readOut()).toBe('');
  });

  test('finds a point that is smaller than a fingertip', async () => {
    await pointAt(290, 55);
    expect(await readOut()).toBe('India 3%');
  });

  test('reads out a mark that is tapped, until another place is', async () => {
    const box = await page.locator('svg').boundingBox();
    const [left, top] = [box?.x ?? 0, box?.y ?? 0];
    await page
      .locator('svg')
      .dispatchEvent('pointerdown', { clientX: left + 100, clientY: top + 20, pointerType: 'touch' });
    await page.locator('svg').dispatchEvent('pointerleave', { pointerType: 'touch' });
    expect(await readOut()).toBe('China 61%');
    await page.locator('a').dispatchEvent('pointerdown', { pointerType: 'touch' });
    expect(await readOut()).toBe('');
  });

  test('walks the marks with the arrow keys once the drawing has the focus, and Escape hides them', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await readOut()).toBe('China 61%');
    await page.keyboard.press('ArrowRight');
    expect(await readOut()).toBe('Japan 19%');
    await page.keyboard.press('ArrowLeft');
    expect(await readOut()).toBe('China 61%');
    await page.keyboard.press('Escape');
    expect(await readOut()).toBe('');
  });

  test('leaves no title that a browser would show beside it', async () => {
    expect(await page.locator('svg title').count()).toBe(0);
  });
});

describe('the script of tables', () => {
  const names = () => page.locator('tbody th').allInnerTexts();
  const headed = (name: string) => page.getByRole('columnheader', { name });
  const press = (name: string) => page.getByRole('button', { name }).click();
  const asPublished = [...rows.map(([name]) => name), 'All'];

  test('puts the largest figure first, then the smallest, what is not known last and the total below', async () => {
    await press('Share');
    expect(await names()).toEqual(['Gallium', 'Antimony', 'Zinc', 'Niobium', 'Cobalt', 'All']);
    expect(await headed('Share').getAttribute('aria-sort')).toBe('descending');
    await press('Share');
    expect(await names()).toEqual(['Niobium', 'Zinc', 'Antimony', 'Gallium', 'Cobalt', 'All']);
    expect(await headed('Share').getAttribute('aria-sort')).toBe('ascending');
  });

  test('takes thousands for one figure, and what rounds to zero for none', async () => {
    await press('Tonnes');
    expect(await names()).toEqual(['Antimony', 'Gallium', 'Cobalt', 'Zinc', 'Niobium', 'All']);
  });

  test('brings back the published order with the first head, by keyboard too', async () => {
    await press('Share');
    await page.getByRole('button', { name: 'Mineral' }).focus();
    await page.keyboard.press('Enter');
    expect(await names()).toEqual(asPublished);
    expect(await page.locator('[aria-sort]').count()).toBe(0);
  });

  test('offers no order by a column of words', async () => {
    expect(await page.getByRole('button', { name: 'Of' }).count()).toBe(0);
  });
});

test('the scripts move at most two kilobytes together', () => {
  // The budget of optional read-outs: 2 kB, compressed.
  expect(gzipSync(script).length).toBeLessThanOrEqual(2000);
});
