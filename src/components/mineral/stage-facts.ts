import type { StageRow } from '../../tables/schema.ts';
import { codesInWords } from '../../text/codes.ts';
import type { Edition } from '../../text/edition.ts';
import { longNames } from '../names.ts';

/**
 * What the tonnes of a stage count, in words: what the figure that stands here counts (`here`, empty where none does),
 * then what others do, "lithium content; in other years lithium, as oxide". Empty where the records do not say.
 */
export function countedAt(query: Edition, stage: Pick<StageRow, 'basis'>, here = ''): string {
  const names = longNames(query);
  const all = stage.basis === '' ? [] : stage.basis.split('; ');
  const first = here === '' ? all[0] : here;
  if (first === undefined) return '';
  const others = all.filter((basis) => basis !== first).map(names.basis);
  if (others.length === 0) return names.basis(first);
  return query.say('mineral.counted', { basis: names.basis(first), others: names.listed(others) });
}

/** The customs codes of a stage, "HS 252921 and 252922". Empty where none is its own. */
export function codesOf({ words }: Edition, stage: Pick<StageRow, 'hs'>): string {
  return codesInWords([stage.hs], words);
}
