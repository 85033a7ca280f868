import type { Query } from '../tables/query.ts';
import type { MineralRow, SeriesRow } from '../tables/schema.ts';
import { type CoverageIndex, indexOf } from './coverage-index.ts';
import type { Suggestion } from './next/suggestion.ts';
import { suggestionsFor } from './next/suggestions.ts';
import { type Profile, profileOf } from './profile.ts';
import { spanOf, type YearSpan } from './span.ts';
import { type StageCoverage, stageCoverage } from './stage-coverage.ts';

/** What is there of one reporter’s supply of a mineral. */
export interface ReporterCoverage {
  readonly reporter: string;
  /** Years of imports by partner at any stage that indicators use; absent where there are none. */
  readonly imports?: YearSpan;
  /** Years of imports that no indicator uses, as of a basket of several goods, where there are no others. */
  readonly aside?: YearSpan;
  readonly exports?: YearSpan;
  readonly balance?: YearSpan;
}

/** What is there of one mineral, how old and how sure it is, what is withheld, and what to fetch next. */
export interface MineralCoverage {
  readonly mineral: string;
  readonly name: string;
  /** The name inside a sentence. */
  readonly inText: string;
  readonly profile: Profile;
  readonly lists: number;
  readonly stages: readonly StageCoverage[];
  readonly reporters: readonly ReporterCoverage[];
  /** The newest year with figures of any kind; absent where there are none. */
  readonly newest?: number;
  readonly withheld: number;
  readonly next: readonly Suggestion[];
}

function reporterCoverage(index: CoverageIndex, reporter: string, series: readonly SeriesRow[]): ReporterCoverage {
  const yearsOf = (kind: SeriesRow['kind'], isMeant: (row: SeriesRow) => boolean = () => true) =>
    spanOf(index.years(series.filter((row) => row.kind === kind && isMeant(row))));
  const imports = yearsOf('imports', index.isUsed);
  const aside = imports === undefined ? yearsOf('imports') : undefined;
  const [exports, balance] = [yearsOf('exports'), yearsOf('balance')];
  return {
    reporter,
    ...(aside === undefined ? {} : { aside }),
    ...(imports === undefined ? {} : { imports }),
    ...(exports === undefined ? {} : { exports }),
    ...(balance === undefined ? {} : { balance }),
  };
}

/** The coverage of one mineral. */
export function mineralCoverage(query: Query, { id, name, name_in_text: inText }: MineralRow): MineralCoverage {
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
    inText,
    profile,
    lists: index.lists(id),
    stages,
    reporters: [...byReporter].map(([reporter, rows]) => reporterCoverage(index, reporter, rows)),
    ...(newest === undefined ? {} : { newest }),
    withheld: stages.reduce((sum, { withheld }) => sum + withheld, index.withheldBalances(id)),
    next: suggestionsFor(index, { mineral: id, inText, stages, profile }),
  };
}
