import { build } from '../build.ts';
import { serialize } from '../tables/serialize.ts';

/** A step of the walk from data to tables, and how long it took. */
export interface TimedStep {
  readonly step: string;
  readonly seconds: number;
}

/** A whole run over the data and content below a folder, step by step. */
export interface OwnRun {
  readonly results: number;
  readonly steps: readonly TimedStep[];
  /** From the start of the process to the text of the last table, reading the program included. */
  readonly seconds: number;
}

/** Runs over the data below `root` as `npm run indicators` does, without writing. To be called before anything is warm. */
export function ownRun(root: string): OwnRun {
  const steps: TimedStep[] = [{ step: 'start of the program', seconds: performance.now() / 1000 }];
  const timed = <T>(step: string, work: () => T): T => {
    const started = performance.now();
    const done = work();
    steps.push({ step, seconds: (performance.now() - started) / 1000 });
    return done;
  };
  const { tables } = build(root, { step: timed });
  if (tables !== undefined) timed('text of the tables', () => serialize(tables));
  return { results: tables?.indicators.length ?? 0, steps, seconds: performance.now() / 1000 };
}
