import process from 'node:process';
import { parseArgs } from 'node:util';
import { coreRuns } from '../src/bench/core-run.ts';
import { tradeSize } from '../src/bench/limits.ts';
import { loadingRuns } from '../src/bench/loading/loading-runs.ts';
import { ownRuns } from '../src/bench/own-runs.ts';
import { perThousand } from '../src/bench/per-thousand.ts';
import { coreReport, loadingReport, ownReport, type Report, thousandReport, tradeReport } from '../src/bench/report.ts';
import { siteReport } from '../src/bench/site/site-report.ts';
import { siteRuns } from '../src/bench/site/site-runs.ts';
import { tradeRuns } from '../src/bench/trade/trade-runs.ts';
import { rootFrom } from './root.ts';

const options = { root: { type: 'string' }, sites: { type: 'string' } } as const;

function asked() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Usage: npm run bench -- [--sites <pages>,<pages>…] [--root <folder>]; --sites measures sites alone');
    process.exit(2);
  }
}

function told(report: Report): boolean {
  console.log(`${report.lines.join('\n')}\n`);
  return report.isKept;
}

/** What the engine promises of its speed, one part after the other. */
async function engine(root: string): Promise<boolean> {
  const isOwnKept = told(ownReport(ownRuns(root)));
  const isLoadingKept = told(loadingReport(loadingRuns()));
  const isCoreKept = told(coreReport(await coreRuns()));
  told(thousandReport(perThousand()));
  const isTradeKept = told(tradeReport(tradeRuns(tradeSize.rows)));
  return isOwnKept && isLoadingKept && isCoreKept && isTradeKept;
}

const { root, sites } = asked();
const isEngineKept = sites === undefined ? await engine(rootFrom(root)) : true;
// A site of a thousand pages takes minutes, so that larger ones are built when they are asked for.
const sizes = (sites ?? '100').split(',').map(Number);
const isSiteKept = told(siteReport(sizes.map(siteRuns)));
process.exitCode = isEngineKept && isSiteKept ? 0 : 1;
