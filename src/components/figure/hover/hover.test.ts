import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../browser/launch.ts';

const script = readFileSync(new URL('hover.js', import.meta.url), 'utf8');
const styles = readFileSync(new URL('../../../styles/figure.css', import.meta.url), 'utf8');
const drawing =
  '<svg role="img" aria-label="Suppliers" viewBox="0 0 320 100" width="320" height="100">' +
  '<path d="M0,10h200v20h-200Z"><title>China 61%</title></path>' +
  '<path d="M0,60h60v20h-60Z"><title>Japan 19%</title></path>' +
  '<path d="M300,50h0" stroke="black" stroke-width="5" stroke-linecap="round"><title>India 3%</title></path></svg>';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  await page.setContent(`<style>${styles}</style><a href="#">before</a><div class="figure">${drawing}</div>`);
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

  test('moves at most two kilobytes', () => {
    // The budget of hover read-outs: 2 kB, compressed.
    expect(gzipSync(script).length).toBeLessThanOrEqual(2000);
  });
});
