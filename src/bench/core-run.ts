import { once } from 'node:events';
import { resourceUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Tally } from './core.ts';
import { size, workers } from './limits.ts';
import { type Time, timeSince } from './time.ts';

/** How long the core took for so many minerals. */
export interface CoreRun {
  readonly minerals: number;
  readonly results: number;
  readonly time: Time;
  /** The sum of all numbers, the same on every machine and for any number of workers. */
  readonly sum: number;
  /** The most memory that the process has held so far, in bytes. */
  readonly bytes: number;
}

/** The minerals of one worker: every so many-th, so that all have the same work. */
function shareOf(worker: number, minerals: number): readonly number[] {
  return Array.from({ length: minerals }, (_, mineral) => mineral).filter((mineral) => mineral % workers === worker);
}

async function ask(worker: Worker, minerals: readonly number[]): Promise<readonly Tally[]> {
  const answered = once(worker, 'message');
  worker.postMessage({ minerals });
  const [tallies]: readonly (readonly Tally[])[] = await answered;
  return tallies ?? [];
}

/** The tallies in the order of the minerals, whichever worker they came from: sums of floats depend on it. */
function ordered(minerals: number, tallies: readonly (readonly Tally[])[]): readonly Tally[] {
  return Array.from(
    { length: minerals },
    (_, mineral) => tallies[mineral % workers]?.[Math.floor(mineral / workers)],
  ).filter((tally) => tally !== undefined);
}

async function run(team: readonly Worker[], minerals: number): Promise<CoreRun> {
  const started = timeSince();
  const tallies = await Promise.all(team.map((worker, index) => ask(worker, shareOf(index, minerals))));
  const time = timeSince(started);
  const all = ordered(minerals, tallies);
  return {
    minerals,
    results: all.reduce((total, { results }) => total + results, 0),
    time,
    sum: all.reduce((total, { sum }) => total + sum, 0),
    bytes: resourceUsage().maxRSS * 1024,
  };
}

/** The core indicators at a tenth, at a half and at the whole of the size, by workers that have warmed up. */
export async function coreRuns(): Promise<readonly CoreRun[]> {
  const team = Array.from({ length: workers }, () => new Worker(new URL('./core-worker.ts', import.meta.url)));
  await run(team, workers);
  const runs: CoreRun[] = [];
  for (const part of [0.1, 0.5, 1]) runs.push(await run(team, Math.round(part * size.minerals)));
  await Promise.all(team.map((worker) => worker.terminate()));
  return runs;
}
