import { limits } from './limits.ts';

/** How long work took, on the clock and of processors; in seconds. */
export interface Time {
  readonly wall: number;
  readonly cpu: number;
}

/** The time of this process since `earlier`, or since its start. */
export function timeSince(earlier: Time = { wall: 0, cpu: 0 }): Time {
  return elapsed(process.cpuUsage(), earlier);
}

/** The time of this thread since the start of the process, without what the machine does beside it to clear memory. */
export function timeOfThread(): Time {
  return elapsed(process.threadCpuUsage(), { wall: 0, cpu: 0 });
}

function elapsed({ user, system }: NodeJS.CpuUsage, earlier: Time): Time {
  return { wall: performance.now() / 1000 - earlier.wall, cpu: (user + system) / 1e6 - earlier.cpu };
}

/** What counts against a limit. */
export interface Counted {
  readonly seconds: number;
  /** Whether the clock ran on while others had the processors, so that these are counted. */
  readonly isBusy: boolean;
}

/** The seconds on the clock; those of processors, for each thread that works, where the clock shows far more than them. */
export function counted({ wall, cpu }: Time, threads = 1): Counted {
  const isBusy = wall > (limits.busy * cpu) / threads;
  return { seconds: isBusy ? cpu / threads : wall, isBusy };
}
