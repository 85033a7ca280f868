import { valueIn } from '../tables/reading/read-keys.ts';
import { type PagesRecord, unpacked } from './record.ts';
import { remade } from './remade.ts';
import type { Judged } from './standing.ts';

/**
 * The first shared value of what was read that is another than in the last build, by its id; `undefined` where all are the
 * same. Values that may have changed are made anew.
 */
export type Settled = (reads: string) => Promise<string | undefined>;

/** Settles what `judged` left unsure, with the program of the pages at hand. */
export function settled({ keys, values }: PagesRecord, { values: standings }: Judged): Settled {
  const known = new Map<string, Promise<boolean>>();
  const ids = keys.map(valueIn);
  const other = async (reads: string): Promise<string | undefined> => {
    for (const place of unpacked(reads)) {
      const id = ids[place];
      if (id !== undefined && !(await isValueSame(id))) return id;
    }
    return undefined;
  };
  const decide = async (id: string): Promise<boolean> => {
    const value = values[id];
    const standing = standings.get(id);
    if (value === undefined || standing === undefined) return false;
    if (standing === 'stands') return true;
    if (standing === 'unsure' && (await other(value.reads)) === undefined) return true;
    if (value.digest === '') return false;
    return (await Promise.resolve(remade(id)).catch(() => undefined)) === value.digest;
  };
  const isValueSame = (id: string): Promise<boolean> => {
    const answer = known.get(id) ?? decide(id);
    known.set(id, answer);
    return answer;
  };
  return other;
}
