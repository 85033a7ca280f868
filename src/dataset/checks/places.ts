import type { Origin } from '../../domain/published.ts';
import type { Place } from '../../problem.ts';
import { type Located, readYaml } from '../yaml/located.ts';
import type { SourceFile } from '../yaml/text.ts';

/** From where a record or figure stands to its place in the file. */
export type Places = (origin: Origin, part?: 'entry' | 'key' | 'value') => Place;

/** The places in files. One is read again when the first of its places is asked for: few have any that are. */
export function placesIn(files: readonly SourceFile[]): Places {
  const sources = new Map(files.map((file) => [file.path, file]));
  const read = new Map<string, Located | undefined>();
  const locatedOf = (path: string): Located | undefined => {
    const source = sources.get(path);
    if (!read.has(path) && source !== undefined) read.set(path, readYaml(source).located);
    return read.get(path);
  };
  return ({ file, path, line }, part) => locatedOf(file)?.placeOf(path, part) ?? { file, line, column: 1, length: 1 };
}
