import { seriesOf } from '../mapping/read-mapping.ts';
import type { Mapping, SeriesSpec } from '../mapping/schema.ts';
import type { Extraction, ImportedSeries, YearFigures } from '../series.ts';
import type { Row } from '../tidy/row.ts';
import type { Entry } from './entries.ts';
import { type Gathered, gather } from './gather.ts';

/**
 * The series that a mapping finds in the rows of a table. Nothing is dropped in silence: an economy nobody knows, a
 * cell that is no figure, a figure given twice and a series without rows are complaints; what the mapping itself leaves
 * out is told.
 *
 * @param used the economies to keep, for a mapping that asks for those in use
 */
export function extract(mapping: Mapping, rows: readonly Row[], used?: ReadonlySet<string>): Extraction {
  const all = seriesOf(mapping).flatMap((spec) => gather(mapping, spec, rows));
  const unused = all.filter(({ head }) => head['economy'] !== undefined && used?.has(head['economy']) === false);
  const absent = all.filter((gathered) => isPassedOver(gathered, all));
  const kept = all
    .filter((gathered) => !unused.includes(gathered) && !absent.includes(gathered))
    .map((gathered) => ({ gathered, ...datedBy(gathered) }));
  return {
    series: kept.filter(({ years }) => years.size > 0).map(({ gathered, years }) => toSeries(mapping, gathered, years)),
    complaints: [...new Set(kept.flatMap(({ gathered }) => complaintsAbout(gathered)))],
    leftOut: [
      ...leftOutBy(mapping, rows),
      ...kept.flatMap(({ gathered, gaps }) =>
        gaps.map((year) => `${labelOf(gathered)}: ${year} is left out, for not every economy has a figure.`),
      ),
      ...absent.map((gathered) => `${labelOf(gathered)}: the table has no row of it.`),
      ...new Set(unused.map(({ head }) => `${head['economy']} is left out, for no production or trade names it.`)),
    ],
  };
}

/**
 * True for a reporter without a row, where the mapping allows it. With `yes` others of the series must have some, for a
 * misspelt code has none at all; with `all` the import as a whole must.
 */
function isPassedOver({ spec, entries }: Gathered, all: readonly Gathered[]): boolean {
  if (spec.sparse === undefined || spec.sparse === 'no' || entries.length > 0) return false;
  return spec.sparse === 'all' || all.some((other) => other.spec === spec && other.entries.length > 0);
}

function leftOutBy({ left_out: leftOut = {}, ...mapping }: Mapping, rows: readonly Row[]): readonly string[] {
  const columns = new Set(seriesOf(mapping).map((spec) => spec.columns?.economy ?? ''));
  const names = new Set(rows.flatMap((row) => [...columns].map((column) => row.get(column) ?? '')));
  return Object.entries(leftOut).flatMap(([name, why]) => (names.has(name) ? [`${name} is left out: ${why}`] : []));
}

interface Dated {
  readonly years: ReadonlyMap<number, YearFigures>;
  /** Years left out because an economy has no figure. */
  readonly gaps: readonly number[];
}

function datedBy({ spec, entries }: Gathered): Dated {
  const groups = [...Map.groupBy(entries, ({ year }) => year)].sort(([a], [b]) => a - b);
  const hasGap = (group: readonly Entry[]) => spec.complete === 'yes' && group.some(({ written }) => written === null);
  const years = groups
    .filter(([, group]) => !hasGap(group))
    .map(
      ([year, group]) =>
        [year, new Map(group.flatMap(({ key, written }) => (key && written ? [[key, written]] : [])))] as const,
    )
    .filter(([, figures]) => figures.size > 0);
  return { years: new Map(years), gaps: groups.filter(([, group]) => hasGap(group)).map(([year]) => year) };
}

function toSeries({ kind }: Mapping, { spec, file, head }: Gathered, years: Dated['years']): ImportedSeries {
  const section = kind === 'production' || kind === 'governance' ? 'series' : kind;
  return { kind, file, head, section, fields: fieldsOf(spec), years };
}

const writtenFields = [
  'stage',
  'dimension',
  'source',
  'table',
  'unit',
  'basis',
  'hs',
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

function fieldsOf(spec: SeriesSpec): ImportedSeries['fields'] {
  return Object.fromEntries(writtenFields.flatMap((key) => (spec[key] == null ? [] : [[key, spec[key]]])));
}

function complaintsAbout(gathered: Gathered): readonly string[] {
  const { entries } = gathered;
  const label = labelOf(gathered);
  if (entries.length === 0) return [`No row of the table is as the series "${label}" asks.`];
  const count = new Map([...Map.groupBy(entries, placeOf)].map(([place, same]) => [place, same.length]));
  return entries.flatMap((entry) => {
    const { key, name, year, printed, written } = entry;
    if (key === undefined) return [unknownEconomy(name)];
    if (!Number.isInteger(year)) return [`No row of the table gives ${name} with a year (${label}).`];
    if (written === undefined) return [`"${printed}" is not a figure: ${name}, ${year} (${label}).`];
    return count.get(placeOf(entry)) === 1 ? [] : [`There are two figures for ${name}, ${year} (${label}).`];
  });
}

function placeOf({ key, year }: Entry): string {
  return `${key} ${year}`;
}

function unknownEconomy(name: string): string {
  return `No economy is called "${name}". Add it to src/importing/economies.yaml, or to "names" in the mapping.`;
}

function labelOf({ spec, head }: Gathered): string {
  const { mineral, stage, dimension, table, unit } = spec;
  return [head['reporter'] ?? head['economy'], mineral, stage, dimension, table, unit].filter(Boolean).join(', ');
}
