import type { Query } from '../../tables/query.ts';
import type { IndicatorRow, MineralRow } from '../../tables/schema.ts';
import { mainImports, toldReliance, worldSupply } from '../home/atlas.ts';
import { isTrickle, type Supply } from '../supply.ts';
import { leadsAt } from './produced.ts';

/** What an economy depends on in one mineral: who leads in the world, and who at its border. */
export interface DependenceRow {
  readonly mineral: MineralRow;
  readonly extraction: Supply | undefined;
  readonly processing: Supply | undefined;
  readonly imports: Supply | undefined;
  /** False where the imports are worth too little for their shares to be ranked or counted. */
  readonly isRanked: boolean;
  readonly reliance: IndicatorRow | undefined;
}

/** The share of one partner that a row is ranked by; below every share where it is not ranked. */
function rankedShare({ imports, isRanked }: DependenceRow): number {
  return isRanked ? (imports?.topShare.value ?? -1) : -1;
}

/** Minerals with a record of this reporter, the one with the largest share of one partner first. */
export function dependenceOf(query: Query, reporter: string): readonly DependenceRow[] {
  return query.tables.minerals
    .map((mineral) => {
      const imports = mainImports(query, mineral.id, reporter);
      return {
        mineral,
        extraction: worldSupply(query, mineral.id, (kind) => kind === 'extraction'),
        processing: worldSupply(query, mineral.id, (kind) => kind !== 'extraction'),
        imports,
        isRanked: imports !== undefined && !isTrickle(query, imports),
        reliance: toldReliance(query, mineral.id, reporter),
      };
    })
    .filter(({ imports, reliance }) => imports !== undefined || reliance !== undefined)
    .sort((a, b) => rankedShare(b) - rankedShare(a));
}

/**
 * The row with the largest share of one partner, of those that are ranked; none of goods of which the reporter itself is
 * the largest producer: it buys them beside its own.
 */
export function strongestOf(query: Query, reporter: string, rows: readonly DependenceRow[]): DependenceRow | undefined {
  return rows.find(({ isRanked, imports }) => isRanked && imports && !leadsAt(query, reporter, imports));
}

/** The benchmark that the European Union sets for one third country (Regulation (EU) 2024/1252, article 5). */
const benchmark = 0.65;

/** How many minerals have an import share of one partner at or above the benchmark, of how many that are ranked. */
export function aboveCeiling(rows: readonly DependenceRow[]): { readonly count: number; readonly of: number } {
  const shares = rows.flatMap(({ imports, isRanked }) => (isRanked ? (imports?.topShare.value ?? []) : []));
  return { count: shares.filter((share) => share >= benchmark - 1e-9).length, of: shares.length };
}

/** Imports of a reporter by value, the most evenly spread first: goods whose mix of partners is worth following. */
export function spreadImports(query: Query, reporter: string): readonly Supply[] {
  return dependenceOf(query, reporter)
    .flatMap(({ imports, isRanked }) => (isRanked && imports ? [imports] : []))
    .filter(({ measure, shares }) => measure === 'value' && shares.length > 1)
    .sort((a, b) => (a.hhi?.value ?? 1) - (b.hhi?.value ?? 1));
}
