import { z } from 'astro/zod';
import { build } from '../build.ts';
import type { Tables } from '../tables/schema.ts';
import { tableFiles } from '../tables/serialize.ts';
import { timeOfThread } from './time.ts';

/** A whole run over the data and content below a folder, step by step, in seconds. */
export const ownRunSchema = z.object({
  results: z.number(),
  steps: z.array(z.object({ step: z.string(), seconds: z.number() })),
  /** From the start of the process to the text of the last table, reading the program included. */
  time: z.object({ wall: z.number(), cpu: z.number() }),
});
export type OwnRun = z.infer<typeof ownRunSchema>;

/**
 * Runs over the data below `root` as `npm run indicators` does without writing tables.
 * To be called in a process of its own, before anything is warm.
 */
export function ownRun(root: string): OwnRun {
  const steps = [{ step: 'start of the program', seconds: performance.now() / 1000 }];
  const step = <T>(name: string, work: () => T): T => {
    const started = performance.now();
    const done = work();
    steps.push({ step: name, seconds: (performance.now() - started) / 1000 });
    return done;
  };
  const { tables } = build(root, { step });
  if (tables !== undefined) step('text of the tables', () => lengthOf(tables));
  return { results: tables?.indicators.length ?? 0, steps, time: timeOfThread() };
}

/** How long the text of all tables is, which has to be made to know. */
function lengthOf(tables: Tables): number {
  let length = 0;
  for (const { pieces } of tableFiles(tables)) for (const piece of pieces()) length += piece.length;
  return length;
}
