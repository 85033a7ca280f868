import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { warmRuns } from './limits.ts';
import { type OwnRun, type OwnWork, ownRunSchema } from './own-data.ts';
import { counted } from './time.ts';

/** Runs with nothing kept, with what a run before kept, and after a change of one mineral or of prose alone. */
export interface OwnRuns {
  readonly cold: OwnRun;
  /** The quickest of several. */
  readonly warm: OwnRun;
  /** The check once the tables were written and then a page was changed; the quickest of several. */
  readonly prose: OwnRun;
  /** Writing once the tables were written and then a file of one mineral was changed; the quickest of several. */
  readonly changed: OwnRun;
  /** The check after such a change; the quickest of several. */
  readonly checked: OwnRun;
}

/** Runs over a copy of the data and content below `root`, in processes of their own; copy and what is kept are deleted after. */
export function ownRuns(root: string): OwnRuns {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
  try {
    const copy = join(folder, 'root');
    for (const name of ['data', 'content'].filter((each) => existsSync(join(root, each))))
      cpSync(join(root, name), join(copy, name), { recursive: true });
    const cold = inProcess(folder, 'text');
    const warm = timesOver(() => inProcess(folder, 'text'));
    inProcess(folder, 'write');
    changePage(join(copy, 'content', 'briefings'));
    const prose = timesOver(() => inProcess(folder, 'check'));
    const production = join(copy, 'data', 'production');
    const changed = timesOver(() => {
      changeMineral(production);
      return inProcess(folder, 'write');
    });
    changeMineral(production);
    return { cold, warm, prose, changed, checked: timesOver(() => inProcess(folder, 'check')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timesOver(run: () => OwnRun): OwnRun {
  return Array.from({ length: warmRuns }, run).reduce(quicker);
}

function quicker(one: OwnRun, other: OwnRun): OwnRun {
  return counted(other.time).seconds < counted(one.time).seconds ? other : one;
}

/** Adds a sentence to the first page of a folder. */
function changePage(folder: string): void {
  const [page] = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
  if (page !== undefined) appendFileSync(join(folder, page), '\nA sentence more.\n');
}

/**
 * Adds a line to the file of the mineral with most figures, at its end. All that rests on the mineral is computed again, as
 * after a change of a figure, which would have to meet the sums that the data note of it.
 */
function changeMineral(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const [largest] = files.toSorted((a, b) => statSync(b).size - statSync(a).size);
  if (largest !== undefined) appendFileSync(largest, '# A line more.\n');
}

function inProcess(folder: string, work: OwnWork): OwnRun {
  const script = join(import.meta.dirname, 'own-process.ts');
  const kept = join(folder, 'kept');
  const env = { ...process.env, NODE_COMPILE_CACHE: join(kept, 'compiled') };
  const answer = execFileSync(process.execPath, [script, join(folder, 'root'), kept, work], { encoding: 'utf8', env });
  return ownRunSchema.parse(JSON.parse(answer));
}
