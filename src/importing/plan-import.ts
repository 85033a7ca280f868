import { listed, nearest } from '../problem.ts';
import { type DataFiles, economiesIn } from './data-files.ts';
import { columnsOf } from './extract/cells.ts';
import { extract } from './extract/extract.ts';
import { type ChosenBy, type LeftOutRows, leftOutRows } from './extract/left-out-rows.ts';
import { editionOf } from './mapping/edition.ts';
import { type MappingText, readMapping, seriesOf } from './mapping/read-mapping.ts';
import type { Mapping, SeriesSpec } from './mapping/schema.ts';
import { mergeFiles } from './merge/merge-files.ts';
import { jumpComplaints } from './reconcile/jumps.ts';
import { compareLesser } from './reconcile/lesser.ts';
import { lossComplaints } from './reconcile/losses.ts';
import { standingSeries } from './reconcile/standing-series.ts';
import { unknownSources } from './reconcile/unknown-sources.ts';
import type { Extraction, ImportedSeries } from './series.ts';
import type { Table } from './tidy/row.ts';

/** What an import would do, or why it does nothing. */
export type ImportPlan =
  | { readonly kind: 'complaints'; readonly complaints: readonly string[] }
  | {
      readonly kind: 'plan';
      /** New texts of the files that change, by path. */
      readonly files: ReadonlyMap<string, string>;
      /** Sentences: one for each series, then what the mappings leave out. */
      readonly news: readonly string[];
      /** What is put into the files, for messages; left out where nothing came of a table. */
      readonly series?: readonly ImportedSeries[];
      /** Rows of the files that no series takes, for each table. */
      readonly leftOut: readonly LeftOutRows[];
    };

/** A table, and the mapping that says which of its rows are which series of the data. */
export interface MappedTable {
  readonly mapping: MappingText;
  readonly table: Table;
}

/** What is said of the files beside what is in them. */
export interface Asked {
  /** The edition that a mapping asks for; left out, the column `edition` of the table says it. */
  readonly edition?: string | undefined;
  /** The year of all figures, for a table that does not say it. */
  readonly year?: number | undefined;
  /** Series without a row are passed over: the files are part of what the mapping is for. */
  readonly partial?: boolean | undefined;
  /** The files hold some of the partners or producers, so that what a total leaves over is a rest, not a mistake. */
  readonly selection?: boolean | undefined;
  /** Only series of these minerals. */
  readonly only?: readonly string[] | undefined;
  /** Takes the files' figures where the data have others that are not marked as written by hand. */
  readonly replace?: boolean | undefined;
  /** Is told before each file of the data that series are put into: how many are done, of how many. */
  readonly onFile?: ((done: number, of: number) => void) | undefined;
}

/**
 * Plans an import: every file with its new text, for the caller to write, or everything that stands against it. Nothing
 * is written here, so an import is done whole or not at all. Planned a second time on the files it gave, it changes none.
 */
export function planImport(tables: readonly MappedTable[], asked: Asked, data: DataFiles): ImportPlan {
  const extracted = tables.map((one) => extractedFrom(one, asked, data));
  const series = extracted.flatMap((one) => one.series);
  const complaints = [...extracted.flatMap((one) => one.complaints), ...unknownSources(sourcesOf(extracted), data)];
  if (complaints.length > 0) return { kind: 'complaints', complaints: [...new Set(complaints)] };
  const unknown = unknownMinerals(asked.only ?? [], extracted);
  if (unknown.length > 0) return { kind: 'complaints', complaints: unknown };
  const isSelection = asked.selection === true;
  const standing = standingSeries(series, data);
  const doubted = [...jumpComplaints(series, standing), ...lossComplaints(series, standing, isSelection)];
  if (doubted.length > 0) return { kind: 'complaints', complaints: doubted };
  if (series.length === 0) return { kind: 'complaints', complaints: [nothingAsked] };
  const compared = series.map((one) => compareLesser(one, standing));
  const treatment = { replaces: asked.replace === true, isSelection, onFile: asked.onFile };
  const merged = mergeFiles(
    compared.flatMap((one) => one.series ?? []),
    data,
    treatment,
  );
  if (merged.kind === 'complaints') return merged;
  return {
    kind: 'plan',
    files: merged.files,
    series,
    news: [...compared.flatMap((one) => one.news), ...merged.news, ...extracted.flatMap((one) => one.leftOut)],
    leftOut: asked.only === undefined ? leftOutOf(extracted) : [],
  };
}

