import { coreRuns } from '../src/bench/core-run.ts';
import { tradeSize } from '../src/bench/limits.ts';
import { loadingRuns } from '../src/bench/loading/loading-runs.ts';
import { ownRuns } from '../src/bench/own-runs.ts';
import { perThousand } from '../src/bench/per-thousand.ts';
import { coreReport, loadingReport, ownReport, type Report, thousandReport, tradeReport } from '../src/bench/report.ts';
import { tradeRuns } from '../src/bench/trade/trade-runs.ts';
import { asked } from './root.ts';

function told(report: Report): boolean {
  console.log(`${report.lines.join('\n')}\n`);
  return report.isKept;
}

const isOwnKept = told(ownReport(ownRuns(asked().root)));
const isLoadingKept = told(loadingReport(loadingRuns()));
const isCoreKept = told(coreReport(await coreRuns()));
told(thousandReport(perThousand()));
const isTradeKept = told(tradeReport(tradeRuns(tradeSize.rows)));
process.exitCode = isOwnKept && isLoadingKept && isCoreKept && isTradeKept ? 0 : 1;
