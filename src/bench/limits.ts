/** What the engine promises of its speed, on two cores. `npm run bench` ends with exit code 1 where one is missed. */
export const limits = {
  /** Seconds for the core indicators of every list and balance. */
  coreSeconds: 20,
  /** Bytes in memory at the most, while they are computed: 1 GB. */
  coreBytes: 1e9,
  /** Time for a result of the whole over time for one of a half: 1 is linear growth, the rest is what a machine sways. */
  growth: 1.3,
  /**
   * Seconds of the main thread for a whole run over the project's own data, some 180,000 results, up to the text of the
   * tables, with what the run before kept: the program as the machine reads it, and which minerals have plausible figures.
   */
  warmSeconds: 11,
  /** The same with nothing kept, when the machine reads every module anew and weighs every figure. */
  coldSeconds: 12,
  /** Seconds for the check when the tables were written and then nothing but a page was changed. */
  proseSeconds: 2,
  /** Seconds until the tables are written when they were written before and then one mineral was changed. */
  changedTablesSeconds: 2.7,
  /** Seconds for the check then. */
  changedCheckSeconds: 2.2,
  /** Seconds for the import of a file of trade, until the texts of the data are there. */
  tradeSeconds: 60,
  /** Bytes in memory at the most, while it is imported: 2 GB. */
  tradeBytes: 2e9,
  /** Seconds in which 5,000 files, 20 MB, are read, checked and assembled, the first time. */
  loadingSeconds: 20,
  /** The same in a new process when one figure was changed since: only the minerals of changed files are weighed again. */
  changedSeconds: 3,
  /** Bytes in memory at the most meanwhile: 2 GB. */
  loadingBytes: 2e9,
  /** From so many times the seconds of processors on, the seconds on the clock are those of a busy machine. */
  busy: 1.1,
} as const;

/** What is promised of building sites, beside the same pages built by Astro alone in the same round. */
export const siteLimits = {
  /** Times of processors over those of Astro alone: with nothing kept, and after one figure was changed. */
  cold: 0.5,
  changed: 0.17,
  /** Pages from which on times are judged. */
  pages: 1000,
  /** Time for a page of the larger over one of the smaller site. */
  growth: 1.3,
  /** Bytes in memory at the most. */
  bytes: 1.6e9,
} as const;

/** How many there are of what the core is computed for: so many lists of partners, and so many balances. */
export const size = { minerals: 90, reporters: 200, years: 30, partners: 10 } as const;

/** Rows of the file of trade, as many as a year of BACI has; years of the same as Parquet; and what it is drawn from. */
export const tradeSize = { rows: 10_000_000, years: 10, seed: 20_260_101 } as const;

/** One figure in so many is inexact. */
export const inexactOneIn = 10;

/** Workers that share the minerals among themselves. */
export const workers = 2;

/** Warm runs over the own data, of which the quickest counts. */
export const warmRuns = 5;
