import type { Edition } from '../../text/edition.ts';
import type { Mark } from '../../text/words.ts';
import { knownErrorsIn } from './known-errors.ts';

/**
 * The mark that a legend has to explain where a source has a known error in one of the results below it: `['u']`, else
 * none. Results that are not there are passed over.
 */
export function errorMarks(query: Edition, results: readonly ({ readonly id: string } | undefined)[]): readonly Mark[] {
  return results.some((row) => row !== undefined && knownErrorsIn(query, row.id).length > 0) ? ['u'] : [];
}
