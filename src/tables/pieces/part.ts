import type { Comparison } from '../../agreement/compare.ts';
import type { Commodity } from '../../compute/commodities.ts';
import { resultsAcross, resultsOfMineral } from '../../compute/compute.ts';
import type { Results } from '../../compute/facts.ts';
import type { Peers } from '../../compute/peers.ts';
import type { Portion } from '../../compute/portions.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { mineralTables } from '../mineral-tables.ts';
import { termsIn } from '../publishable.ts';
import { sharedTables } from '../shared-tables.ts';
import type { TextStore } from '../text/text-store.ts';
import type { Piece } from './piece.ts';
import { pieceOf } from './piece-of.ts';
import { resultPieces } from './result-pieces.ts';

/** The owners of rows that are about no one mineral; no mineral has such an id. */
export const owners = { economies: ':economies', across: ':across' } as const;

/** How much is in some tables. */
export interface Counts {
  readonly series: number;
  readonly results: number;
}

/** The rows of one owner, and how much is in them. */
export interface Part extends Counts {
  readonly piece: Piece;
}

/** The rows about one mineral, and what the rows across minerals need to know of it. */
export interface MineralPart extends Part {
  readonly commodities: readonly Commodity[];
}

const noRows = { indicators: [], inputs: [], parts: [], workings: [], grades: [] };

/** What the rows of each mineral rest on beside the data about it, and where all text is kept. */
export interface Ground {
  readonly peers: Peers;
  readonly economies: Results;
  readonly store: TextStore;
}

/** The rows about one mineral: see `resultsOfMineral` for what they rest on. */
export function partOfMineral(portion: Portion, { peers, economies, store }: Ground): MineralPart {
  const of = { mineral: portion.mineral, store };
  const { results, commodities } = resultsOfMineral(portion, peers, economies);
  const tables = mineralTables(portion, []);
  const piece = new Map([...pieceOf({ ...tables, ...noRows }, of), ...resultPieces(results, termsIn(portion), of)]);
  return { piece, commodities, series: tables.series.length, results: results.length };
}

/** The rows about economies, sources and all else that no file of a mineral says, and how indicators agree with others. */
export function partOfEconomies(
  dataset: Dataset,
  comparisons: readonly Comparison[],
  { economies: { all }, store }: Ground,
): Part {
  const of = { mineral: '', store };
  const tables = { ...sharedTables(dataset, [], comparisons), ...noRows };
  const piece = new Map([...pieceOf(tables, of), ...resultPieces(all, termsIn(dataset), of)]);
  return { piece, series: 0, results: all.length };
}

/** The rows about what reporters import of all minerals together. */
export function partAcross(dataset: Dataset, commodities: readonly Commodity[], store: TextStore): Part {
  const { all } = resultsAcross(dataset, commodities);
  return { piece: resultPieces(all, termsIn(dataset), { mineral: '', store }), series: 0, results: all.length };
}
