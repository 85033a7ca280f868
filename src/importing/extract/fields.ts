import type { SeriesSpec } from '../mapping/schema.ts';
import type { ImportedSeries } from '../series.ts';

const writtenFields = [
  'stage',
  'dimension',
  'source',
  'table',
  'unit',
  'basis',
  'hs',
  'classification',
  'primary',
  'coverage',
  'average_from',
  'significant',
  'rounded_to',
  'steps',
  'total_significant',
  'total_excludes',
  'top_list',
  'note',
] as const;

/**
 * What a series says of all its figures, in the order it is written in. Its note is that of the mapping, then what the
 * figures were multiplied by and who says so, then the reasons.
 *
 * @param reasons why years do not add up to their total
 * @param classification revision of the nomenclature by year, as the rows say
 */
export function fieldsOf(
  spec: SeriesSpec,
  reasons: readonly string[] = [],
  classification?: Readonly<Record<string, string>>,
): ImportedSeries['fields'] {
  const said = [spec.note, factorNote(spec), ...reasons].filter((sentence) => sentence !== undefined);
  const note = said.length === 0 ? spec.note : said.map((sentence) => sentence.trim()).join(' ');
  const noted = { ...spec, note, classification };
  return Object.fromEntries(writtenFields.flatMap((key) => (noted[key] == null ? [] : [[key, noted[key]]])));
}

function factorNote({ factor }: SeriesSpec): string | undefined {
  if (factor === undefined) return undefined;
  const where = factor.table === undefined ? factor.source : `${factor.source}, ${factor.table}`;
  return `Every figure is the printed one times ${factor.by} (${where}).`;
}
