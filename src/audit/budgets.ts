/** What a page may weigh and how soon it is seen: bytes after compression, milliseconds on a phone with a slow line. */
export const budgets = {
  /** HTML of a page, gzip. */
  html: 40_000,
  /** All style sheets that a page loads, gzip. */
  styles: 12_000,
  /** Scripts of a page for reading, gzip; and of the search, which runs in the browser. */
  scripts: { reading: 2_000, search: 40_000 },
  /** Everything moved on a first visit, fonts left out, brotli; and of a page with the shared map of the world. */
  moved: { plain: 60_000, withMap: 110_000 },
  /** Requests that the first paint waits for, the page's own among them. */
  blocking: 2,
  /** First contentful paint. */
  paint: 500,
  /** What the charts on the first screen may come after the first paint. */
  charts: 50,
  /** Cumulative layout shift. */
  shift: 0,
  /** Scores of Lighthouse, in hundredths. */
  scores: { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 },
} as const;

/** The reader that first paint is measured for: a phone with a slow processor on a slow line. */
export const reader = {
  width: 412,
  height: 823,
  /** Times slower than this machine. */
  slower: 4,
  latency: 150,
  /** Bytes a second: 1.6 Mbit. */
  throughput: 200_000,
} as const;