/** The sources of the figures, and of the factors that they were multiplied by. */
function sourcesOf(extracted: readonly Extracted[]): readonly string[] {
  return extracted.flatMap(({ series, factorSources }) => [
    ...series.map(({ fields }) => String(fields['source'])),
    ...factorSources,
  ]);
}

const nothingAsked = 'No row of the files is one that a mapping asks for.';

/** What came of one table by one mapping. */
interface Extracted extends Extraction {
  readonly table: Table;
  /** The series that the mapping describes, as far as they are asked for. */
  readonly specs: readonly SeriesSpec[];
  /** Every mineral that the mapping names, asked for or not. */
  readonly minerals: readonly string[];
  readonly factorSources: readonly string[];
}

function extractedFrom({ mapping: text, table }: MappedTable, asked: Asked, data: DataFiles): Extracted {
  const nothing = {
    series: [],
    leftOut: [],
    taken: new Set<never>(),
    table,
    specs: [],
    minerals: [],
    factorSources: [],
  };
  const edition = editionOf(text.path, table, asked.edition);
  if (edition.kind === 'complaint') return { ...nothing, complaints: [edition.complaint] };
  const reading = readMapping(text, edition.edition);
  if (reading.kind === 'complaints') return { ...nothing, complaints: reading.complaints };
  const mapping = saidOf(reading.mapping, asked);
  const unknown = unknownColumns(mapping, text.path, table.columns);
  if (unknown.length > 0) return { ...nothing, complaints: unknown };
  const used = mapping.economies === 'used' ? economiesIn(data) : undefined;
  const specs = seriesOf(mapping);
  const minerals = seriesOf(reading.mapping).flatMap(({ mineral }) => mineral ?? []);
  const factorSources = specs.flatMap(({ factor }) => factor?.source ?? []);
  return { ...extract(mapping, table.rows, used), table, specs, minerals, factorSources };
}

/** The mapping as far as it is asked for. */
function saidOf(mapping: Mapping, { year, partial, selection, only }: Asked): Mapping {
  const wanted = mapping.series.filter((spec) => only?.includes(spec.mineral ?? mapping.mineral ?? '') ?? true);
  const said = {
    ...(partial === true ? { sparse: 'all' as const } : {}),
    ...(selection === true ? { rest: 'computed' as const } : {}),
  };
  return { ...mapping, ...(year === undefined ? {} : { year }), series: wanted.map((spec) => ({ ...spec, ...said })) };
}

/** The mappings of one table together, so that a row that any of them takes is not left out. */
function leftOutOf(extracted: readonly Extracted[]): readonly LeftOutRows[] {
  return [...Map.groupBy(extracted, ({ table }) => table)]
    .map(([{ rows }, own]) => {
      const taken = new Set(own.flatMap((one) => [...one.taken]));
      return leftOutRows(rows, taken, chosenBy(own.flatMap(({ specs }) => specs)));
    })
    .filter(({ rows }) => rows > 0);
}

function chosenBy(specs: readonly SeriesSpec[]): ChosenBy {
  return {
    columns: [...new Set(specs.flatMap(({ where }) => Object.keys(where ?? {})))],
    reporterColumns: [...new Set(specs.flatMap(({ columns }) => columns?.reporter ?? []))],
    reporters: new Set(specs.flatMap(({ reporters }) => reporters ?? [])),
  };
}

/** Words of `--only` that no mapping knows as a mineral. */
function unknownMinerals(only: readonly string[], extracted: readonly Extracted[]): readonly string[] {
  const known = [...new Set(extracted.flatMap(({ minerals }) => minerals))].sort();
  return only
    .filter((word) => !known.includes(word))
    .map((word) => {
      const near = nearest(word, known);
      const meant = near.length > 0 ? `Did you mean "${near.join('" or "')}"?` : `There are: ${listed(known)}.`;
      return `--only: no mapping has a series of "${word}". ${meant}`;
    });
}

function unknownColumns(mapping: Mapping, path: string, columns: readonly string[]): readonly string[] {
  const asked = new Set(seriesOf(mapping).flatMap(columnsOf));
  return [...asked]
    .filter((column) => !columns.includes(column))
    .map((column) => `${path}:1:1 The table has no column "${column}". It has: ${columns.join(', ')}.`);
}
