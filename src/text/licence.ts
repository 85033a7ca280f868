import type { SourceRow } from '../tables/schema.ts';
import type { Told } from './told.ts';

/** What may be done with the figures of a source, in a sentence. */
export function redistributionInWords(code: SourceRow['redistribute'], { say }: Told): string {
  return say(`citation.redistribution.${code}`);
}

/** The same in a word or two, for tables. */
export function redistributionShort(code: SourceRow['redistribute'], { say }: Told): string {
  return say(`citation.redistributionShort.${code}`);
}
