import type { StageRow } from '../../tables/schema.ts';
import { basisInWords } from '../../text/basis.ts';
import { codesInWords } from '../../text/codes.ts';
import { listed } from '../../text/grammar.ts';

/**
 * What the tonnes of a stage count, in words: what the figure that stands here counts (`here`, empty where none does),
 * then what others do, "lithium content; in other years lithium, as oxide". Empty where the records do not say.
 */
export function countedAt(stage: Pick<StageRow, 'basis'>, here = ''): string {
  const all = stage.basis === '' ? [] : stage.basis.split('; ');
  const first = here === '' ? all[0] : here;
  if (first === undefined) return '';
  const others = all.filter((basis) => basis !== first).map(basisInWords);
  return [basisInWords(first), ...(others.length === 0 ? [] : [`in other years ${listed(others)}`])].join('; ');
}

/** The customs codes of a stage, "HS 252921 and 252922". Empty where none is its own. */
export function codesOf(stage: Pick<StageRow, 'hs'>): string {
  return codesInWords([stage.hs]);
}
