import type { SeriesRow } from '../../tables/schema.ts';

/** The years from which the codes of a series are of another revision of the nomenclature, with its name; in order. */
function breaksOf({ classification }: SeriesRow): readonly { readonly year: number; readonly name: string }[] {
  const revisions = classification.split('; ').map((each) => ({ year: Number(each.slice(0, 4)), name: each.slice(5) }));
  return revisions.slice(1);
}

/** "Codes are of HS 2022 from 2022 on: what is under a code may differ from earlier years."; empty without a break. */
export function revisionNote(series: SeriesRow): string {
  const names = breaksOf(series).map(({ year, name }) => `of ${name} from ${year} on`);
  return names.length === 0
    ? ''
    : `Codes are ${names.join(', ')}: what is under a code may differ from that in the years before.`;
}

/**
 * What a change over some years takes for granted where a revision of the nomenclature lies between them; nothing where
 * none does.
 */
export function revisionsBetween(series: readonly SeriesRow[], from: number, to: number): readonly string[] {
  const between = series.flatMap(breaksOf).filter(({ year }) => from < year && year <= to);
  return [
    ...new Set(
      between.map(({ year, name }) => `codes of ${name}, from ${year} on, taken to hold what they held before`),
    ),
  ];
}
