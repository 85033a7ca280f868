import type { IndicatorRow } from '../../tables/schema.ts';
import type { Bounds } from '../text/format.ts';
import { isOpen } from '../text/share-text.ts';

/** What stands in the columns: importing economies, suppliers, or kinds of stages. */
export type Across = 'reporter' | 'partner' | 'stage';

/** The upper ends of the steps of colour; the last step holds the rest. At 65% is the edge that the EU regulates. */
export const edges = [0.25, 0.5, 0.65, 0.9] as const;

/** A result in the matrix; `undefined` in a field of it where there is no row at all. */
export interface Cell {
  readonly row: IndicatorRow;
  /** `null` where nothing is known. */
  readonly share: Bounds | null;
}

/** A mineral, or one stage of it, with a cell for each column. */
export interface MatrixRow {
  readonly mineral: string;
  /** `''` where the columns are stages. */
  readonly stage: string;
  readonly cells: readonly (Cell | undefined)[];
}

export interface Matrix {
  readonly across: Across;
  /** Ids of economies, or of kinds of stages in the order of the chain. */
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** Kinds of stages in the order of the chain. */
export const stageKinds = ['extraction', 'processing', 'fabrication'] as const;

export interface MatrixChoice {
  readonly rows: readonly IndicatorRow[];
  readonly across: Across;
  /** The kind of a stage; asked only where the columns are stages. */
  readonly kindOf: (mineral: string, stage: string) => string;
}

/**
 * The results as a matrix. Rows and economies stand by the mean of what is known of them, highest first, ties by id;
 * kinds of stages in the order of the chain.
 * @throws {RangeError} if there is no row, if a result is no share, or if two meet in one cell
 */
export function matrixOf({ rows, across, kindOf }: MatrixChoice): Matrix {
  if (rows.length === 0) throw new RangeError('no row');
  if (rows.some(({ unit }) => unit !== 'share')) throw new RangeError('a heat table is of shares');
  const columnOf = (row: IndicatorRow) => (across === 'stage' ? kindOf(row.mineral, row.stage) : row[across]);
  const placeOf = ({ mineral, stage }: IndicatorRow) => (across === 'stage' ? mineral : `${mineral} ${stage}`);
  const columns =
    across === 'stage'
      ? stageKinds.filter((kind) => rows.some((row) => columnOf(row) === kind))
      : ranked(Map.groupBy(rows, columnOf));
  const places = Map.groupBy(rows, placeOf);
  return {
    across,
    columns,
    rows: ranked(places).map((place) => rowOf(places.get(place) ?? [], columns, { across, columnOf })),
  };
}

/** The step of colour of a share: 0 under 25% … 4 from 90% on; `null` where its bounds lie in several and it has no value. */
export function stepOf({ value, lower, upper }: Bounds): number | null {
  const step = (share: number) => edges.filter((edge) => share >= edge).length;
  if (value !== null) return step(value);
  return step(lower) === step(upper ?? 1) ? step(lower) : null;
}

/** Whether the range of a value reaches into another step than its own. */
export function crossesEdge(share: Bounds): boolean {
  if (share.value === null) return false;
  const ends = [share.lower, share.upper ?? 1].map((value) => stepOf({ value, lower: value, upper: value }));
  return ends.some((step) => step !== stepOf(share));
}

function rowOf(
  rows: readonly IndicatorRow[],
  columns: readonly string[],
  { across, columnOf }: { readonly across: Across; readonly columnOf: (row: IndicatorRow) => string },
): MatrixRow {
  const [first] = rows;
  const cells = columns.map((column) => {
    const [row, another] = rows.filter((each) => columnOf(each) === column);
    if (another) throw new RangeError(`two results in one cell: ${another.id}`);
    return row && { row, share: shareOf(row) };
  });
  return { mineral: first?.mineral ?? '', stage: across === 'stage' ? '' : (first?.stage ?? ''), cells };
}

function shareOf({ value, lower, upper }: IndicatorRow): Bounds | null {
  if (value !== null) return { value, lower: lower ?? value, upper: lower === null ? value : upper };
  if (lower === null) return null;
  const share = { value, lower, upper };
  return isOpen(share) ? null : share;
}

/** The keys of groups by the mean of their values, highest first. */
function ranked(groups: ReadonlyMap<string, readonly IndicatorRow[]>): readonly string[] {
  const mean = (key: string) => {
    const values = (groups.get(key) ?? []).flatMap(({ value }) => (value === null ? [] : [value]));
    return values.length === 0 ? -1 : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return [...groups.keys()].sort((a, b) => mean(b) - mean(a) || (a < b ? -1 : 1));
}
