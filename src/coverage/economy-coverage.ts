import type { Query } from '../tables/query.ts';
import { indexOf } from './coverage-index.ts';
import { lookForImports } from './next/look.ts';
import type { EconomySuggestion } from './next/suggestion.ts';
import { spanOf, type YearSpan } from './span.ts';

/** What is there of one economy, and what is not. */
export interface EconomyCoverage {
  readonly economy: string;
  /** Minerals it has figures of production for. */
  readonly produces: readonly string[];
  /** Minerals with its imports by partner that indicators use. */
  readonly imports: readonly string[];
  /** Minerals of whose imports there are only such as no indicator uses, as of a basket of several goods. */
  readonly aside: readonly string[];
  /** Years of these imports; absent where there are none. */
  readonly years?: YearSpan;
  /** Minerals with imports by partner of another reporter, and none of its own. */
  readonly lacking: readonly string[];
  readonly hasGovernance: boolean;
  readonly next: readonly EconomySuggestion[];
}

function mineralsIn(rows: readonly { readonly mineral: string }[]): readonly string[] {
  return [...new Set(rows.map(({ mineral }) => mineral))].sort();
}

/** The coverage of one economy, whether or not it reports anything itself. */
export function economyCoverage(query: Query, id: string): EconomyCoverage {
  const { tables } = query;
  const index = indexOf(query);
  const all = tables.series.filter(({ kind }) => kind === 'imports');
  const trade = all.filter(index.isUsed);
  const own = trade.filter(({ reporter }) => reporter === id);
  const imports = mineralsIn(own);
  const aside = mineralsIn(all.filter(({ reporter }) => reporter === id)).filter(
    (mineral) => !imports.includes(mineral),
  );
  const lacking = mineralsIn(trade).filter((mineral) => !imports.includes(mineral));
  const produces = index.produced(id);
  const hasGovernance = tables.governance.some(({ economy }) => economy === id);
  const years = spanOf(index.years(own));
  const counts = { has: imports.length, lacks: lacking.length, aside: aside.length };
  return {
    ...{ economy: id, produces, imports, aside, lacking, hasGovernance },
    ...(years === undefined ? {} : { years }),
    next: [
      ...(produces.length === 0 ? [{ kind: 'no-production' as const }] : []),
      ...(counts.lacks === 0 ? [] : [{ kind: 'no-imports' as const, ...counts, look: lookForImports(index) }]),
    ],
  };
}
