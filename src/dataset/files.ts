import type { NamedFile } from './documents.ts';
import { type Kind, kindOf } from './kinds.ts';
import type { Names } from './schema/names.ts';
import type { Context } from './series/context.ts';
import { type Form, type Forms, keyOf } from './yaml/form.ts';
import { type Located, type Reading, readForm, readYaml } from './yaml/located.ts';
import { isList, valueAt } from './yaml/plain.ts';
import type { SourceFile } from './yaml/text.ts';

/** A file with its kind, and its value unless it could not be read. */
export interface KnownFile {
  readonly kind: Kind;
  readonly located: Located | undefined;
}

/** The files of facts that were read, and what may be kept of them. */
export interface KnownFiles {
  readonly known: readonly KnownFile[];
  readonly forms: Forms;
}

/**
 * Every file of facts in the order of paths, and the problems of those that cannot be read. Bytes whose form was kept
 * are not parsed again.
 */
export function knownFiles(files: readonly SourceFile[], kept: Forms, report: Context['report']): KnownFiles {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const forms = new Map<string, Form>();
  const known = sorted.flatMap((file) => {
    const kind = kindOf(file.path);
    if (kind === undefined) return [];
    if (kind.kind === 'unknown') {
      report(kind.problem);
      return [];
    }
    const key = keyOf(file.bytes);
    const { located, problems, form } = readKept(file, kept.get(key));
    if (form !== undefined) forms.set(key, form);
    for (const problem of problems) report(problem);
    return [{ kind, located }];
  });
  return { known, forms };
}

function readKept(file: SourceFile, form: Form | undefined): Reading {
  return form === undefined ? readYaml(file) : readForm(file, form);
}

/** The ids that files may mention, whether or not the files they belong to could be read. */
export function namesOf(files: readonly KnownFile[]): Names {
  const sources = new Set<string>();
  const blocs = new Set<string>();
  const minerals = new Map<string, readonly string[] | undefined>();
  for (const { kind, located } of files) {
    if (kind.kind === 'sources') sources.add(kind.id);
    if (kind.kind === 'blocs') blocs.add(kind.id);
    if (kind.kind === 'minerals') minerals.set(kind.id, located === undefined ? undefined : stagesOf(located));
  }
  return { sources, minerals, blocs };
}

/** The stages of a mineral as far as they have ids; `undefined` where there is no list of them. */
function stagesOf(located: Located): readonly string[] | undefined {
  const stages = valueAt(located.value, ['stages']);
  if (!isList(stages)) return undefined;
  const ids = stages.map((_, index) => valueAt(located.value, ['stages', index, 'id']));
  return ids.filter((id) => typeof id === 'string');
}

/** The files of a folder that could be read. */
export function filesOf(files: readonly KnownFile[], folder: Kind['kind']): readonly NamedFile[] {
  return files.flatMap(({ kind, located }) =>
    kind.kind === folder && 'id' in kind && located !== undefined ? [{ located, id: kind.id }] : [],
  );
}

/** What `read` makes of the files of a folder, by id; those of which it makes nothing are left out. */
export function readNamed<T>(
  files: readonly KnownFile[],
  folder: Kind['kind'],
  read: (file: NamedFile) => T | undefined,
): ReadonlyMap<string, T> {
  return new Map(
    filesOf(files, folder).flatMap((file) => {
      const value = read(file);
      return value === undefined ? [] : [[file.id, value] as const];
    }),
  );
}
