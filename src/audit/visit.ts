import type { Browser, CDPSession, Page } from 'playwright-core';
import { reader } from './budgets.ts';

/** What the browser fetched for a page. */
export interface Fetched {
  readonly url: string;
  /** As browsers sort requests: `document`, `stylesheet`, `font`, `image`, `script`. */
  readonly type: string;
  /** Bytes that were moved, headers and compression counted. */
  readonly bytes: number;
  /** Whether nothing is painted before it is there. */
  readonly isBlocking: boolean;
}

/** What a first visit to a page takes, with nothing kept from before. */
export interface Visit {
  readonly fetched: readonly Fetched[];
  /** Milliseconds until the first contentful paint. */
  readonly paint: number;
  /** Milliseconds until all charts on the first screen stand in a frame; absent where there is none. */
  readonly chart?: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/** Sums what moves before and after the first paint, from the moment the page begins. */
const watchShift = `(() => {
  globalThis.lodestoneShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.lodestoneShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
})()`;

/** Keeps, until the page is whole, the frame in which the last of the charts came that are seen without scrolling. */
const watchCharts = `(() => {
  let known = 0;
  const inSight = (svg) => {
    const { top, height } = svg.getBoundingClientRect();
    return height > 0 && top < innerHeight;
  };
  const look = () => {
    const count = [...document.querySelectorAll('svg[role="img"]')].filter(inSight).length;
    if (count > known) globalThis.lodestoneChart = performance.now();
    known = Math.max(count, known);
    if (document.readyState !== 'complete') requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** Waits for the paint, which is told a frame or more after it happened, ten seconds at the most. */
const seen = `new Promise((resolve) => {
  setTimeout(resolve, 10_000);
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) requestAnimationFrame(resolve);
  }).observe({ type: 'paint', buffered: true });
}).then(() => {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const blocking = performance.getEntriesByType('resource')
    .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').map(({ name }) => name);
  return { paint: paint === undefined ? null : paint.startTime, shift: globalThis.lodestoneShift, blocking, chart: globalThis.lodestoneChart ?? null };
})`;

interface Seen {
  readonly paint: number | null;
  readonly chart: number | null;
  readonly shift: number;
  readonly blocking: readonly string[];
}

/** What the network tells of a request, its size last. */
interface Told {
  url: string;
  type: string;
  bytes: number;
}

async function listen(session: CDPSession): Promise<ReadonlyMap<string, Told>> {
  const told = new Map<string, Told>();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    told.set(requestId, { url: response.url, type: type.toLowerCase(), bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = told.get(requestId);
    if (known) known.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return told;
}

async function slowDown(session: CDPSession): Promise<void> {
  const { slower, latency, throughput } = reader;
  const line = { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput };
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}

async function look(tab: Page, address: string): Promise<Visit> {
  const session = await tab.context().newCDPSession(tab);
  const told = await listen(session);
  await slowDown(session);
  await tab.addInitScript(watchShift);
  await tab.addInitScript(watchCharts);
  await tab.goto(address, { waitUntil: 'load' });
  const { paint, chart, shift, blocking }: Seen = await tab.evaluate(seen);
  if (paint === null) throw new Error(`${address} was never painted`);
  const fetched = [...told.values()].map(({ url, type, bytes }) => ({
    url,
    type,
    bytes,
    isBlocking: type === 'document' || blocking.includes(url),
  }));
  return { fetched, paint, ...(chart === null ? {} : { chart }), shift };
}

/**
 * Visits a page on a slow phone as one who comes for the first time.
 *
 * @throws {Error} when nothing is painted
 */
export async function visitPage(browser: Browser, address: string): Promise<Visit> {
  const { width, height } = reader;
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 2, isMobile: true });
  try {
    return await look(await context.newPage(), address);
  } finally {
    await context.close();
  }
}
