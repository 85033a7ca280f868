import type { CoverageIndex } from '../coverage-index.ts';
import type { StageCoverage } from '../stage-coverage.ts';
import { importedGoods } from './imported.ts';
import { lookForMineral } from './look.ts';
import type { Suggestion } from './suggestions.ts';

/** A mineral by its id, and by its name in running text. */
export interface Named {
  readonly mineral: string;
  readonly name: string;
}

/** Whether no code of a stage is of its mineral alone: what is imported under it cannot be told from other goods. */
function isBasket(index: CoverageIndex, hs: readonly string[], mineral: string): boolean {
  return hs.every((code) => [...index.mineralsUnder(code)].some((other) => other !== mineral));
}

/**
 * What to fetch of the imports of a stage with customs codes: nothing is there at all, nothing but what no indicator uses,
 * or the imports of fewer than half of the reporters. A stage whose codes are those of other minerals too is said to be
 * so, since more of the same would tell no more.
 */
export function importsToFetch(index: CoverageIndex, of: Named, at: StageCoverage): readonly Suggestion[] {
  const { stage, importers, aside } = at;
  const { reporters } = index;
  const codes = at.hs.split(' ').filter((code) => code !== '');
  if (codes.length === 0 || reporters.length === 0 || importers.length * 2 >= reporters.length) return [];
  const goods = importedGoods(at, of.name);
  const under = `HS ${codes.join(', ')}`;
  if (isBasket(index, codes, of.mineral)) {
    const missing = `Imports of ${goods} are counted under ${under} alone, with goods of other minerals.`;
    return [{ kind: 'basket', stage, missing, look: '' }];
  }
  const look = lookForMineral(index.givers('imports'), of.mineral, 'imports');
  if (importers.length + aside.length === 0)
    return [{ kind: 'no-imports', stage, missing: `No imports of ${goods} by partner (${under}).`, look }];
  const count = `${importers.length === 0 ? 'none' : importers.length} of ${reporters.length} reporters`;
  const rest = aside.length === 0 ? '' : `; ${asideOf(aside.length, importers.length)}`;
  const missing = `Imports of ${goods} by partner are at hand for ${count}${rest}.`;
  return [{ kind: importers.length === 0 ? 'no-imports' : 'few-importers', stage, missing, look }];
}

/** "of 24 more there are only imports under a code of several goods or of another form, which no indicator uses" */
function asideOf(count: number, importers: number): string {
  const whose = importers === 0 ? `of ${count}` : `of ${count} more`;
  return `${whose} there are only imports under a code of several goods or of another form, which no indicator uses`;
}
