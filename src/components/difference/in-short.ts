import type { MineralDifferences } from './above-tenth.ts';
import { differenceText } from './wording.ts';

/**
 * What is folded away of a mineral: "32 figures, the furthest 6.2 times", "one figure, +25%". Without a difference
 * to print, as where the primary figure is zero, the count alone.
 */
export function inShort({ rows }: Pick<MineralDifferences, 'rows'>): string {
  const furthest = rows.find(({ difference }) => difference !== null);
  const count = rows.length === 1 ? 'one figure' : `${rows.length} figures`;
  if (furthest === undefined) return count;
  return rows.length === 1
    ? `${count}, ${differenceText(furthest)}`
    : `${count}, the furthest ${differenceText(furthest)}`;
}
