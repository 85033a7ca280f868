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

  test('a wrong id in a briefing shows with line, column and the nearest right id', async () => {
    edit('content/briefings/first.mdx', 'partner="CHN" year="2024"', 'partner="CHM" year="2024"');
    await overlay().waitFor({ timeout: patience });
    const shown = await overlay().locator('#layout').textContent();
    expect(shown).toContain('content/briefings/first.mdx:14');
    expect(shown).toContain('Did you mean "CHN"?');
  });
});
