import { readDataset } from '../dataset/read.ts';
import type { SourceFile } from '../dataset/yaml/text.ts';
import { formatProblem, type Problem, sortProblems } from '../problem.ts';
import type { DataFiles } from './data-files.ts';
import { toldAtOrigin } from './origin/told-at-origin.ts';
import type { ImportPlan } from './plan-import.ts';

/**
 * The plan as it is, where the data would be as sound with it as they are now; else every problem that it would bring
 * into the files that it changes, as `npm run check` words it, at the row that a figure rests on: a figure far from its neighbours, parts over their
 * total, a unit price that no other partner has, two series that both claim to be primary. Problems that the data have
 * already are not held against an import.
 *
 * What it would leave to be done elsewhere is told with the news: a mineral that names the source of last year as primary,
 * a choice between publishers that nobody has explained yet, a confirmation that a newer edition has made needless. No
 * import can write that.
 */
export function checkedPlan(plan: ImportPlan, data: DataFiles): ImportPlan {
  if (plan.kind !== 'plan' || plan.files.size === 0) return plan;
  const after = problemsOf((path) => plan.files.get(path) ?? data.read(path), data, plan.files.keys());
  if (after.length === 0) return plan;
  const before = new Set(problemsOf(data.read, data, []).map(told));
  const brought = sortProblems(after.filter((problem) => !before.has(told(problem))));
  const inOwn = brought.filter(({ code, place }) => plan.files.has(place.file) && !forAuthors.includes(code));
  const textOf = ({ place: { file } }: Problem) => plan.files.get(file) ?? data.read(file);
  if (inOwn.length > 0) {
    return { kind: 'complaints', complaints: inOwn.map((one) => toldAtOrigin(one, textOf(one), plan.series ?? [])) };
  }
  return { ...plan, news: [...plan.news, ...brought.map((one) => `to do: ${formatProblem(one, textOf(one))}`)] };
}

/** What only somebody who knows the publishers can put in words, or take back: what is confirmed and needs it no more. */
const forAuthors: readonly string[] = ['primary-unexplained', 'confirmed-in-vain'];

/** Problems of the data as they are read by a function, those of files that are not there yet among them. */
function problemsOf(read: DataFiles['read'], data: DataFiles, more: Iterable<string>): readonly Problem[] {
  const paths = new Set([...data.list('data'), ...more]);
  const files = [...paths].sort().map((path): SourceFile => ({ path, bytes: new TextEncoder().encode(read(path)) }));
  return readDataset(files).problems;
}

function told({ code, place, message }: Problem): string {
  return `${place.file} ${code} ${message}`;
}
