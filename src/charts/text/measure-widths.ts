import { readFileSync, writeFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as browserType, type Page } from 'playwright-core';

/**
 * Measures the advance widths of Source Sans 3 in a real browser and writes them to `advances.ts`.
 * Run `node src/charts/text/measure-widths.ts`, then `npm run format`, after the font package changes; nothing else calls it.
 */
const blocks: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1e80, 0x1ef9],
  [0x2010, 0x203a],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2260, 0x2265],
];
const files = ['latin', 'latin-ext', 'vietnamese'].map(
  (subset) => `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`,
);
const target = new URL('./advances.ts', import.meta.url);

const page = await openPage();
const measured = [];
for (const [first, last] of blocks) {
  measured.push({
    first,
    regular: await page.evaluate(advances, { first, last, weight: 400 }),
    semibold: await page.evaluate(advances, { first, last, weight: 600 }),
  });
}
await page.context().browser()?.close();
writeFileSync(target, moduleText(measured));

async function openPage(): Promise<Page> {
  const browser = await browserType.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
  const opened = await browser.newPage();
  await opened.setContent(`<style>${files.map(fontFace).join('')}</style>`);
  await opened.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
  return opened;
}

function fontFace(file: string, index: number): string {
  const bytes = readFileSync(new URL(import.meta.resolve(file)));
  const address = `data:font/woff2;base64,${bytes.toString('base64')}`;
  return `@font-face{font-family:"Measured ${index}";src:url(${address});font-weight:200 900}`;
}

/** Runs in the page: advances in thousandths of an em, one for each code point, figures tabular as on the site. */
function advances({ first, last, weight }: { first: number; last: number; weight: number }): number[] {
  const size = 1000;
  const span = document.createElement('span');
  span.style.cssText = `position:absolute;white-space:pre;font:${weight} ${size}px "Measured 0","Measured 1","Measured 2","monospace";font-kerning:none;font-variant-ligatures:none;font-variant-numeric:lining-nums tabular-nums`;
  document.body.append(span);
  const widths = Array.from({ length: last - first + 1 }, (_, index) => {
    span.textContent = String.fromCodePoint(first + index);
    return Math.round(span.getBoundingClientRect().width);
  });
  span.remove();
  return widths;
}

function moduleText(found: readonly { first: number; regular: number[]; semibold: number[] }[]): string {
  const head = `/**
 * Advance widths of Source Sans 3 in thousandths of an em, in runs of code points from \`first\`; figures are tabular.
 * Written by \`measure-widths.ts\`: run it again instead of editing.
 */
export const advances: readonly {
  readonly first: number;
  readonly regular: readonly number[];
  readonly semibold: readonly number[];
}[] = `;
  return `${head}${JSON.stringify(found)};\n`;
}
