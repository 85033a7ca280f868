import type { NamedFile } from './documents.ts';
import { type Kind, kindOf } from './kinds.ts';
import { nameLanguages } from './names/languages.ts';
import type { Names } from './schema/names.ts';
import type { Context } from './series/context.ts';
import { type Located, readYaml } from './yaml/located.ts';
import { isList, valueAt } from './yaml/plain.ts';
import type { SourceFile } from './yaml/text.ts';

/** A file with its kind, not yet read. */
export interface KnownFile {
  readonly kind: Kind;
  readonly source: SourceFile;
}

/** Every file of facts in the order of paths; a file that nothing reads is told. */
export function knownFiles(files: readonly SourceFile[], report: Context['report']): readonly KnownFile[] {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.flatMap((source) => {
    const kind = kindOf(source.path);
    if (kind?.kind === 'unknown') report(kind.problem);
    return kind === undefined || kind.kind === 'unknown' ? [] : [{ kind, source }];
  });
}

/**
 * What a file says, unless it cannot be read, which is told. To be let go once it is understood: what thousands of files say
 * is far more than what they mean.
 */
export function opened({ source }: KnownFile, report: Context['report']): Located | undefined {
  const { located, problems } = readYaml(source);
  for (const problem of problems) report(problem);
  return located;
}

/** The ids that files may mention, whether or not the files they belong to can be read. */
export function namesOf(files: readonly KnownFile[]): Names {
  const sources = new Set<string>();
  const blocs = new Set<string>();
  const minerals = new Map<string, readonly string[] | undefined>();
  for (const { kind, source } of files) {
    if (kind.kind === 'sources') sources.add(kind.id);
    if (kind.kind === 'blocs') blocs.add(kind.id);
    if (kind.kind === 'minerals') minerals.set(kind.id, stagesOf(source));
  }
  const site = files.find(({ kind }) => kind.kind === 'site');
  return { sources, minerals, blocs, languages: nameLanguages(site?.source) };
}

/** The ids of the stages of a mineral in its file, upstream first; `undefined` where there is no list of them. */
export function stagesOf(source: SourceFile): readonly string[] | undefined {
  const value = readYaml(source).located?.value;
  const stages = valueAt(value, ['stages']);
  if (!isList(stages)) return undefined;
  const ids = stages.map((_, index) => valueAt(value, ['stages', index, 'id']));
  return ids.filter((id) => typeof id === 'string');
}

/** What `read` makes of each file of a folder that can be read, one after the other. */
export function readEach<T>(
  files: readonly KnownFile[],
  folder: Kind['kind'],
  read: (file: NamedFile) => T,
  report: Context['report'],
): readonly T[] {
  return files.flatMap((file) => {
    if (file.kind.kind !== folder || !('id' in file.kind)) return [];
    const located = opened(file, report);
    return located === undefined ? [] : [read({ located, id: file.kind.id })];
  });
}

/** What `read` makes of the files of a folder, by id; those of which it makes nothing are left out. */
export function readNamed<T>(
  files: readonly KnownFile[],
  folder: Kind['kind'],
  read: (file: NamedFile) => T | undefined,
  report: Context['report'],
): ReadonlyMap<string, T> {
  const named = readEach(files, folder, (file) => ({ id: file.id, value: read(file) }), report);
  return new Map(named.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const])));
}
