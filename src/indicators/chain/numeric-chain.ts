import type { Uncertain } from '../monte-carlo.ts';
import type { Chain } from './chain-input.ts';
import { type NumericChain, type Origins, type Row, type Traced, trace } from './tracing.ts';
import { type Shares, tolerance } from './uncertain-share.ts';

/** Takes a number for an uncertain share: its point, or one that is drawn. */
export type NumberOf = (share: Uncertain) => number;

/** A row that is not yet in numbers; a share that is not reported counts as 0. */
interface UncertainRow {
  readonly places: readonly number[];
  readonly shares: readonly (Uncertain | null)[];
}

/** A chain by the places of its economies, ready to be traced again and again. */
export interface PlacedChain {
  readonly size: number;
  readonly partner: number;
  readonly supply: UncertainRow;
  /** For each stage the processors' rows, and the place of each. */
  readonly origins: readonly (readonly { readonly processor: number; readonly row: UncertainRow }[])[];
}

function placesOf({ partner, supply, origins }: Chain): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const see = (id: string): void => {
    if (!places.has(id)) places.set(id, places.size);
  };
  see(partner);
  for (const row of [supply, ...origins.flatMap((matrix) => Object.values(matrix))]) Object.keys(row).forEach(see);
  for (const matrix of origins) Object.keys(matrix).forEach(see);
  return places;
}

/** Gives every economy of a chain a place, so that tracing it needs no names. */
export function placed(chain: Chain): PlacedChain {
  const places = placesOf(chain);
  const placeOf = (id: string): number => places.get(id) ?? 0;
  const rowOf = (row: Shares): UncertainRow => ({ places: Object.keys(row).map(placeOf), shares: Object.values(row) });
  return {
    size: places.size,
    partner: placeOf(chain.partner),
    supply: rowOf(chain.supply),
    origins: chain.origins.map((matrix) =>
      Object.entries(matrix).map(([processor, row]) => ({ processor: placeOf(processor), row: rowOf(row) })),
    ),
  };
}

/** The shares of a row as numbers; a row that exceeds 1 once it is drawn is scaled down to it. */
function numbersOf({ places, shares }: UncertainRow, numberOf: NumberOf): Row {
  const numbers = shares.map((share) => (share === null ? 0 : numberOf(share)));
  const total = numbers.reduce((sum, share) => sum + share, 0);
  return { places, shares: total > 1 + tolerance ? numbers.map((share) => share / total) : numbers };
}

/** Traces a chain with a number for each of its shares, asked for in the order in which they are given. */
export function traced({ size, partner, supply, origins }: PlacedChain, numberOf: NumberOf): Traced {
  const product = numbersOf(supply, numberOf);
  const matrices = origins.map((matrix): Origins => {
    const rows: (Row | undefined)[] = Array.from({ length: size }, () => undefined);
    for (const { processor, row } of matrix) rows[processor] = numbersOf(row, numberOf);
    return rows;
  });
  const chain: NumericChain = { size, partner, supply: product, origins: matrices };
  return trace(chain);
}
