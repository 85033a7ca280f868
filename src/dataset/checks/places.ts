import type { Origin } from '../../domain/published.ts';
import type { Place } from '../../problem.ts';
import type { Located } from '../yaml/located.ts';

/** From where a record or figure stands to its place in the file. */
export type Places = (origin: Origin, part?: 'entry' | 'key' | 'value') => Place;

/** The places of all files that were read. */
export function placesIn(files: Iterable<Located>): Places {
  const byFile = new Map([...files].map((located) => [located.file, located]));
  return (origin, part) =>
    byFile.get(origin.file)?.placeOf(origin.path, part) ?? {
      file: origin.file,
      line: origin.line,
      column: 1,
      length: 1,
    };
}
