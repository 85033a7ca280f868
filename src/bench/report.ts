import type { CoreRun } from './core-run.ts';
import { limits, size, workers } from './limits.ts';
import type { OwnRun } from './own-data.ts';
import type { PerThousand } from './per-thousand.ts';

/** Lines for people, and whether every limit is kept. */
export interface Report {
  readonly lines: readonly string[];
  readonly isKept: boolean;
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const seconds = (time: number) => `${time.toFixed(2)} s`;

function judged(what: string, measured: number, limit: number, unit: string): Report {
  const isKept = measured <= limit;
  const told = `${what}: ${measured.toFixed(2)} ${unit}, limit ${limit} ${unit}`;
  return { lines: [`${isKept ? 'kept   ' : 'MISSED '} ${told}`], isKept };
}

/** What is said of the run over the project's own data. */
export function ownReport({ results, steps, seconds: total }: OwnRun): Report {
  const limit = judged('whole run over the own data', total, limits.ownDataSeconds, 's');
  const lines = steps.map(({ step, seconds: time }) => `  ${step}: ${seconds(time)}`);
  return { lines: [`Own data, ${whole.format(results)} results`, ...lines, ...limit.lines], isKept: limit.isKept };
}

function coreLine({ minerals, results, seconds: time, sum }: CoreRun): string {
  const rate = whole.format(results / time);
  return `  ${minerals} minerals: ${whole.format(results)} results in ${seconds(time)}, ${rate} a second, sum ${sum}`;
}

/** What is said of the core indicators: the last run is the whole one, the one before it the half. */
export function coreReport(runs: readonly CoreRun[]): Report {
  const [half, full] = runs.slice(-2);
  if (half === undefined || full === undefined) return { lines: [], isKept: false };
  const growth = full.seconds / full.results / (half.seconds / half.results);
  const judgements = [
    judged('core indicators', full.seconds, limits.coreSeconds, 's'),
    judged('most memory', full.bytes / 1e9, limits.coreBytes / 1e9, 'GB'),
    judged('time for a result of the whole over one of the half', growth, limits.growth, 'times'),
  ];
  const { minerals, reporters, years, partners } = size;
  const title = `Core, ${minerals} minerals × ${reporters} reporters × ${years} years, ${partners} partners each, ${workers} workers`;
  const lines = [title, ...runs.map(coreLine), ...judgements.flatMap((each) => each.lines)];
  return { lines, isKept: judgements.every(({ isKept }) => isKept) };
}

/** What is said of each indicator on its worked values. */
export function thousandReport(all: readonly PerThousand[]): Report {
  const lines = all.map(({ indicator, milliseconds }) => `  ${indicator}: ${milliseconds.toPrecision(3)} ms`);
  return { lines: ['A thousand results of the worked values', ...lines], isKept: true };
}
