import { createHash, hash } from 'node:crypto';
import { kindOf } from '../dataset/kinds.ts';
import type { SourceFile } from '../dataset/yaml/text.ts';

/** What the data say, as digests of the paths and bytes of their files. */
export interface DataDigests {
  /** Of the files that may change what is computed of every mineral. */
  readonly shared: string;
  /** Of the files of production and supply of each mineral that has any. */
  readonly minerals: ReadonlyMap<string, string>;
}

/** The mineral that a file holds figures of; `undefined` for one that may change what is computed of every mineral. */
export function mineralOf(path: string): string | undefined {
  const kind = kindOf(path);
  return kind?.kind === 'production' || kind?.kind === 'supply' ? kind.id : undefined;
}

/** The digests of the files below `data/`, which are given in the order of their paths. */
export function digestsOfData(files: readonly SourceFile[]): DataDigests {
  const shared = createHash('sha256');
  const minerals = new Map<string, string>();
  for (const { path, bytes } of files) {
    const mineral = mineralOf(path);
    const print = `${path} ${hash('sha256', bytes)}\n`;
    if (mineral === undefined) shared.update(print);
    else minerals.set(mineral, hash('sha256', (minerals.get(mineral) ?? '') + print));
  }
  return { shared: shared.digest('hex'), minerals };
}

/** The minerals whose files are others than before, have come or are gone. */
export function changedMinerals(now: DataDigests, before: DataDigests): ReadonlySet<string> {
  const all = [...now.minerals.keys(), ...before.minerals.keys()];
  return new Set(all.filter((mineral) => now.minerals.get(mineral) !== before.minerals.get(mineral)));
}
