import type { IndicatorRow, MineralRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { mainImports, toldReliance, worldSupply } from '../home/atlas.ts';
import { isTrickle, type Supply } from '../supply.ts';
import { leadsAt } from './produced.ts';

/**
 * `counted`: the share of one partner is ranked and counted. `small`: the imports are worth too little for that. `own`: the
 * economy is itself the largest producer of the goods, and buys them beside its own. `none`: no imports are at hand.
 */
export type Standing = 'counted' | 'small' | 'own' | 'none';

/** What an economy depends on in one mineral: who leads in the world, and who at its border. */
export interface DependenceRow {
  readonly mineral: MineralRow;
  readonly extraction: Supply | undefined;
  readonly processing: Supply | undefined;
  readonly imports: Supply | undefined;
  /** Whether its imports are ranked and counted, and if not, why. */
  readonly standing: Standing;
  readonly reliance: IndicatorRow | undefined;
}

/** The share of one partner that a row is ranked by; below every share where it is not ranked. */
function rankedShare({ imports, standing }: DependenceRow): number {
  return standing === 'counted' ? (imports?.topShare.value ?? -1) : -1;
}

function standingOf(query: Edition, reporter: string, imports: Supply | undefined): Standing {
  if (imports === undefined) return 'none';
  if (isTrickle(query, imports)) return 'small';
  return leadsAt(query, reporter, imports) ? 'own' : 'counted';
}

/**
 * Minerals with a record of this reporter, the one with the largest share of one partner first; below them those that are
 * not counted.
 */
export function dependenceOf(query: Edition, reporter: string): readonly DependenceRow[] {
  return query.tables.minerals
    .map((mineral) => {
      const imports = mainImports(query, mineral.id, reporter);
      return {
        mineral,
        extraction: worldSupply(query, mineral.id, (kind) => kind === 'extraction'),
        processing: worldSupply(query, mineral.id, (kind) => kind !== 'extraction'),
        imports,
        standing: standingOf(query, reporter, imports),
        reliance: toldReliance(query, mineral.id, reporter),
      };
    })
    .filter(({ imports, reliance }) => imports !== undefined || reliance !== undefined)
    .sort((a, b) => rankedShare(b) - rankedShare(a));
}

/** The row with the largest share of one partner, of those that are counted. */
export function strongestOf(rows: readonly DependenceRow[]): DependenceRow | undefined {
  return rows.find(({ standing }) => standing === 'counted');
}

/** The benchmark that the European Union sets for one third country (Regulation (EU) 2024/1252, article 5). */
const benchmark = 0.65;

/** Minerals by what one partner sends of their imports. */
interface AtCeiling {
  /** Those with a share of one partner at or above the benchmark. */
  readonly count: number;
  /** All that are counted. */
  readonly of: number;
  /** Those left out because the reporter is itself the largest producer of the goods. */
  readonly own: number;
}

/** How many minerals have an import share of one partner at or above the benchmark, of how many that are counted. */
export function aboveCeiling(rows: readonly DependenceRow[]): AtCeiling {
  const shares = rows.flatMap(({ imports, standing }) =>
    standing === 'counted' ? (imports?.topShare.value ?? []) : [],
  );
  return {
    count: shares.filter((share) => share >= benchmark - 1e-9).length,
    of: shares.length,
    own: rows.filter(({ standing }) => standing === 'own').length,
  };
}

/** Imports of a reporter by value, the most evenly spread first: goods whose mix of partners is worth following. */
export function spreadImports(query: Edition, reporter: string): readonly Supply[] {
  return dependenceOf(query, reporter)
    .flatMap(({ imports, standing }) => (standing !== 'small' && imports ? [imports] : []))
    .filter(({ measure, shares }) => measure === 'value' && shares.length > 1)
    .sort((a, b) => (a.hhi?.value ?? 1) - (b.hhi?.value ?? 1));
}
