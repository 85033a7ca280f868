import type { MineralCoverage } from '../mineral-coverage.ts';
import type { CoverageNames } from './suggestion.ts';

/** The English names of a mineral and of its goods, as the tables have them: for a report in a terminal. */
export function englishNames({ inText, stages }: Pick<MineralCoverage, 'inText' | 'stages'>): CoverageNames {
  return {
    mineralInText: () => inText,
    goods: (_, stage) => stages.find((at) => at.stage === stage)?.goods ?? stage,
  };
}
