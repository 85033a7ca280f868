import type { CoverageIndex } from '../coverage-index.ts';
import type { StageCoverage } from '../stage-coverage.ts';
import { importedAs } from './imported.ts';
import { lookForMineral } from './look.ts';
import type { Suggestion } from './suggestion.ts';

/** A mineral by its id, and by its English name in running text. */
export interface Named {
  readonly mineral: string;
  readonly inText: string;
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
  const goods = { stage, as: importedAs(at, of.inText), codes };
  if (isBasket(index, codes, of.mineral)) return [{ kind: 'basket', ...goods }];
  return [
    {
      kind: importers.length === 0 ? 'no-imports' : 'few-importers',
      ...goods,
      importers: importers.length,
      aside: aside.length,
      reporters: reporters.length,
      look: lookForMineral(index.givers('imports'), of.mineral, 'imports'),
    },
  ];
}
