import type { StageRow } from '../../tables/schema.ts';
import { basisInWords } from '../../text/basis.ts';
import { listed } from '../../text/grammar.ts';

/**
 * What the tonnes of a stage count, in words: "lithium, as oxide, and lithium content in other years". Empty where the
 * record does not say.
 */
export function countedAt(stage: Pick<StageRow, 'basis'>): string {
  const [first, ...others] = (stage.basis === '' ? [] : stage.basis.split('; ')).map(basisInWords);
  if (first === undefined) return '';
  return others.length === 0 ? first : `${first}, and ${listed(others)} in other years`;
}

/** The customs codes of a stage, "HS 252921 and 252922". Empty where none is its own. */
export function codesOf(stage: Pick<StageRow, 'hs'>): string {
  const codes = stage.hs.split(' ').filter((code) => code !== '');
  return codes.length === 0 ? '' : `HS ${listed(codes)}`;
}
