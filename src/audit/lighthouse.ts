import type { Flags } from 'lighthouse';
import lighthouse from 'lighthouse';
import { budgets } from './budgets.ts';
import type { Measured } from './weigh.ts';

/** A rule that a page breaks, as Lighthouse names it. */
export interface Finding {
  readonly category: string;
  readonly rule: string;
}

/** What Lighthouse says of a page. */
export interface Judged {
  readonly scores: readonly Measured[];
  /** What keeps a score below its most, the performance left out: that is a matter of degree. */
  readonly findings: readonly Finding[];
}

type Category = keyof typeof budgets.scores;
const categories: readonly Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];

/** One run: the score of each category, in hundredths, and the rules that are broken. */
interface Run {
  readonly scores: Readonly<Record<Category, number>>;
  readonly findings: readonly Finding[];
}

async function runOn(address: string, port: number): Promise<Run> {
  // Its own settings are those of a phone on a slow line, simulated.
  const flags: Flags = { port, logLevel: 'error', output: 'json', onlyCategories: [...categories] };
  const result = await lighthouse(address, flags);
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`Lighthouse on ${address}: ${lhr.runtimeError.message}`);
  const score = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const scores = Object.fromEntries(categories.map((category) => [category, score(category)]));
  const findings = categories
    .filter((category) => category !== 'performance')
    .flatMap((category) =>
      (lhr.categories[category]?.auditRefs ?? []).map(({ id, weight }) => ({ category, id, weight })),
    )
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ category, id }) => ({ category, rule: `${id}: ${lhr.audits[id]?.title ?? ''}` }));
  return { scores: { performance: 0, accessibility: 0, 'best-practices': 0, seo: 0, ...scores }, findings };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/**
 * Lighthouse on a page, as a phone: the median of several runs for each score.
 *
 * @param port where the browser takes orders
 * @throws {Error} when it cannot load the page
 */
export async function judgedPage(address: string, port: number, times: number): Promise<Judged> {
  const runs: Run[] = [];
  for (let run = 0; run < times; run += 1) runs.push(await runOn(address, port));
  const scores = categories.map((category) => ({
    what: category,
    value: median(runs.map((run) => run.scores[category])),
    budget: budgets.scores[category],
    unit: 'score' as const,
  }));
  return { scores, findings: runs.at(-1)?.findings ?? [] };
}
