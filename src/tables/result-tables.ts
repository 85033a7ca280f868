import type { Computed } from '../compute/computed.ts';
import type { Terms } from './publishable.ts';
import { gradeRows, indicatorRow, inputRows, named, partRows, workingRows } from './result-rows.ts';

/**
 * The rows of results, in the order of their ids. A build takes `resultPieces` instead, which makes the text of each row at
 * once; this is for tables that are all at hand.
 */
export function resultTables(results: readonly Computed[], terms: Terms) {
  const all = named(results);
  return {
    indicators: all.map(indicatorRow),
    inputs: all.flatMap((each) => inputRows(each, terms)),
    parts: all.flatMap(partRows),
    workings: all.flatMap((each) => workingRows(each, terms)),
    grades: all.flatMap(gradeRows),
  };
}
