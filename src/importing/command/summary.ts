import type { ImportPlan } from '../plan-import.ts';
import { grouped } from './grouped.ts';

type Plan = Extract<ImportPlan, { kind: 'plan' }>;

/**
 * What an import did or would do: a sentence for each series, what the mappings leave out, the rows that no series takes
 * by item, and how many files change.
 */
export function summaryOf({ news, leftOut, files }: Plan, asked: { dryRun: boolean; verbose: boolean }): string {
  const rows = leftOut.map(({ rows, items }) => leftOutLines(rows, items, asked.verbose));
  const count = `${files.size} ${files.size === 1 ? 'file' : 'files'} ${asked.dryRun ? 'would change' : 'changed'}`;
  const untouched = news.filter((sentence) => sentence.endsWith(': as it was.'));
  const told = asked.verbose ? news : news.filter((sentence) => !untouched.includes(sentence));
  const same = untouched.length > 0 && !asked.verbose ? [`${untouched.length} series as they were.`] : [];
  return [...grouped(told, asked.verbose), ...same, ...rows, '', `${count}.`].join('\n');
}

const most = 5;

function leftOutLines(rows: number, items: readonly string[], verbose: boolean): string {
  const head = `left out: ${rows} ${rows === 1 ? 'row' : 'rows'} of ${items.length} ${items.length === 1 ? 'item' : 'items'}`;
  if (verbose) return [`${head}:`, ...items.map((item) => `  ${item}`)].join('\n');
  const rest = items.length > most ? `; and ${items.length - most} more (--verbose)` : '';
  return `${head}: ${items.slice(0, most).join('; ')}${rest}`;
}
