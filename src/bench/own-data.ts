import { z } from 'astro/zod';
import { build, write } from '../build.ts';
import type { Edition } from '../tables/pieces/edition.ts';
import { editionFiles } from '../tables/pieces/edition-files.ts';
import { timeOfThread } from './time.ts';

/** A run over the data and content below a folder, step by step, in seconds. */
export const ownRunSchema = z.object({
  results: z.number(),
  steps: z.array(z.object({ step: z.string(), seconds: z.number() })),
  /** From the start of the process to the end of the last step, reading the program included. */
  time: z.object({ wall: z.number(), cpu: z.number() }),
});
export type OwnRun = z.infer<typeof ownRunSchema>;

/** What a run does: everything up to the text of the tables, without writing it; the same and writing it; or the check alone. */
export const ownWorks = ['text', 'write', 'check'] as const;
export type OwnWork = (typeof ownWorks)[number];

/**
 * Runs over the data below `root` as `npm run indicators` or `npm run check` does, with a folder for what is kept.
 * To be called in a process of its own, before anything is warm.
 */
export function ownRun(root: string, kept: string, work: OwnWork): OwnRun {
  const steps = [{ step: 'start of the program', seconds: performance.now() / 1000 }];
  const step = <T>(name: string, done: () => T): T => {
    const started = performance.now();
    const result = done();
    steps.push({ step: name, seconds: (performance.now() - started) / 1000 });
    return result;
  };
  const built = build(root, { step, kept });
  const { known, tables, counts } = built;
  if (known !== undefined && work === 'text') step('text of the tables', () => lengthOf(known.edition));
  if (work === 'write') step('writing of the tables', () => write(root, built, kept));
  return { results: tables === undefined ? 0 : counts.results, steps, time: timeOfThread() };
}

/** How long the text of all tables is, which has to be made to know. */
function lengthOf(edition: Edition): number {
  let length = 0;
  for (const { pieces } of editionFiles(edition)) for (const piece of pieces()) length += piece.length;
  return length;
}
