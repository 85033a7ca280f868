import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { resourceUsage } from 'node:process';
import { z } from 'astro/zod';
import { readDataset } from '../../dataset/read.ts';
import { clearedFile } from '../../kept/cleared-file.ts';
import { timeOfThread } from '../time.ts';

/** What came of loading the data below a folder. */
export const loadedSchema = z.object({
  files: z.number(),
  bytes: z.number(),
  /** Figures of production, trade and balances, and estimates of governance. */
  figures: z.number(),
  problems: z.number(),
  /** The sum of all figures, in which a change of one is seen. */
  sum: z.number(),
  /** From the start of the process to the assembled data, reading the program included. */
  time: z.object({ wall: z.number(), cpu: z.number() }),
  /** The most memory that the process has held, in bytes. */
  memory: z.number(),
});
export type Loaded = z.infer<typeof loadedSchema>;

function filesBelow(root: string) {
  const entries = readdirSync(join(root, 'data'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}${sep}${name}`);
  const above = join(root, sep).length;
  return files.map((file) => ({ path: file.slice(above).replaceAll(sep, '/'), bytes: readFileSync(file) }));
}

/**
 * Reads, checks and assembles the data below `root`, with what an earlier run kept in a folder: which minerals have plausible
 * figures, and nothing else. To be called in a process of its own, before anything is warm.
 */
export function loadRoot(root: string, kept: string): Loaded {
  const cleared = clearedFile(kept, root);
  const files = filesBelow(root);
  const { dataset, problems } = readDataset(files, cleared);
  cleared.save();
  const time = timeOfThread();
  const { production, trade, balances, governance } = dataset;
  const figures = [
    ...[...production, ...trade].flatMap(({ years }) => years.flatMap(({ suppliers }) => [...suppliers.values()])),
    ...balances.flatMap(({ years }) => years.flatMap(({ terms }) => [...terms.values()])),
    ...governance.flatMap(({ years }) =>
      years.flatMap(({ estimate, stderr }) => [estimate, ...(stderr ? [stderr] : [])]),
    ),
  ];
  return {
    files: files.length,
    bytes: files.reduce((total, { bytes }) => total + bytes.length, 0),
    figures: figures.length,
    problems: problems.length,
    sum: figures.reduce((total, { quantity }) => total + (quantity?.value ?? 0), 0),
    time,
    memory: resourceUsage().maxRSS * 1024,
  };
}
