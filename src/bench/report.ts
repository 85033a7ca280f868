import type { CoreRun } from './core-run.ts';
import { limits, size, warmRuns, workers } from './limits.ts';
import type { LoadingRuns } from './loading/loading-runs.ts';
import type { OwnRun } from './own-data.ts';
import type { OwnRuns } from './own-runs.ts';
import type { PerThousand } from './per-thousand.ts';
import { counted, type Time } from './time.ts';
import type { TradeRun, TradeRuns } from './trade/trade-runs.ts';

/** Lines for people, and whether every limit is kept. */
export interface Report {
  readonly lines: readonly string[];
  readonly isKept: boolean;
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const seconds = (time: number) => `${time.toFixed(2)} s`;
const both = ({ wall, cpu }: Time) => `${seconds(wall)} on the clock, ${seconds(cpu)} of processors`;

function judged(what: string, measured: number, limit: number, unit: string): Report {
  const isKept = measured <= limit;
  const told = `${what}: ${measured.toFixed(2)} ${unit}, limit ${limit} ${unit}`;
  return { lines: [`${isKept ? 'kept   ' : 'MISSED '} ${told}`], isKept };
}

/** A limit of time, and which of the two times was held to it. */
function judgedTime(what: string, time: Time, limit: number, threads = 1): Report {
  const { seconds: measured, isBusy } = counted(time, threads);
  const { lines, isKept } = judged(what, measured, limit, 's');
  const each = threads === 1 ? '' : ', over the workers';
  const by = isBusy ? `the machine is busy: the time of processors counts${each}` : 'the time on the clock counts';
  return { lines: lines.map((line) => `${line} (${both(time)}; ${by})`), isKept };
}

/** Reports one below the other. */
function together(title: string, told: readonly string[], judgements: readonly Report[]): Report {
  const lines = [title, ...told, ...judgements.flatMap((each) => each.lines)];
  return { lines, isKept: judgements.every(({ isKept }) => isKept) };
}

function stepLines({ steps }: OwnRun): readonly string[] {
  return steps.map(({ step, seconds: time }) => `  ${step}: ${seconds(time)}`);
}

/** What is said of the runs over the project's own data. Runs without results, as mistakes leave them, keep no limit. */
export function ownReport({ cold, warm, prose, changed, checked }: OwnRuns): Report {
  if (warm.results === 0) {
    return { lines: ['MISSED  own data: no results to measure, which npm run check explains'], isKept: false };
  }
  const told = [
    'Nothing kept',
    ...stepLines(cold),
    `Kept by the run before, quickest of ${warmRuns}`,
    ...stepLines(warm),
    `The check after a change of prose, quickest of ${warmRuns}`,
    ...stepLines(prose),
    `Writing after a change of one mineral, quickest of ${warmRuns}`,
    ...stepLines(changed),
  ];
  return together(`Own data, ${whole.format(warm.results)} results`, told, [
    judgedTime('whole run with nothing kept', cold.time, limits.coldSeconds),
    judgedTime('whole run with what was kept', warm.time, limits.warmSeconds),
    judgedTime('check after a change of prose', prose.time, limits.proseSeconds),
    judgedTime('tables written after a change of one mineral', changed.time, limits.changedTablesSeconds),
    judgedTime('check after a change of one mineral', checked.time, limits.changedCheckSeconds),
  ]);
}

/** What is said of loading many files. Files with mistakes keep no limit. */
export function loadingReport({ cold, changed }: LoadingRuns): Report {
  const { files, bytes, figures, problems, memory } = cold;
  if (problems > 0) return { lines: [`MISSED  loading: ${problems} mistakes in the drawn files`], isKept: false };
  const size = `${whole.format(files)} files, ${(bytes / 1e6).toFixed(1)} MB, ${whole.format(figures)} figures`;
  return together(
    `Loading, ${size}`,
    [],
    [
      judgedTime('read, checked and assembled', cold.time, limits.loadingSeconds),
      judgedTime('the same after one figure changed', changed.time, limits.changedSeconds),
      judged('most memory', Math.max(memory, changed.memory) / 1e9, limits.loadingBytes / 1e9, 'GB'),
    ],
  );
}

function coreLine({ minerals, results, time, sum }: CoreRun): string {
  const rate = whole.format(results / time.wall);
  return `  ${minerals} minerals: ${whole.format(results)} results in ${both(time)}, ${rate} a second, sum ${sum}`;
}

/**
 * What is said of the core indicators: the last run is the whole one, the one before it the half. Growth is that of the
 * time of processors, which other work on the machine sways least.
 */
export function coreReport(runs: readonly CoreRun[]): Report {
  const [half, full] = runs.slice(-2);
  if (half === undefined || full === undefined) return { lines: [], isKept: false };
  const growth = full.time.cpu / full.results / (half.time.cpu / half.results);
  const { minerals, reporters, years, partners } = size;
  const title = `Core, ${minerals} minerals × ${reporters} reporters × ${years} years, ${partners} partners each, ${workers} workers`;
  return together(title, runs.map(coreLine), [
    judgedTime('core indicators', full.time, limits.coreSeconds, workers),
    judged('most memory', full.bytes / 1e9, limits.coreBytes / 1e9, 'GB'),
    judged('time of processors for a result of the whole over one of the half', growth, limits.growth, 'times'),
  ]);
}

function tradeLine(form: string, { rows, files, read, time }: TradeRun): string {
  const tidy = `${whole.format(rows)} tidy rows after ${seconds(read.wall)}`;
  return `  ${form}: ${tidy}, ${whole.format(files)} files after ${seconds(time.wall)}`;
}

/** What is said of the import of drawn trade, in two forms. */
export function tradeReport({ drawn, csv, parquet }: TradeRuns): Report {
  const forms = [
    { form: 'CSV', run: csv },
    { form: 'Parquet in folders by year', run: parquet },
  ];
  return together(
    `Import of trade, ${whole.format(drawn)} rows in the form of BACI`,
    forms.map(({ form, run }) => tradeLine(form, run)),
    forms.flatMap(({ form, run }) => [
      judgedTime(`import of ${form}`, run.time, limits.tradeSeconds),
      judged(`most memory for ${form}`, run.bytes / 1e9, limits.tradeBytes / 1e9, 'GB'),
    ]),
  );
}

/** What is said of each indicator on its worked values. */
export function thousandReport(all: readonly PerThousand[]): Report {
  const lines = all.map(({ indicator, milliseconds }) => `  ${indicator}: ${milliseconds.toPrecision(3)} ms`);
  return { lines: ['A thousand results of the worked values', ...lines], isKept: true };
}
