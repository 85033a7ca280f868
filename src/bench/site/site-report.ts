import { siteLimits } from '../limits.ts';
import type { Report } from '../report.ts';
import type { SiteRuns, Used } from './site-runs.ts';

function used({ wall, cpu, bytes }: Used): string {
  return `${cpu.toFixed(1)} s of processors, ${wall.toFixed(1)} s on the clock, ${(bytes / 1e9).toFixed(2)} GB`;
}

/** A ratio beside its goal. Processors are compared, not the clock: others may have them meanwhile. */
function judged(what: string, ours: number, theirs: number, goal: number): Report {
  const ratio = ours / theirs;
  const isKept = ratio <= goal;
  return {
    lines: [`${isKept ? 'kept   ' : 'MISSED '} ${what}: ${ratio.toFixed(2)} times plain Astro, goal ${goal} times`],
    isKept,
  };
}

function judgedMemory(runs: SiteRuns): Report {
  const bytes = Math.max(...Object.values(runs.lodestone).map((each) => each.bytes));
  const isKept = bytes <= siteLimits.bytes;
  const told = `most memory for ${runs.pages} pages: ${(bytes / 1e9).toFixed(2)} GB, goal ${siteLimits.bytes / 1e9} GB`;
  return { lines: [`${isKept ? 'kept   ' : 'MISSED '} ${told}`], isKept };
}

/** Whether time grows as the pages do, from one size to the next. */
function judgedGrowth(smaller: SiteRuns, larger: SiteRuns): Report {
  const ratio = larger.lodestone.cold.cpu / larger.pages / (smaller.lodestone.cold.cpu / smaller.pages);
  const isKept = ratio <= siteLimits.growth;
  const told = `time for a page of ${larger.pages} over one of ${smaller.pages}: ${ratio.toFixed(2)} times, goal ${siteLimits.growth}`;
  return { lines: [`${isKept ? 'kept   ' : 'MISSED '} ${told}`], isKept };
}

function linesOf({ pages, lodestone, plain, drawn }: SiteRuns): readonly string[] {
  const drawings = drawn === undefined ? [] : [`  ${pages} pages, changed: ${drawn} drawings made`];
  const runs = (['cold', 'unchanged', 'changed'] as const).flatMap((kind) => [
    `  ${pages} pages, ${kind}: Lodestone ${used(lodestone[kind])}`,
    `  ${pages} pages, ${kind}: plain     ${used(plain[kind])}`,
  ]);
  return [...runs, ...drawings];
}

/**
 * What is said of sites of several sizes, the smallest first. Goals of time are held from `siteLimits.pages` on: a smaller
 * site is mostly the start of the program.
 */
export function siteReport(all: readonly SiteRuns[]): Report {
  const reports = all.flatMap((runs, at) => {
    const before = all[at - 1];
    if (runs.pages < siteLimits.pages) return [judgedMemory(runs)];
    const { lodestone, plain } = runs;
    return [
      judged(`cold build of ${runs.pages} pages`, lodestone.cold.cpu, plain.cold.cpu, siteLimits.cold),
      judged(
        `build of ${runs.pages} pages after one figure`,
        lodestone.changed.cpu,
        plain.changed.cpu,
        siteLimits.changed,
      ),
      judgedMemory(runs),
      ...(before === undefined ? [] : [judgedGrowth(before, runs)]),
    ];
  });
  const title = 'Sites of the same pages, built by Lodestone and by Astro alone';
  return {
    lines: [title, ...all.flatMap(linesOf), ...reports.flatMap(({ lines }) => lines)],
    isKept: reports.every(({ isKept }) => isKept),
  };
}
