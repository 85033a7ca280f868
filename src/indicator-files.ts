import type { Registered } from './indicators/registry.ts';
import type { Place, Problem } from './problem.ts';
import { readVectors } from './vectors/vector-file.ts';

/** A file of the project's own, its path relative to the project. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

const home = 'src/indicators/';

/** What is written above the declaration of an indicator, and where the declaration stands. */
const declaration = /^export const \w+(?:: [^=]+)? = define(?:Indicator|Ranking)\b/gm;

function placeIn(path: string, text: string, offset: number): Place {
  return { file: path, line: text.slice(0, offset).split('\n').length, column: 1, length: 12 };
}

interface Declared {
  readonly place: Place;
  readonly hasDocstring: boolean;
}

function declarationIn({ path, text }: ProjectFile): Declared {
  const [first] = text.matchAll(declaration);
  const offset = first?.index ?? 0;
  return { place: placeIn(path, text, offset), hasDocstring: text.slice(0, offset).trimEnd().endsWith('*/') };
}

function namesWithCases(files: readonly ProjectFile[]): ReadonlySet<string> {
  const names = files.flatMap(({ text }) => {
    const read = readVectors(text);
    return 'kind' in read ? [] : read.indicators.filter(({ cases }) => cases.length > 0);
  });
  return new Set(names.map(({ indicator }) => indicator));
}

/**
 * Indicators that lack what a reader or the next author needs: worked values in one of `cases`, a docstring above the
 * declaration, an id of their own. Located in the files that declare them, `sources`.
 */
export function indicatorProblems(
  registered: readonly Registered[],
  sources: readonly ProjectFile[],
  cases: readonly ProjectFile[],
): readonly Problem[] {
  const texts = new Map(sources.map((source) => [source.path, source]));
  const withCases = namesWithCases(cases);
  const seen = new Map<string, string>();
  return registered.flatMap(({ indicator: { id }, file }): readonly Problem[] => {
    const source = texts.get(home + file);
    if (source === undefined) return [];
    const { place, hasDocstring } = declarationIn(source);
    const other = seen.get(id);
    seen.set(id, file);
    return [
      ...(other === undefined ? [] : [duplicate(id, other, place)]),
      ...(hasDocstring ? [] : [withoutDocstring(id, place)]),
      ...(withCases.has(id) ? [] : [withoutCases(id, place)]),
    ];
  });
}

function duplicate(id: string, other: string, place: Place): Problem {
  return {
    code: 'duplicate-id',
    place,
    message: `Another file declares the indicator "${id}" too: ${home}${other}.`,
    hint: 'Give one of them an id of its own.',
  };
}

function withoutDocstring(id: string, place: Place): Problem {
  return {
    code: 'missing-docstring',
    place,
    message: `The indicator "${id}" has no docstring.`,
    hint: 'Say right above it what it is, its unit and range, when there is no value, whether bounds are exact, and the literature.',
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
