import { OTHERS, WORLD } from '../../domain/dataset.ts';
import type { ProductionRow } from '../../tables/schema.ts';
import { type Shares, sharesOf } from '../shares.ts';
import type { Bounds } from '../text/format.ts';

/** One stage of the chain with the shares of one year, or without any. */
export interface StageShares {
  readonly stage: string;
  readonly known: { readonly year: number; readonly row: ProductionRow; readonly shares: Shares } | null;
  /** Economies that produce an amount the publisher withholds; the shares are of the rest. */
  readonly withheld: readonly string[];
}

export interface StageChoice {
  readonly rows: readonly ProductionRow[];
  readonly stages: readonly string[];
  readonly lastYear: number;
  readonly rest: (stage: string, year: number) => Bounds | undefined;
}

/**
 * The stages in their order, each with the latest year, not after `lastYear`, that names a producer and its amount.
 * Series that indicators do not use are left aside. Shares are of what is published: a producer of a withheld amount
 * is named apart.
 */
export function stagesOf({ rows, stages, lastYear, rest }: StageChoice): readonly StageShares[] {
  const usable = rows.filter(({ primary, year }) => primary === 'yes' && year <= lastYear);
  return stages.map((stage) => {
    const ofStage = usable.filter((row) => row.stage === stage);
    const year = Math.max(...ofStage.filter(namesProducer).map((row) => row.year));
    const ofYear = ofStage.filter((row) => row.year === year);
    const [row] = ofYear;
    if (row === undefined) return { stage, known: null, withheld: [] };
    const withheld = ofYear
      .filter(({ value, lower }) => value === null && lower !== null)
      .map(({ economy }) => economy);
    const published = ofYear.filter(({ economy }) => !withheld.includes(economy));
    return { stage, known: { year, row, shares: sharesOf(published, rest(stage, year)) }, withheld };
  });
}

function namesProducer({ economy, value }: ProductionRow): boolean {
  return economy !== WORLD && economy !== OTHERS && value !== null && value > 0;
}

/** Every economy with a share, the largest at any stage first; ties by id. */
export function economiesBySize(stages: readonly StageShares[]): readonly string[] {
  const largest = new Map<string, number>();
  for (const { known } of stages) {
    for (const { economy, share } of known?.shares.suppliers ?? []) {
      largest.set(economy, Math.max(largest.get(economy) ?? 0, share.value ?? 0));
    }
  }
  return [...largest].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([economy]) => economy);
}

/** The share of an economy at a stage; nothing where it is not listed. */
export function shareAt({ known }: StageShares, economy: string): Bounds | undefined {
  if (economy === OTHERS) return known?.shares.rest?.share;
  return known?.shares.suppliers.find((each) => each.economy === economy)?.share;
}
