import type { Registered } from '../indicators/registry.ts';
import type { Place, Problem } from '../problem.ts';
import { aboutProblems } from './about.ts';
import { acceptedForm, type Declaration, declarationProblems, declarationsIn } from './declarations.ts';
import { home, type ProjectFile } from './project-file.ts';
import { workedValues } from './worked-values.ts';

function isDeclaring({ path }: ProjectFile): boolean {
  return path.endsWith('.ts') && !path.endsWith('.test.ts') && path !== `${home}indicator.ts`;
}

/** The declaration of one id among those of a file; the first where the id stands in none literally. */
function declarationOf(id: string, source: ProjectFile): Declaration | undefined {
  const declared = declarationsIn(source);
  return declared.find(({ text }) => text.includes(`id: '${id}'`)) ?? declared[0];
}

const sentence = /\p{L}\S*(\s+\S+){2,}[\s\S]*[.?!]/u;

/**
 * What keeps indicators from being used, or from being understood by a reader or the next author: declarations that are
 * not found, a docstring or worked values that lack, what an indicator says of itself and its file otherwise. Located in
 * the files that declare them, `sources`, and in those of worked values, `cases`.
 */
export function indicatorProblems(
  registered: readonly Registered[],
  sources: readonly ProjectFile[],
  cases: readonly ProjectFile[],
): readonly Problem[] {
  const texts = new Map(sources.map((source) => [source.path, source]));
  const { covered, problems } = workedValues(cases);
  const seen = new Map<string, string>();
  const inDeclared = registered.flatMap(({ indicator, file }): readonly Problem[] => {
    const { id } = indicator;
    const source = texts.get(home + file);
    const declared = source && declarationOf(id, source);
    if (source === undefined || declared === undefined) return [];
    const { place } = declared;
    const other = seen.get(id);
    seen.set(id, file);
    return [
      ...(other === undefined ? [] : [duplicate(id, other, place)]),
      ...(sentence.test(declared.docstring) ? [] : [withoutDocstring(id, declared)]),
      ...(covered?.has(id) === false ? [withoutCases(id, place)] : []),
      ...aboutProblems(indicator, source, declared),
    ];
  });
  return [...problems, ...sources.filter(isDeclaring).flatMap(declarationProblems), ...inDeclared];
}

function duplicate(id: string, other: string, place: Place): Problem {
  return {
    code: 'duplicate-id',
    place,
    message: `Another file declares the indicator "${id}" too: ${home}${other}.`,
    hint: 'Give one of them an id of its own.',
  };
}

function withoutDocstring(id: string, { place, isExported }: Declaration): Problem {
  return {
    code: 'missing-docstring',
    place,
    message: `The indicator "${id}" has no docstring of at least one sentence.`,
    hint: isExported
      ? 'Say right above it what it is, its unit and range, when there is no value, whether bounds are exact, and the literature.'
      : acceptedForm,
  };
}

function withoutCases(id: string, place: Place): Problem {
  return {
    code: 'missing-vectors',
    place,
    message: `The indicator "${id}" has no worked values.`,
    hint: 'Add cases to a file of src/vectors/cases/: published ones, or worked by hand with the working in "origin".',
  };
}
