import type { TableName } from '../schema.ts';
import type { Stretch } from '../text/bytes.ts';
import type { Key } from './key.ts';

/** Rows of a table that stand together wherever the rows of others stand. */
export interface Run {
  readonly key: Key;
  /** Lines of CSV, each with its end. */
  readonly csv: Stretch;
  /** JSON, a row a line, with a comma and a line feed between rows. */
  readonly json: Stretch;
}

/** The rows of one mineral, or of no mineral, by table: runs in their order. */
export type Piece = ReadonlyMap<TableName, readonly Run[]>;
