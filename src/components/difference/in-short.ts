import type { Told } from '../../text/told.ts';
import type { MineralDifferences } from './above-tenth.ts';
import { differenceText } from './wording.ts';

/**
 * What is folded away of a mineral: "32 figures, the furthest 6.2 times", "one figure, +25%". Without a difference
 * to print, as where the primary figure is zero, the count alone.
 */
export function inShort(told: Told, { rows }: Pick<MineralDifferences, 'rows'>): string {
  const furthest = rows.find(({ difference }) => difference !== null);
  const difference = furthest === undefined ? 'none' : differenceText(told, furthest);
  return told.say('difference.inShort', { count: rows.length, difference });
}
