import { type Dataset, type Redistribution, WORLD } from '../domain/dataset.ts';

/** What the terms of a source let pass. */
export type Terms = (source: string) => Redistribution;

/** What the terms of the sources of a dataset let pass; of one that is not there nothing. */
export function termsIn({ sources }: Pick<Dataset, 'sources'>): Terms {
  return (source) => sources.get(source)?.redistribute ?? 'no';
}

/**
 * The figures that may be passed on in bulk: all of a source that says `yes`, the totals alone of one that says
 * `summary`, none of one that says `no`. Results computed from them are published in every case.
 */
export function publishable<R extends { readonly source: string }>(
  rows: readonly R[],
  economyOf: (row: R) => string,
  terms: Terms,
): readonly R[] {
  return rows.filter((row) => {
    const may = terms(row.source);
    return may === 'yes' || (may === 'summary' && economyOf(row) === WORLD);
  });
}
