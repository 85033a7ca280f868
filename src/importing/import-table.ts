import { z } from 'astro/zod';
import { parse, parseDocument } from 'yaml';
import { columnsOf } from './extract/cells.ts';
import { extract } from './extract/extract.ts';
import { type Mapping, readMapping, seriesOf } from './mapping.ts';
import { mergeSeries } from './merge/merge.ts';
import type { ImportedSeries } from './series.ts';
import { readTable } from './table.ts';

/** The data as the importer meets it: paths are relative to the root. */
export interface DataFiles {
  /** The text of a file, or `undefined` where there is none. */
  readonly read: (path: string) => string | undefined;
  /** Paths of all YAML files of a folder and the folders in it. */
  readonly list: (folder: string) => readonly string[];
}

/** What an import would do, or why it does nothing. */
export type ImportPlan =
  | { readonly kind: 'complaints'; readonly complaints: readonly string[] }
  | {
      readonly kind: 'plan';
      /** New texts of the files that change, by path. */
      readonly files: ReadonlyMap<string, string>;
      /** Sentences: one for each series, then what was left out. */
      readonly news: readonly string[];
    };

/** A publisher's table and the mapping for it, as texts. */
export interface TableToImport {
  readonly mapping: string;
  readonly csv: string;
  /** The year of all figures, for a table that does not say it. */
  readonly year?: number | undefined;
}

/**
 * Plans the import of a publisher's table: every file with its new text, for the caller to write, or everything that
 * stands against it. Nothing is written here, so an import is done whole or not at all. Planned a second time on the
 * files it gave, it changes none.
 */
export function planImport(input: TableToImport, data: DataFiles): ImportPlan {
  const reading = readMapping(input.mapping);
  if (reading.kind === 'complaints') return reading;
  const mapping = input.year === undefined ? reading.mapping : { ...reading.mapping, year: input.year };
  const table = readTable(input.csv);
  if (table.kind === 'complaints') return table;
  const unknown = unknownColumns(mapping, table.columns);
  if (unknown.length > 0) return { kind: 'complaints', complaints: unknown };
  const used = mapping.economies === 'used' ? economiesIn(data) : undefined;
  const { series, complaints, leftOut } = extract(mapping, table.rows, used);
  const files = [...Map.groupBy(series, ({ file }) => file)];
  const broken = [...complaints, ...files.flatMap(([file]) => syntaxProblems(file, data))];
  return broken.length > 0 ? { kind: 'complaints', complaints: broken } : planOf(files, leftOut, data);
}

function planOf(
  files: readonly (readonly [file: string, series: readonly ImportedSeries[]])[],
  leftOut: readonly string[],
  data: DataFiles,
): ImportPlan {
  const merged = files.map(([file, own]) => [file, mergeSeries(data.read(file), own, stagesOf(own, data))] as const);
  const changed = merged.filter(([file, { text }]) => text !== data.read(file));
  return {
    kind: 'plan',
    files: new Map(changed.map(([file, { text }]) => [file, text])),
    news: [...merged.flatMap(([, { news }]) => news), ...leftOut],
  };
}

function unknownColumns(mapping: Mapping, columns: readonly string[]): readonly string[] {
  const asked = new Set(seriesOf(mapping).flatMap(columnsOf));
  return [...asked]
    .filter((column) => !columns.includes(column))
    .map((column) => `The table has no column "${column}". It has: ${columns.join(', ')}.`);
}

function syntaxProblems(file: string, data: DataFiles): readonly string[] {
  return parseDocument(data.read(file) ?? '').errors.map(({ message }) => `${file}: ${message}`);
}

const mineralFile = z.object({ stages: z.array(z.object({ id: z.string() })) });

/** Ids of the stages of the mineral that some series are about, upstream first; none where it has no file yet. */
function stagesOf([first]: readonly ImportedSeries[], data: DataFiles): readonly string[] {
  const text = data.read(`data/minerals/${first?.head['mineral']}.yaml`);
  const mineral = text === undefined ? undefined : mineralFile.safeParse(parse(text)).data;
  return mineral?.stages.map(({ id }) => id) ?? [];
}

/** Every economy that the production and the trade of the data name. */
function economiesIn(data: DataFiles): ReadonlySet<string> {
  const texts = [...data.list('data/production'), ...data.list('data/supply')].map((path) => data.read(path) ?? '');
  return new Set(texts.flatMap((text) => [...text.matchAll(/^\s+([A-Z]{3}):/gm)].flatMap(([, code]) => code ?? [])));
}
