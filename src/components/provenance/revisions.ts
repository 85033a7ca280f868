import type { SeriesRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';

/** The years from which the codes of a series are of another revision of the nomenclature, with its name; in order. */
function breaksOf({ classification }: SeriesRow): readonly { readonly year: number; readonly name: string }[] {
  const revisions = classification.split('; ').map((each) => ({ year: Number(each.slice(0, 4)), name: each.slice(5) }));
  return revisions.slice(1);
}

/** "Codes are of HS 2022 from 2022 on: what is under a code may differ from earlier years."; empty without a break. */
export function revisionNote({ say }: Edition, series: SeriesRow): string {
  const breaks = breaksOf(series).map((each) => say('provenance.revision.from', each));
  return breaks.length === 0 ? '' : say('provenance.revision.note', { breaks: breaks.join(say('names.joint')) });
}

/**
 * What a change over some years takes for granted where a revision of the nomenclature lies between them; nothing where
 * none does.
 */
export function revisionsBetween(
  { say }: Edition,
  series: readonly SeriesRow[],
  from: number,
  to: number,
): readonly string[] {
  const between = series.flatMap(breaksOf).filter(({ year }) => from < year && year <= to);
  return [...new Set(between.map((each) => say('provenance.revision.taken', each)))];
}
