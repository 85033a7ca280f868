import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type DevServer, startDev } from './dev-server.ts';
import { copyRoot } from './site.ts';

const patience = 20_000;

let root: string;
let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  root = copyRoot(join(import.meta.dirname, 'miniature'));
  server = await startDev(root);
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`${server.address}briefings/first/`);
});

afterAll(async () => {
  await browser.close();
  server.stop();
  rmSync(root, { recursive: true, force: true });
});

function edit(file: string, from: string, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const overlay = () => page.locator('vite-error-overlay');

describe('while dev runs', () => {
  test('a changed figure changes the page in the open browser', async () => {
    await page.locator('main').getByText('900').first().waitFor({ timeout: patience });
    edit('data/production/testium.yaml', 'CHN: 900', 'CHN: 850');
    await page.locator('main').getByText('850').first().waitFor({ timeout: patience });
    expect(await page.locator('main').getByText('900').count()).toBe(0);
  });

  test('a mistake in the data shows there with its place, and the last good page stays', async () => {
    edit('data/production/testium.yaml', 'CHN: 850', 'CHN: 8500');
    await overlay().waitFor({ timeout: patience });
    const shown = await overlay().locator('#layout').textContent();
    expect(shown).toContain('data/production/testium.yaml:16:9 parts-over-total');
    expect(await page.locator('main').getByText('850').count()).toBeGreaterThan(0);
    expect(server.output()).toContain('parts-over-total');
  });

  test('a page opened meanwhile shows it too', async () => {
    const second = await browser.newPage();
    await second.goto(`${server.address}minerals/testium/`);
    await second.locator('vite-error-overlay').waitFor({ timeout: patience });
    await second.close();
  });

  test('the mistake mended, the page is right again', async () => {
    edit('data/production/testium.yaml', 'CHN: 8500', 'CHN: 800');
    await page.locator('main').getByText('800').first().waitFor({ timeout: patience });
    expect(await overlay().count()).toBe(0);
  });

  test('a mistake with angle brackets and quotes is shown as it is written', async () => {
    edit('data/production/testium.yaml', 'CHN: 800', 'CHN: <8"00');
    await overlay().waitFor({ timeout: patience });
    const shown = await overlay().locator('#message-content').textContent();
    expect(shown).toContain('<8"00');
    edit('data/production/testium.yaml', 'CHN: <8"00', 'CHN: 800');
    await overlay().waitFor({ state: 'detached', timeout: patience });
  });

  test.each([
    {
      mistake: 'a wrong id',
      from: 'partner="CHN" year="2024"',
      to: 'partner="CHM" year="2024"',
      said: '"CHN" (People',
    },
    { mistake: 'an unknown component', from: '<Aside>', to: '<Asside>', said: 'mdx-syntax' },
    {
      mistake: 'a tag left open',
      from: '<Cite source="survey-2025" />',
      to: '<Cite source="survey-2025"',
      said: 'mdx-syntax',
    },
    { mistake: 'an expression', from: 'Invented, every figure.', to: 'Invented {every} figure.', said: 'not-literal' },
  ])('$mistake in a briefing shows with its line, and the last good page stays', async ({ from, to, said }) => {
    edit('content/briefings/first.mdx', from, to);
    await overlay().waitFor({ timeout: patience });
    const shown = await overlay().locator('#layout').textContent();
    expect(shown).toMatch(/content\/briefings\/first\.mdx:\d+:\d+/);
    expect(shown).toContain(said);
    expect(await page.locator('main').count()).toBe(1);
    edit('content/briefings/first.mdx', to, from);
    await overlay().waitFor({ state: 'detached', timeout: patience });
    expect(await page.locator('main').getByText('China mined').count()).toBeGreaterThan(0);
  });
});
