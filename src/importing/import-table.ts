import { z } from 'astro/zod';
import { parse } from 'yaml';
import { extract } from './extract.ts';
import { grouped } from './grouped.ts';
import { readMapping } from './mapping.ts';
import { mergeSeries } from './merge.ts';
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

/**
 * Plans the import of a publisher's table: every file with its new text, for the caller to write, or everything that
 * stands against it. Nothing is written here, so an import is done whole or not at all. Planned a second time on the
 * files it gave, it changes none.
 *
 * @param year the year of all figures, for a table that does not say it
 */
export function planImport(
  table: { readonly mapping: string; readonly csv: string; readonly year?: number | undefined },
  data: DataFiles,
): ImportPlan {
  const reading = readMapping(table.mapping);
  if (reading.kind === 'complaints') return reading;
  const { mapping } = reading;
  const dated = table.year === undefined ? mapping : { ...mapping, year: table.year };
  const used = mapping.economies === 'used' ? economiesIn(data) : undefined;
  const { series, complaints, leftOut } = extract(dated, readTable(table.csv), used);
  if (complaints.length > 0) return { kind: 'complaints', complaints };
  const merged = [...grouped(series, ({ file }) => file)].map(
    ([file, own]) => [file, mergeSeries(data.read(file), own, stagesOf(own, data))] as const,
  );
  return {
    kind: 'plan',
    files: new Map(
      merged.filter(([file, { text }]) => text !== data.read(file)).map(([file, { text }]) => [file, text]),
    ),
    news: [...merged.flatMap(([, { news }]) => news), ...leftOut],
  };
}

const mineralFile = z.object({ stages: z.array(z.object({ id: z.string() })) });

function stagesOf([first]: readonly ImportedSeries[], data: DataFiles): readonly string[] {
  const text = data.read(`data/minerals/${first?.head['mineral']}.yaml`);
  return text === undefined ? [] : mineralFile.parse(parse(text)).stages.map(({ id }) => id);
}

/** Every economy that the production and the trade of the data name. */
function economiesIn(data: DataFiles): ReadonlySet<string> {
  const texts = [...data.list('data/production'), ...data.list('data/supply')].map((path) => data.read(path) ?? '');
  return new Set(texts.flatMap((text) => [...text.matchAll(/^\s+([A-Z]{3}):/gm)].flatMap(([, code]) => code ?? [])));
}
