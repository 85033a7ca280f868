import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';

const time = z.object({ wall: z.number(), cpu: z.number() });
const runSchema = z.object({
  /** Tidy rows that came of it. */
  rows: z.number(),
  /** Files of the data that would be written. */
  files: z.number(),
  /** Until there are tidy rows. */
  read: time,
  /** Until there are the texts of the files. */
  time,
  /** The most memory that the process held, in bytes. */
  bytes: z.number(),
});
const drawnSchema = z.object({ csv: z.string(), parquet: z.string(), countries: z.string() });

/** How long the import of drawn trade took, and the memory it held. */
export type TradeRun = z.infer<typeof runSchema>;

/** The same trade as one CSV, and as Parquet in folders by year. */
export interface TradeRuns {
  readonly drawn: number;
  readonly csv: TradeRun;
  readonly parquet: TradeRun;
}

/** Draws so many rows of trade into a folder that is deleted after, and imports them, each in a process of its own. */
export function tradeRuns(drawn: number): TradeRuns {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
  try {
    const files = drawnSchema.parse(inProcess('draw', String(drawn), folder));
    const imported = (path: string) => runSchema.parse(inProcess('import', path, files.countries));
    return { drawn, csv: imported(files.csv), parquet: imported(files.parquet) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inProcess(...words: readonly string[]): unknown {
  const script = join(import.meta.dirname, 'trade-process.ts');
  return JSON.parse(execFileSync(process.execPath, [script, ...words], { encoding: 'utf8' }));
}
