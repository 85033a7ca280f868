import type { Place } from '../problem.ts';

/** A file of the project's own, its path relative to the project. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** Where indicators are declared. */
export const home = 'src/indicators/';

/** The place of a character of a file, 1-based, with the length of what is meant. */
export function placeAt({ path, text }: ProjectFile, offset: number, length: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { file: path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, length };
}
