import type { Stretch } from './stretch.ts';
import { linesOf, middleOf } from './stretch.ts';

/** What became of the rows of a table between two builds. */
export interface RowChanges {
  /** Rows that were there and are not, and rows that are there and were not, as JSON has them. */
  readonly rows: readonly object[];
  /** The places of those rows, where each took the place of one; `undefined` where rows came, went or moved. */
  readonly places: readonly number[] | undefined;
}

function parsed(line: string): object {
  const row: unknown = JSON.parse(line.replace(/,$/, ''));
  return typeof row === 'object' && row !== null ? row : {};
}

/** Whether the lines that both have stand in one order, each once. */
function isInOrder(before: readonly string[], after: readonly string[]): boolean {
  const [had, has] = [new Set(before), new Set(after)];
  if (had.size < before.length || has.size < after.length) return false;
  const stayed = before.filter((line) => has.has(line));
  const same = after.filter((line) => had.has(line));
  return stayed.every((line, at) => line === same[at]);
}

/** The lines that only one of two lists has; all, where those that both have do not stand in one order. */
function differing(before: readonly string[], after: readonly string[]): readonly string[] {
  if (!isInOrder(before, after)) return [...before, ...after];
  const [had, has] = [new Set(before), new Set(after)];
  return [...before.filter((line) => !has.has(line)), ...after.filter((line) => !had.has(line))];
}

/** The places at which two lists of lines differ, the first line at `from`; `undefined` where lines came, went or moved. */
function placesIn(before: readonly string[], after: readonly string[], from: number): readonly number[] | undefined {
  if (before.length !== after.length) return undefined;
  const [had, has] = [new Set(before), new Set(after)];
  const isMoved = before.some((line, at) => line !== after[at] && (has.has(line) || had.has(after[at] ?? '')));
  return isMoved ? undefined : before.flatMap((line, at) => (line === after[at] ? [] : [from + at]));
}

/** What differs between the JSON of a table before and after: each row stands on a line of its own. */
export function rowChanges(before: Buffer, after: Buffer): RowChanges {
  const [was, is]: readonly [Stretch, Stretch] = middleOf(before, after);
  const [old, fresh] = [linesOf(was), linesOf(is)].map((lines) => lines.filter((line) => line.startsWith('{')));
  const [gone, come] = [old ?? [], fresh ?? []].map((lines) => lines.map((line) => line.replace(/,$/, '')));
  return {
    rows: differing(gone ?? [], come ?? []).map(parsed),
    places: placesIn(gone ?? [], come ?? [], was.rowsBefore),
  };
}
