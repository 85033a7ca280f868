import type { Computed, Input } from '../../compute/computed.ts';
import { inOrder } from '../order.ts';
import type { Terms } from '../publishable.ts';
import { gradeRows, indicatorRow, inputRow, type Named, named, partRows, workingRows } from '../result-rows.ts';
import { columnsOf, type TableName } from '../schema.ts';
import { csvCell } from '../text/csv-cell.ts';
import { type RowText, rowTextOf } from '../text/row-text.ts';
import type { TextStore } from '../text/text-store.ts';
import { beginningOf, type Key } from './key.ts';
import type { Piece, Run } from './piece.ts';
import type { PieceOf } from './piece-of.ts';
import { runMaker } from './runs.ts';

/** Puts the rows of a result where they belong. */
type Writer = (each: Named, key: Key) => void;

interface TableWriter {
  readonly name: TableName;
  readonly write: Writer;
  readonly taken: () => readonly Run[];
}

function writerOf(name: TableName, store: TextStore, rowsOf: (each: Named) => readonly object[]): TableWriter {
  const { add, taken } = runMaker(store);
  const textOf = rowTextOf(name);
  const write: Writer = (each, key) => {
    for (const row of rowsOf(each)) add(key, textOf(row));
  };
  return { name, write, taken };
}

/**
 * Many results rest on the same figures: the text of each is made once, but for the id of the result, which comes first.
 */
function inputWriter(store: TextStore, terms: Terms): TableWriter {
  const { add, taken } = runMaker(store);
  const [, ...others] = columnsOf('inputs');
  const textOf = rowTextOf('inputs', others);
  const known = new Map<Input, RowText>();
  const textOfInput = (input: Input): RowText => {
    const made = known.get(input);
    if (made !== undefined) return made;
    const { csv, json } = textOf(inputRow('', input, terms(input.source)));
    // A slice is one text, where what was put together cell by cell would be put together anew each time.
    const text = { csv: ` ,${csv}`.slice(1), json: ` ,${json.slice(1)}`.slice(1) };
    known.set(input, text);
    return text;
  };
  const write: Writer = ({ id, computed }, key) => {
    const [csvId, jsonId] = [csvCell(id), `{"id":${JSON.stringify(id)}`];
    for (const input of computed.inputs) {
      const { csv, json } = textOfInput(input);
      add(key, { csv: csvId + csv, json: jsonId + json });
    }
  };
  return { name: 'inputs', write, taken };
}

/** The text of the tables of results. */
export function resultPieces(results: readonly Computed[], terms: Terms, { mineral, store }: PieceOf): Piece {
  const writers: readonly TableWriter[] = [
    writerOf('indicators', store, (each) => [indicatorRow(each)]),
    inputWriter(store, terms),
    writerOf('parts', store, (each) => inOrder('parts', partRows(each))),
    writerOf('workings', store, (each) => workingRows(each, terms)),
    writerOf('grades', store, gradeRows),
  ];
  for (const each of named(results)) {
    const key = [beginningOf(each.id, mineral)];
    for (const { write } of writers) write(each, key);
  }
  return new Map(writers.map(({ name, taken }) => [name, taken()]));
}
