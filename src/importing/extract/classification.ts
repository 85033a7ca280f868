import type { YearFigures } from '../series.ts';
import { told } from '../tidy/row.ts';
import type { Gathered } from './gather.ts';
import { labelOf } from './label.ts';

/** The revision of the nomenclature that the code of a series is of in each of its years, and what stands against it. */
export interface Classified {
  /** By year; `undefined` where the mapping does not ask. */
  readonly classification?: Readonly<Record<string, string>>;
  readonly complaints: readonly string[];
}

/**
 * Reads off the rows of a series which revision its code is of, year by year. A code of the publisher's that the mapping
 * does not name, and a year whose rows are of two revisions, are complaints.
 *
 * @param years those that the series has figures of
 */
export function classified(gathered: Gathered, years: ReadonlyMap<number, YearFigures>): Classified {
  const { spec, entries } = gathered;
  if (spec.classification === undefined) return { complaints: [] };
  const { column, names } = spec.classification;
  const label = labelOf(gathered);
  const rows = entries.filter(({ year }) => years.has(year));
  const found = [...Map.groupBy(rows, ({ year }) => year)].map(([year, own]) => {
    const codes = [...new Set(own.map(({ row }) => row?.get(column) ?? ''))];
    const [code = ''] = codes;
    const wrong =
      codes.length > 1
        ? `${label}: the rows of ${year} are of several revisions, ${codes.join(' and ')}.`
        : `${label}: the mapping has no name for the revision "${code}".`;
    const name = codes.length === 1 ? names[code] : undefined;
    return { year, name, complaint: name === undefined ? [told(own[0]?.row, wrong, spec.at)] : [] };
  });
  const named = found.flatMap(({ year, name }) => (name === undefined ? [] : [[String(year), name] as const]));
  return { classification: Object.fromEntries(named), complaints: found.flatMap(({ complaint }) => complaint) };
}
