import type { StageRow } from '../tables/schema.ts';
import type { CoverageIndex, Graded } from './coverage-index.ts';
import { spanOf, type YearSpan } from './span.ts';

/** What is there of one stage of a mineral. */
export interface StageCoverage {
  readonly stage: string;
  readonly name: string;
  readonly goods: string;
  readonly kind: StageRow['kind'];
  readonly hs: string;
  /** Years of world production by economy; absent where there is none. */
  readonly production?: YearSpan;
  /** Ids of the sources of production. */
  readonly sources: readonly string[];
  /** Grade of the newest concentration of production, with its year; absent where there is none. */
  readonly graded?: Graded;
  /** Figures of production that the publisher withholds. */
  readonly withheld: number;
  /** Reporters with imports by partner. */
  readonly importers: readonly string[];
}

/** The coverage of one stage of a mineral. */
export function stageCoverage(
  index: CoverageIndex,
  { mineral, stage, name, goods, kind, hs }: StageRow,
): StageCoverage {
  const series = index.series(mineral).filter((row) => row.stage === stage);
  const production = series.filter((row) => row.kind === 'production');
  const span = spanOf(index.years(production));
  const graded = index.grade(mineral, stage);
  return {
    ...{ stage, name, goods, kind, hs },
    ...(span === undefined ? {} : { production: span }),
    sources: [...new Set(production.map(({ source }) => source))].sort(),
    ...(graded === undefined ? {} : { graded }),
    withheld: index.withheld(mineral, stage),
    importers: [...new Set(series.filter((row) => row.kind === 'imports').map(({ reporter }) => reporter))].sort(),
  };
}
