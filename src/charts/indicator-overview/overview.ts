import type { IndicatorRow } from '../../tables/schema.ts';
import { isOpen, isVacuous } from '../../text/units.ts';
import type { Bounds } from '../text/format.ts';

/** One result: what is known of its value, or the reason why nothing is. */
export interface Mark {
  readonly row: IndicatorRow;
  readonly bounds: Bounds | null;
}

/** One line of the overview: a mineral's stage, a mineral, or an economy, with a mark for each whose result there is. */
export interface Line {
  /** A mineral; empty for results about an economy alone. */
  readonly mineral: string;
  /** Empty for results about a whole chain. */
  readonly stage: string;
  /** The economy that the line is about; empty where its marks are of several. */
  readonly economy: string;
  /** The highest first, those of which nothing is known last. */
  readonly marks: readonly Mark[];
}

/** Newest results of one indicator, in the order in which they are drawn. */
export interface Overview {
  /** Minerals with the highest value first, their stages in the order of the rows; economies from the highest down. */
  readonly lines: readonly Line[];
  /** Whose results the marks are, the world as `''` first, then by how often they occur; none for lines of economies. */
  readonly series: readonly string[];
}

const agreeing = ['indicator', 'unit', 'partner', 'bloc'] as const;

function assertOneIndicator(rows: readonly IndicatorRow[]): void {
  const [first] = rows;
  if (first === undefined) throw new RangeError('no row');
  for (const column of agreeing) {
    if (rows.some((row) => row[column] !== first[column]))
      throw new RangeError(`rows of an overview differ in ${column}`);
  }
  const keys = rows.map(({ mineral, stage, reporter }) => [mineral, stage, reporter].join('|'));
  if (new Set(keys).size < keys.length) throw new RangeError('two rows of an overview are of one place');
}

/**
 * The rows as lines of marks.
 * @throws {RangeError} if there is no row, if the rows differ in indicator, unit, partner or bloc, or if two are of the
 * same reporter, mineral and stage
 */
export function overviewOf(rows: readonly IndicatorRow[]): Overview {
  assertOneIndicator(rows);
  const groups = [...Map.groupBy(rows, lineKey).values()];
  const lines = groups.map(lineOf);
  const largest = new Map([...Map.groupBy(lines, groupOf)].map(([group, of]) => [group, Math.max(...of.map(sizeOf))]));
  const size = (line: Line) => largest.get(groupOf(line)) ?? 0;
  return {
    lines: lines.sort((a, b) => size(b) - size(a) || compare(groupOf(a), groupOf(b))),
    series: rows.some(({ mineral }) => mineral !== '') ? seriesOf(rows) : [],
  };
}

/** The highest of a line's marks of which anything is known. */
export function highestOf({ marks }: Line): (Mark & { readonly bounds: Bounds }) | undefined {
  return marks.flatMap(({ row, bounds }) => (bounds === null ? [] : [{ row, bounds }]))[0];
}

/** A value, or the lower bound where there is none or the bounds leave it open: what marks are ordered by. */
function heightOf({ row, bounds }: Mark): number {
  if (bounds === null) return Number.NEGATIVE_INFINITY;
  const { value, lower, upper } = bounds;
  return value === null || isOpen(row.unit, lower, upper) ? lower : value;
}

function lineKey({ mineral, stage, reporter }: IndicatorRow): string {
  return mineral === '' ? reporter : `${mineral}|${stage}`;
}

function lineOf(rows: readonly IndicatorRow[]): Line {
  const [first] = rows;
  const { mineral = '', stage = '', reporter = '' } = first ?? {};
  const marks = rows.map((row) => ({ row, bounds: boundsOf(row) }));
  return {
    mineral,
    stage,
    economy: mineral === '' ? reporter : '',
    marks: marks.sort((a, b) => byHeight(a, b) || compare(a.row.reporter, b.row.reporter)),
  };
}

/** What is known of a result: bounds that hold every value there is say nothing. */
function boundsOf({ value, lower, upper, unit }: IndicatorRow): Bounds | null {
  if (value !== null) return { value, lower: lower ?? value, upper: lower === null ? value : upper };
  return lower === null || isVacuous(unit, lower, upper) ? null : { value, lower, upper };
}

function byHeight(a: Mark, b: Mark): number {
  const [of, other] = [heightOf(a), heightOf(b)];
  return of === other ? 0 : other - of;
}

function sizeOf(line: Line): number {
  const highest = highestOf(line);
  return highest ? heightOf(highest) : -Number.MAX_VALUE;
}

function groupOf({ mineral, economy }: Line): string {
  return mineral === '' ? economy : mineral;
}

function seriesOf(rows: readonly IndicatorRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { reporter } of rows) counts.set(reporter, (counts.get(reporter) ?? 0) + 1);
  const order = [...counts].sort(([a, m], [b, n]) => Number(b === '') - Number(a === '') || n - m || compare(a, b));
  return order.map(([reporter]) => reporter);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
