import { formatProblem, type Problem, sortProblems } from '../problem.ts';
import type { SourceFile } from './yaml/text.ts';

/** A file of a miniature data folder. */
export function fileOf(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** Problems as an author sees them, all of them, with their frames. */
export function printed(problems: readonly Problem[], files: readonly SourceFile[] = []): string {
  const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  return sortProblems(problems)
    .map((problem) => formatProblem(problem, texts.get(problem.place.file)))
    .join('\n');
}
