import type { Report } from '../src/bench/report.ts';
import { keepCompiled } from './compiled.ts';
import { asked } from './root.ts';

function told(report: Report): boolean {
  console.log(`${report.lines.join('\n')}\n`);
  return report.isKept;
}

keepCompiled();
const { ownRun } = await import('../src/bench/own-data.ts');
const { coreReport, ownReport, thousandReport } = await import('../src/bench/report.ts');
const isOwnKept = told(ownReport(ownRun(asked().root)));
const { coreRuns } = await import('../src/bench/core-run.ts');
const isCoreKept = told(coreReport(await coreRuns()));
const { perThousand } = await import('../src/bench/per-thousand.ts');
told(thousandReport(perThousand()));
process.exitCode = isOwnKept && isCoreKept ? 0 : 1;
