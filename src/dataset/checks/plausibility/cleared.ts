import { createHash, hash } from 'node:crypto';
import type { KnownFile } from '../../files.ts';

/** What earlier runs found nothing wrong with, each as a digest of all that was looked at. */
export interface Cleared {
  readonly has: (digest: string) => boolean;
  readonly keep: (digest: string) => void;
}

/** Nothing was looked at before, and nothing is kept. */
export const nothingCleared: Cleared = { has: () => false, keep: () => {} };

/** Kinds whose files are about one mineral alone, and those that hold no figure that is weighed. */
const ofOneMineral: readonly string[] = ['production', 'supply'];
const neverWeighed: readonly string[] = ['governance', 'agreement', 'targets', 'omissions', 'economies'];

/**
 * A digest of all that the plausibility of a mineral's figures rests on, by mineral: the bytes and paths of its files, and
 * those of every file that may change how they are read. Without its own files a mineral has none.
 */
export function digestsOf(files: readonly KnownFile[]): ReadonlyMap<string, string> {
  const shared = createHash('sha256');
  const own = new Map<string, string[]>();
  for (const { kind, source } of files) {
    if (neverWeighed.includes(kind.kind)) continue;
    const print = `${source.path} ${hash('sha256', source.bytes)}\n`;
    if (!('id' in kind) || !ofOneMineral.includes(kind.kind)) shared.update(print);
    else if (own.has(kind.id)) own.get(kind.id)?.push(print);
    else own.set(kind.id, [print]);
  }
  const common = shared.digest('hex');
  return new Map([...own].map(([mineral, prints]) => [mineral, hash('sha256', common + prints.join(''))]));
}
