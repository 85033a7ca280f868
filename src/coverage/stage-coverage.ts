import type { SeriesRow, StageRow } from '../tables/schema.ts';
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
  /** Reporters with imports by partner that indicators use. */
  readonly importers: readonly string[];
  /** Reporters of whose imports there are only such as no indicator uses, as of a basket of several goods. */
  readonly aside: readonly string[];
}

function reportersOf(series: readonly SeriesRow[]): readonly string[] {
  return [...new Set(series.map(({ reporter }) => reporter))].sort();
}

/** The coverage of one stage of a mineral. */
export function stageCoverage(
  index: CoverageIndex,
  { mineral, stage, name, goods, kind, hs }: StageRow,
): StageCoverage {
  const series = index.series(mineral).filter((row) => row.stage === stage);
  const production = series.filter((row) => row.kind === 'production');
  const span = spanOf(index.years(production));
  const imports = series.filter((row) => row.kind === 'imports');
  const importers = reportersOf(imports.filter(index.isUsed));
  const graded = index.grade(mineral, stage);
  return {
    ...{ stage, name, goods, kind, hs },
    ...(span === undefined ? {} : { production: span }),
    sources: [...new Set(production.map(({ source }) => source))].sort(),
    ...(graded === undefined ? {} : { graded }),
    withheld: index.withheld(mineral, stage),
    importers,
    aside: reportersOf(imports).filter((reporter) => !importers.includes(reporter)),
  };
}
