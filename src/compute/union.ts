import type { Dataset } from '../domain/dataset.ts';

/** The members of a reporter that is a union: those of the bloc of its name. `undefined` for a single economy. */
export function membersOf({ blocs }: Pick<Dataset, 'blocs'>, reporter: string): readonly string[] | undefined {
  return blocs.get(reporter.toLowerCase())?.members;
}

/** The source of the list of members where a reporter is a union: what rests on who belongs to it rests on that too. */
export function membershipSources({ blocs }: Pick<Dataset, 'blocs'>, reporter: string | undefined): readonly string[] {
  const bloc = blocs.get(reporter?.toLowerCase() ?? '');
  return bloc === undefined ? [] : [bloc.source];
}
