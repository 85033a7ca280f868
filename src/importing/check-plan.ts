import { readDataset } from '../dataset/read.ts';
import type { SourceFile } from '../dataset/yaml/text.ts';
import { formatProblem, type Problem, sortProblems } from '../problem.ts';
import type { DataFiles } from './data-files.ts';
import type { ImportPlan } from './plan-import.ts';

/**
 * The plan as it is, where the data would be as sound with it as they are now; else every problem that it would bring
 * into the files that it changes, as `npm run check` would print it: a figure far from its neighbours, parts over their
 * total, a unit price that no other partner has, two series that both claim to be primary. Problems that those files
 * have already are not held against an import.
 */
export function checkedPlan(plan: ImportPlan, data: DataFiles): ImportPlan {
  if (plan.kind !== 'plan' || plan.files.size === 0) return plan;
  const after = problemsIn(plan.files, (path) => plan.files.get(path) ?? data.read(path), data);
  if (after.length === 0) return plan;
  const before = new Set(problemsIn(plan.files, data.read, data).map(told));
  const brought = sortProblems(after.filter((problem) => !before.has(told(problem))));
  if (brought.length === 0) return plan;
  return { kind: 'complaints', complaints: brought.map((one) => formatProblem(one, plan.files.get(one.place.file))) };
}

/** Problems of the data in the files that a plan changes. */
function problemsIn(files: ReadonlyMap<string, string>, read: DataFiles['read'], data: DataFiles): readonly Problem[] {
  const paths = new Set([...data.list('data'), ...files.keys()]);
  const all = [...paths].sort().map((path): SourceFile => ({ path, bytes: new TextEncoder().encode(read(path)) }));
  return readDataset(all).problems.filter(({ place }) => files.has(place.file));
}

function told({ code, place, message }: Problem): string {
  return `${place.file} ${code} ${message}`;
}
