import type { Query } from '../tables/query.ts';
import { type CoverageIndex, indexOf } from './coverage-index.ts';
import { lookIn } from './next/look.ts';
import type { Suggestion } from './next/suggestions.ts';
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
  readonly next: readonly Suggestion[];
}

function mineralsIn(rows: readonly { readonly mineral: string }[]): readonly string[] {
  return [...new Set(rows.map(({ mineral }) => mineral))].sort();
}

/** How many minerals an economy has imports of, lacks, and has under codes alone that no indicator uses. */
interface Counts {
  readonly has: number;
  readonly lacks: number;
  readonly aside: number;
}

function importsMissing(index: CoverageIndex, name: string, { has, lacks, aside }: Counts) {
  if (lacks === 0) return [];
  const count = `${lacks} ${lacks === 1 ? 'mineral' : 'minerals'}`;
  const missing =
    has === 0
      ? `No imports of ${name} by partner are at hand.`
      : `Imports of ${name} by partner are not at hand for ${count} that other reporters’ imports are known of.`;
  const baskets =
    aside === 0
      ? ''
      : ` Of ${aside} ${aside === 1 ? 'mineral' : 'minerals'} they are at hand only under a code of several goods or of another form, which no indicator uses.`;
  return [
    { kind: 'no-imports' as const, missing: `${missing}${baskets}`, look: lookIn(index.givers('imports'), 'imports') },
  ];
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
  const name = query.economy(id)?.name_in_text ?? id;
  const noProduction = { kind: 'no-production' as const, missing: `No production of ${name} is at hand.`, look: '' };
  const years = spanOf(index.years(own));
  return {
    ...{ economy: id, produces, imports, aside, lacking, hasGovernance },
    ...(years === undefined ? {} : { years }),
    next: [
      ...(produces.length === 0 ? [noProduction] : []),
      ...importsMissing(index, name, { has: imports.length, lacks: lacking.length, aside: aside.length }),
    ],
  };
}
