import { inOrder } from '../order.ts';
import { type Row, type TableName, type Tables, tableNames } from '../schema.ts';
import { rowTextOf } from '../text/row-text.ts';
import type { TextStore } from '../text/text-store.ts';
import { keysOf } from './key.ts';
import type { Piece, Run } from './piece.ts';
import { runMaker } from './runs.ts';

/** What the rows of a piece are of, and where their text is kept. */
export interface PieceOf {
  /** `''` where they are about none, or several. */
  readonly mineral: string;
  readonly store: TextStore;
}

function runsOf<N extends TableName>(name: N, rows: readonly Row<N>[], { mineral, store }: PieceOf): readonly Run[] {
  const { add, taken } = runMaker(store);
  const [keyOf, textOf] = [keysOf(name, mineral), rowTextOf(name)];
  for (const row of inOrder(name, rows)) add(keyOf(row), textOf(row));
  return taken();
}

/** The text of rows of some tables, in no order. */
export function pieceOf(tables: Partial<Tables>, of: PieceOf): Piece {
  return new Map(tableNames.map((name) => [name, runsOf(name, tables[name] ?? [], of)]));
}
