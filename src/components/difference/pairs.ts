import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';

type DifferenceRow = Row<'differences'>;

/** Two sources that give figures of the same, and how these stand to each other. */
export interface SourcePair {
  readonly primary: string;
  readonly other: string;
  readonly between: DifferenceRow['between'];
  /** Figures that agree: the same, or ranges that meet and no more than a tenth apart. */
  readonly agree: number;
  readonly upToTenth: number;
  readonly aboveTenth: number;
  readonly notComparable: number;
}

/** Every pair of sources with figures of the same, publishers before editions, the most differences above a tenth first. */
export function pairsOf({ tables }: Edition): readonly SourcePair[] {
  const pairs = Map.groupBy(tables.differences, (row) => `${row.primary_source} ${row.other_source}`);
  return [...pairs.values()]
    .flatMap((rows) => {
      const [first] = rows;
      return first === undefined ? [] : [pairOf(first, rows)];
    })
    .sort(
      (a, b) =>
        (a.between < b.between ? 1 : a.between > b.between ? -1 : 0) ||
        b.aboveTenth - a.aboveTenth ||
        b.notComparable - a.notComparable ||
        (a.primary < b.primary ? -1 : 1),
    );
}

function pairOf(first: DifferenceRow, rows: readonly DifferenceRow[]): SourcePair {
  const count = (isWanted: (row: DifferenceRow) => boolean) => rows.filter(isWanted).length;
  const isAbove = (row: DifferenceRow) => row.above_tenth === 'yes';
  return {
    primary: first.primary_source,
    other: first.other_source,
    between: first.between,
    agree: count((row) => !isAbove(row) && (row.verdict === 'same' || row.verdict === 'within-bounds')),
    upToTenth: count((row) => !isAbove(row) && row.verdict === 'differs'),
    aboveTenth: count(isAbove),
    notComparable: count((row) => row.verdict === 'not-comparable'),
  };
}
