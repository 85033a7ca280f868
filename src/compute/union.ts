import type { Dataset } from '../domain/dataset.ts';

/** The members of a reporter that is a union: those of the bloc of its name. `undefined` for a single economy. */
export function membersOf({ blocs }: Pick<Dataset, 'blocs'>, reporter: string): readonly string[] | undefined {
  return blocs.get(reporter.toLowerCase())?.members;
}
