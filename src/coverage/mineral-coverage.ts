import type { Query } from '../tables/query.ts';
import type { MineralRow, SeriesRow, StageRow } from '../tables/schema.ts';
import { type CoverageIndex, type Graded, indexOf } from './coverage-index.ts';
import { type Suggestion, suggestionsFor } from './next/suggestions.ts';
import { type Profile, profileOf } from './profile.ts';
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

/** What is there of one reporter’s supply of a mineral. */
export interface ReporterCoverage {
  readonly reporter: string;
  /** Years of imports by partner at any stage; absent where there are none. */
  readonly imports?: YearSpan;
  readonly exports?: YearSpan;
  readonly balance?: YearSpan;
}

/** What is there of one mineral, how old and how sure it is, what is withheld, and what to fetch next. */
export interface MineralCoverage {
  readonly mineral: string;
  readonly name: string;
  readonly profile: Profile;
  readonly lists: number;
  readonly stages: readonly StageCoverage[];
  readonly reporters: readonly ReporterCoverage[];
  /** The newest year with figures of any kind; absent where there are none. */
  readonly newest?: number;
  readonly withheld: number;
  readonly next: readonly Suggestion[];
}

function stageCoverage(index: CoverageIndex, { mineral, stage, name, goods, kind, hs }: StageRow): StageCoverage {
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

function reporterCoverage(index: CoverageIndex, reporter: string, series: readonly SeriesRow[]): ReporterCoverage {
  const [imports, exports, balance] = (['imports', 'exports', 'balance'] as const).map((kind) =>
    spanOf(index.years(series.filter((row) => row.kind === kind))),
  );
  return {
    reporter,
    ...(imports === undefined ? {} : { imports }),
    ...(exports === undefined ? {} : { exports }),
    ...(balance === undefined ? {} : { balance }),
  };
}

/** The coverage of one mineral. */
export function mineralCoverage(query: Query, { id, name }: MineralRow): MineralCoverage {
  const index = indexOf(query);
  const series = index.series(id);
  const stages = query.stagesOf(id).map((stage) => stageCoverage(index, stage));
  const byReporter = Map.groupBy(
    series.filter(({ reporter }) => reporter !== ''),
    ({ reporter }) => reporter,
  );
  const profile = profileOf(query, id);
  const newest = spanOf(index.years(series))?.last;
  return {
    mineral: id,
    name,
    profile,
    lists: index.lists(id),
    stages,
    reporters: [...byReporter].map(([reporter, rows]) => reporterCoverage(index, reporter, rows)),
    ...(newest === undefined ? {} : { newest }),
    withheld: stages.reduce((sum, { withheld }) => sum + withheld, index.withheldBalances(id)),
    next: suggestionsFor(index, { stages, profile }),
  };
}
