import { z } from 'astro/zod';
import { LineCounter, parse, parseDocument } from 'yaml';
import type { DataFiles } from './data-files.ts';
import { columnsOf } from './extract/cells.ts';
import { extract } from './extract/extract.ts';
import { editionOf } from './mapping/edition.ts';
import { type MappingText, readMapping, seriesOf } from './mapping/read-mapping.ts';
import type { Mapping } from './mapping/schema.ts';
import { mergeSeries } from './merge/merge.ts';
import type { Extraction, ImportedSeries } from './series.ts';
import type { Table } from './tidy/row.ts';

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
  /** Only series of these minerals. */
  readonly only?: readonly string[] | undefined;
}

/**
 * Plans an import: every file with its new text, for the caller to write, or everything that stands against it. Nothing
 * is written here, so an import is done whole or not at all. Planned a second time on the files it gave, it changes none.
 */
export function planImport(tables: readonly MappedTable[], asked: Asked, data: DataFiles): ImportPlan {
  const extractions = tables.map((one) => extractionOf(one, asked, data));
  const series = extractions.flatMap((extraction) => extraction.series);
  const files = [...Map.groupBy(series, ({ file }) => file)];
  const complaints = [
    ...extractions.flatMap((extraction) => extraction.complaints),
    ...files.flatMap(([file]) => syntaxProblems(file, data)),
  ];
  if (complaints.length > 0) return { kind: 'complaints', complaints: [...new Set(complaints)] };
  if (series.length === 0)
    return { kind: 'complaints', complaints: ['No row of the files is one that a mapping asks for.'] };
  return planOf(
    files,
    extractions.flatMap(({ leftOut }) => leftOut),
    data,
  );
}

function extractionOf({ mapping: text, table }: MappedTable, asked: Asked, data: DataFiles): Extraction {
  const edition = editionOf(text.path, table, asked.edition);
  if (edition.kind === 'complaint') return nothingBut([edition.complaint]);
  const reading = readMapping(text, edition.edition);
  if (reading.kind === 'complaints') return nothingBut(reading.complaints);
  const mapping = saidOf(reading.mapping, asked);
  const unknown = unknownColumns(mapping, text.path, table.columns);
  if (unknown.length > 0) return nothingBut(unknown);
  return extract(mapping, table.rows, mapping.economies === 'used' ? economiesIn(data) : undefined);
}

function nothingBut(complaints: readonly string[]): Extraction {
  return { series: [], complaints, leftOut: [] };
}

/** The mapping as far as it is asked for. */
function saidOf(mapping: Mapping, { year, partial, only }: Asked): Mapping {
  const wanted = mapping.series.filter((spec) => only?.includes(spec.mineral ?? mapping.mineral ?? '') ?? true);
  const series = partial === true ? wanted.map((spec) => ({ ...spec, sparse: 'all' as const })) : wanted;
  return year === undefined ? { ...mapping, series } : { ...mapping, year, series };
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

function unknownColumns(mapping: Mapping, path: string, columns: readonly string[]): readonly string[] {
  const asked = new Set(seriesOf(mapping).flatMap(columnsOf));
  return [...asked]
    .filter((column) => !columns.includes(column))
    .map((column) => `${path}:1:1 The table has no column "${column}". It has: ${columns.join(', ')}.`);
}

function syntaxProblems(file: string, data: DataFiles): readonly string[] {
  const lines = new LineCounter();
  const { errors } = parseDocument(data.read(file) ?? '', { lineCounter: lines, prettyErrors: false });
  return errors.map(({ pos, message }) => {
    const { line, col } = lines.linePos(pos[0]);
    return `${file}:${line}:${col} ${message}`;
  });
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
