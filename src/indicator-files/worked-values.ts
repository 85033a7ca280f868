import type { Place, Problem } from '../problem.ts';
import { isStated, readVectors, type VectorFile } from '../vectors/vector-file.ts';
import { type ProjectFile, placeAt } from './project-file.ts';

/** What the files of worked values hold, and what is wrong with them. */
export interface WorkedValues {
  /** Ids of indicators with at least one case; `undefined` while a file cannot be read, for it may hold any. */
  readonly covered: ReadonlySet<string> | undefined;
  readonly problems: readonly Problem[];
}

/** Where the case of a name stands. */
function placeOfCase(file: ProjectFile, name: string): Place {
  const keys = [...file.text.matchAll(/"name"\s*:\s*/g)];
  const key = keys.find(({ 0: text, index }) => file.text.startsWith(JSON.stringify(name), index + text.length));
  return placeAt(file, key?.index ?? 0, 1);
}

function withoutOrigin(file: ProjectFile, name: string): Problem {
  return {
    code: 'missing-source',
    place: placeOfCase(file, name),
    message: `The worked value "${name}" does not say where it comes from.`,
    hint: 'Add "origin": a publication with its year, or "by hand: " and the working.',
  };
}

function originProblems(file: ProjectFile, { indicators }: VectorFile): readonly Problem[] {
  const cases = indicators.flatMap((each) => each.cases);
  return cases.filter(({ origin }) => !isStated(origin)).map(({ name }) => withoutOrigin(file, name));
}

/** Which indicators the files of worked values cover; a file that cannot be read is told once, where it stops. */
export function workedValues(files: readonly ProjectFile[]): WorkedValues {
  const covered = new Set<string>();
  const problems = files.flatMap((file): readonly Problem[] => {
    const read = readVectors(file.text);
    if ('kind' in read) {
      const place = { file: file.path, line: read.line, column: read.column, length: 1 };
      const hint = 'Correct it there. CONTRIBUTING.md shows a case under "Adding an indicator".';
      return [{ code: 'vectors-syntax', place, message: `Worked values cannot be read: ${read.why}.`, hint }];
    }
    for (const { indicator, cases } of read.indicators) if (cases.length > 0) covered.add(indicator);
    return originProblems(file, read);
  });
  return { covered: problems.some(({ code }) => code === 'vectors-syntax') ? undefined : covered, problems };
}
