import { rowsWhere } from './cells.ts';
import { economyCode } from './economies.ts';
import { balanceEntries, type Entry, governanceEntries, supplierEntries } from './entries.ts';
import { grouped } from './grouped.ts';
import { type Mapping, type SeriesSpec, seriesOf } from './mapping.ts';
import type { Extraction, ImportedSeries, YearFigures } from './series.ts';
import type { Row } from './table.ts';

interface Found {
  readonly series: readonly ImportedSeries[];
  readonly complaints: readonly string[];
  readonly leftOut: readonly string[];
}

const written = [
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
  'total_significant',
  'total_excludes',
  'top_list',
  'note',
] as const;

/**
 * The series that a mapping finds in the rows of a table. Nothing is dropped in silence: an economy nobody knows, a
 * cell that is no figure, a figure given twice and a series without rows are complaints.
 *
 * @param used economies to keep, for a mapping that asks for those in use; the others are counted as left out
 */
export function extract(mapping: Mapping, rows: readonly Row[], used?: ReadonlySet<string>): Extraction {
  const found = seriesOf(mapping).flatMap((spec) => seriesFrom(mapping, spec, rows, used));
  return {
    series: found.flatMap(({ series }) => series),
    complaints: [...new Set(found.flatMap(({ complaints }) => complaints))],
    leftOut: [...new Set(found.flatMap(({ leftOut }) => leftOut))],
  };
}

function seriesFrom(
  mapping: Mapping,
  spec: SeriesSpec,
  rows: readonly Row[],
  used: ReadonlySet<string> | undefined,
): readonly Found[] {
  const names = mapping.names ?? {};
  const matching = rowsWhere(rows, spec.where ?? {});
  if (mapping.kind === 'governance') {
    const column = spec.columns?.economy ?? '';
    const groups = grouped(matching, (row) => row.get(column) ?? '');
    return [...groups].map(([name, group]) => governanceOf({ mapping, spec, name, used }, group));
  }
  if (mapping.kind === 'production') {
    const head = { mineral: spec.mineral ?? '' };
    const about = { mapping, spec, head, file: `data/production/${spec.mineral}.yaml`, label: labelOf(spec) };
    return [seriesOfEntries(about, supplierEntries(matching, spec, names))];
  }
  return (spec.reporters ?? []).map((reporter) => {
    const head = { reporter, mineral: spec.mineral ?? '' };
    const file = `data/supply/${reporter}/${spec.mineral}.yaml`;
    const about = { mapping, spec, head, file, label: labelOf(spec, reporter) };
    const own = reportedBy(matching, spec, reporter);
    const entries = mapping.kind === 'balance' ? balanceEntries(own, spec) : supplierEntries(own, spec, names);
    return seriesOfEntries(about, entries);
  });
}

function reportedBy(rows: readonly Row[], spec: SeriesSpec, reporter: string): readonly Row[] {
  const column = spec.columns?.reporter;
  return column === undefined ? rows : rows.filter((row) => economyCode(row.get(column) ?? '') === reporter);
}

interface Governed {
  readonly mapping: Mapping;
  readonly spec: SeriesSpec;
  readonly name: string;
  readonly used: ReadonlySet<string> | undefined;
}

function governanceOf({ mapping, spec, name, used }: Governed, rows: readonly Row[]): Found {
  const economy = economyCode(name, mapping.names);
  if (economy === undefined) return { series: [], complaints: [unknown(name)], leftOut: [] };
  if (used?.has(economy) === false) {
    return { series: [], complaints: [], leftOut: [`${economy} is neither a producer nor a partner in the data.`] };
  }
  const file = `data/governance/${economy}.yaml`;
  const about = { mapping, spec, head: { economy }, file, label: labelOf(spec, economy) };
  return seriesOfEntries(about, governanceEntries(rows, spec));
}

interface About {
  readonly mapping: Mapping;
  readonly spec: SeriesSpec;
  readonly head: ImportedSeries['head'];
  readonly file: string;
  readonly label: string;
}

function seriesOfEntries({ mapping: { kind }, spec, head, file, label }: About, entries: readonly Entry[]): Found {
  const { years, incomplete } = yearsOf(entries, spec.complete === 'yes');
  const section = kind === 'production' || kind === 'governance' ? 'series' : kind;
  const series = years.size === 0 ? [] : [{ kind, file, head, section, fields: fieldsOf(spec), years } as const];
  return {
    series,
    complaints: complaintsAbout(entries, label),
    leftOut: incomplete.map((year) => `${label}: ${year} is left out, for not every economy has a figure.`),
  };
}

function yearsOf(entries: readonly Entry[], complete: boolean) {
  const groups = grouped(entries, ({ year }) => year);
  const incomplete = complete
    ? [...groups].filter(([, group]) => group.some(({ written }) => written === null)).map(([year]) => year)
    : [];
  const years = new Map<number, YearFigures>();
  for (const [year, group] of [...groups].sort(([a], [b]) => a - b)) {
    const figures = group.flatMap(({ key, written }) => (key && written ? [[key, written] as const] : []));
    if (!incomplete.includes(year) && figures.length > 0) years.set(year, new Map(figures));
  }
  return { years, incomplete };
}

function complaintsAbout(entries: readonly Entry[], label: string): readonly string[] {
  if (entries.length === 0) return [`No row of the table is as the series "${label}" asks.`];
  const seen = new Set<string>();
  return entries.flatMap(({ key, name, year, printed, written: text }) => {
    const place = `${name}, ${year} (${label})`;
    if (key === undefined) return [unknown(name)];
    if (!Number.isInteger(year)) return [`The year of ${name} is not to be seen (${label}).`];
    if (text === undefined) return [`"${printed}" is not a figure: ${place}.`];
    const twice = seen.has(`${key} ${year}`);
    seen.add(`${key} ${year}`);
    return twice ? [`There are two figures for ${place}.`] : [];
  });
}

function unknown(name: string): string {
  return `No economy is called "${name}". Add it to src/importing/economies.yaml, or to "names" in the mapping.`;
}

function labelOf(spec: SeriesSpec, whose = ''): string {
  return [whose, spec.mineral, spec.stage, spec.dimension, spec.table, spec.unit].filter(Boolean).join(', ');
}

function fieldsOf(spec: SeriesSpec): ImportedSeries['fields'] {
  return Object.fromEntries(written.flatMap((key) => (spec[key] == null ? [] : [[key, spec[key]]])));
}
