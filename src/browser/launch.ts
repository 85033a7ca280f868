import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Where a browser is: `CHROME_PATH`, else on Linux x64 the Chromium that `npm ci` brought, else an installed one.
 *
 * @throws {Error} when there is none, with the way out
 */
async function browserPath(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named) return named;
  // The package holds a program for this kind of machine only.
  if (process.platform === 'linux' && process.arch === 'x64') return sparticuz.executablePath();
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  throw new Error('no browser found: install Chrome or Chromium, or set CHROME_PATH to its program');
}

/**
 * A headless browser that asks the network for nothing of its own. Close it when done.
 *
 * @param more arguments of the program itself
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const quiet = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath: await browserPath(), args: [...quiet, ...more] });
}
