import { families } from '../indicators/indicator.ts';
import type { Place, Problem } from '../problem.ts';
import { home, type ProjectFile, placeAt } from './project-file.ts';

/** A call that declares an indicator, as it stands in a file. */
export interface Declaration {
  readonly place: Place;
  /** From the line of the call to the next declaration or the end of the file. */
  readonly text: string;
  /** Where `text` begins in the file. */
  readonly offset: number;
  /** Whether it is written as "export const name = defineIndicator(", which is how it is found. */
  readonly isExported: boolean;
  /** The comment right above it, without its marks; empty where there is none. */
  readonly docstring: string;
}

const call = /^(?![ \t]*(?:\/\/|\/?\*)).*\bdefine(?:Indicator|Ranking)(?:<[^(\n]*>)?\(/gm;
const form = /^export const \w+(?:: [^=]+)? = define/;

/** The text of a block comment that ends a text; empty where the text ends otherwise. */
function docstringAtEnd(text: string): string {
  const trimmed = text.trimEnd();
  const begin = trimmed.lastIndexOf('/**');
  if (!trimmed.endsWith('*/') || begin === -1) return '';
  return trimmed
    .slice(begin + 3, -2)
    .replace(/^\s*\*/gm, '')
    .trim();
}

/** Every declaration of an indicator in a file, in their order. */
export function declarationsIn(file: ProjectFile): readonly Declaration[] {
  const calls = [...file.text.matchAll(call)].filter(([line]) => !/\bfunction\b/.test(line));
  return calls.map(({ 0: line, index }, at) => ({
    place: placeAt(file, index, line.length),
    text: file.text.slice(index, calls[at + 1]?.index),
    offset: index,
    isExported: form.test(line),
    docstring: docstringAtEnd(file.text.slice(0, index)),
  }));
}

/** The place of a key of a declaration, or of the declaration where the key does not stand in it literally. */
export function placeOfKey(file: ProjectFile, declared: Declaration, key: string): Place {
  const match = new RegExp(`^  (${key}: ?.*?),?$`, 'm').exec(declared.text);
  if (match === null) return declared.place;
  return placeAt(file, declared.offset + match.index + 2, match[1]?.length ?? 1);
}

/** How an indicator is declared, for hints. */
export const acceptedForm =
  'Write "export const <name> = defineIndicator({" at the start of a line, its docstring right above.';

/**
 * Declarations that the site cannot use as they stand: in a folder that is no family's, not exported by name, or beside
 * another one in the same file.
 */
export function declarationProblems(file: ProjectFile): readonly Problem[] {
  const declared = declarationsIn(file);
  const [folder = '', ...rest] = file.path.slice(home.length).split('/');
  const family = rest.length === 0 ? '' : folder;
  const isFamily = families.some((known) => known === family);
  return declared.flatMap(({ place, isExported }, at): readonly Problem[] => [
    ...(isFamily ? [] : [withoutFamily(family, place)]),
    ...(isExported ? [] : [notExported(place)]),
    ...(at === 0 ? [] : [second(place)]),
  ]);
}

function withoutFamily(family: string, place: Place): Problem {
  const where = family === '' ? 'This file lies in no family’s folder' : `There is no family called "${family}"`;
  return {
    code: 'unregistered-indicator',
    place,
    message: `${where}, so nobody finds the indicator.`,
    hint: `Move the file into the folder of one: ${families.join(', ')}. A new family is a line in ${home}indicator.ts.`,
  };
}

function notExported(place: Place): Problem {
  return {
    code: 'unregistered-indicator',
    place,
    message: 'The indicator is not declared as "export const", which is how it is found and read.',
    hint: acceptedForm,
  };
}

function second(place: Place): Problem {
  return {
    code: 'several-indicators',
    place,
    message: 'Another indicator is declared in this file already.',
    hint: 'Move this one to a file of its own, named after its id.',
  };
}
