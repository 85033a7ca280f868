import { stagesOf as stagesInFile } from '../dataset/files.ts';
import type { SourceFile } from '../dataset/yaml/text.ts';

/** The data as the importer meets it: paths are relative to the root. */
export interface DataFiles {
  /** The text of a file, or `undefined` where there is none. */
  readonly read: (path: string) => string | undefined;
  /** Paths of all YAML files of a folder and the folders in it. */
  readonly list: (folder: string) => readonly string[];
}

/** Every economy that the production and the trade of the data name. */
export function economiesIn(data: DataFiles): ReadonlySet<string> {
  const texts = [...data.list('data/production'), ...data.list('data/supply')].map((path) => data.read(path) ?? '');
  return new Set(texts.flatMap((text) => [...text.matchAll(/^\s+([A-Z]{3}):/gm)].flatMap(([, code]) => code ?? [])));
}

/** A file as the dataset is read from it; without bytes where there is none. */
export function sourceFile(path: string, data: DataFiles): SourceFile {
  return { path, bytes: new TextEncoder().encode(data.read(path)) };
}

/** Ids of the stages of a mineral, upstream first; none where it has no file that can be read. */
export function stagesOf(mineral: string | undefined, data: DataFiles): readonly string[] {
  return (mineral === undefined ? undefined : stagesInFile(sourceFile(`data/minerals/${mineral}.yaml`, data))) ?? [];
}
