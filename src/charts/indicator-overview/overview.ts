import type { IndicatorRow } from '../../tables/schema.ts';
import { reasonOf } from '../../text/printable.ts';
import { factsOf, isOpen, isVacuous, isWide } from '../../text/units.ts';
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
  /** Whether each line has a scale of its own, since quantities of different things do not compare. */
  readonly isEach: boolean;
  /** Whose results the marks are, the world as `''` first, then by how often they occur; none for lines of economies. */
  readonly series: readonly string[];
}

const agreeing = ['indicator', 'partner', 'bloc'] as const;

function isQuantity({ unit }: IndicatorRow): boolean {
  return factsOf(unit).as === 'quantity';
}

function assertOneIndicator(rows: readonly IndicatorRow[]): void {
  const [first] = rows;
  if (first === undefined) throw new RangeError('no row');
  for (const column of agreeing) {
    if (rows.some((row) => row[column] !== first[column]))
      throw new RangeError(`rows of an overview differ in ${column}`);
  }
  if (rows.some((row) => row.unit !== first.unit && !(isQuantity(row) && isQuantity(first))))
    throw new RangeError('rows of an overview differ in unit');
  const keys = rows.map(({ mineral, stage, reporter }) => [mineral, stage, reporter].join('|'));
  if (new Set(keys).size < keys.length) throw new RangeError('two rows of an overview are of one place');
}

/**
 * The rows as lines of marks.
 * @param isChange whether values are differences of levels, which no range leaves open
 * @throws {RangeError} if there is no row, if the rows differ in indicator, partner or bloc, or in unit other than
 * of quantities, or if two are of the
 * same reporter, mineral and stage
 */
export function overviewOf(rows: readonly IndicatorRow[], isChange = false): Overview {
  assertOneIndicator(rows);
  const groups = [...Map.groupBy(rows, lineKey).values()];
  const lines = groups.map((group) => lineOf(group, isChange));
  const largest = new Map([...Map.groupBy(lines, groupOf)].map(([group, of]) => [group, Math.max(...of.map(sizeOf))]));
  const size = (line: Line) => largest.get(groupOf(line)) ?? 0;
  const isEach = rows.every(isQuantity);
  return {
    lines: isEach ? lines : lines.sort((a, b) => size(b) - size(a) || compare(groupOf(a), groupOf(b))),
    isEach,
    series: rows.some(({ mineral }) => mineral !== '') ? seriesOf(rows) : [],
  };
}

/** Whether an indicator says nothing of a place because it does not apply there. */
export function isInapplicable({ row, bounds }: Mark): boolean {
  return bounds === null && reasonOf(row) === 'not-applicable';
}

/** The lines to which the indicator applies, with the series that have a mark there; all where it applies to none. */
export function applying(overview: Overview): Overview {
  const lines = overview.lines.filter(({ marks }) => !marks.every(isInapplicable));
  if (lines.length === 0 || lines.length === overview.lines.length) return overview;
  const reporters = new Set(lines.flatMap(({ marks }) => marks.map(({ row }) => row.reporter)));
  return { ...overview, lines, series: overview.series.filter((id) => reporters.has(id)) };
}

/** A value, or the lower end of a range too narrow to matter; `null` where neither is known. */
export function knownValue({ row, bounds }: Mark): number | null {
  if (bounds === null || bounds.value !== null) return bounds?.value ?? null;
  const { lower, upper } = bounds;
  return row.value === null && upper !== null && !isWide(row.unit, lower, upper) ? lower : null;
}

/** The marks of a line that hold its highest known value, ties by `print` among them; none where no value is known. */
export function highestOf({ marks }: Line, print: (row: IndicatorRow) => string): readonly Mark[] {
  const valued = marks.filter((mark) => knownValue(mark) !== null);
  const [first] = valued;
  return first === undefined ? [] : valued.filter(({ row }) => print(row) === print(first.row));
}

/** A value, or the lower bound where there is none: what marks are ordered by. */
function heightOf({ bounds }: Mark): number {
  return bounds === null ? Number.NEGATIVE_INFINITY : (bounds.value ?? bounds.lower);
}

function lineKey({ mineral, stage, reporter }: IndicatorRow): string {
  return mineral === '' ? reporter : `${mineral}|${stage}`;
}

function lineOf(rows: readonly IndicatorRow[], isChange: boolean): Line {
  const [first] = rows;
  const { mineral = '', stage = '', reporter = '' } = first ?? {};
  const marks = rows.map((row) => ({ row, bounds: boundsOf(row, isChange) }));
  return {
    mineral,
    stage,
    economy: mineral === '' ? reporter : '',
    marks: marks.sort((a, b) => byHeight(a, b) || compare(a.row.reporter, b.row.reporter)),
  };
}

/**
 * What is drawn of a result, by the rule by which tables print it: nothing of a net exporter, nor of bounds that hold
 * every value there is; the range alone where it leaves open what the value is; else the value with its range.
 */
function boundsOf(row: IndicatorRow, isChange: boolean): Bounds | null {
  const { value, lower, upper, unit } = row;
  const isExporter = value === null && reasonOf(row) === 'net-exporter';
  if (isExporter || (value === null && (lower === null || isVacuous(unit, lower, upper)))) return null;
  if (lower === null) return value === null ? null : { value, lower: value, upper: value };
  return { value: !isChange && isOpen(unit, lower, upper) ? null : value, lower, upper };
}

function byHeight(a: Mark, b: Mark): number {
  const [of, other] = [heightOf(a), heightOf(b)];
  return of === other ? 0 : other - of;
}

function sizeOf({ marks }: Line): number {
  const valued = marks.filter((mark) => knownValue(mark) !== null);
  const [highest] = valued.length > 0 ? valued : marks;
  return highest ? Math.max(heightOf(highest), -Number.MAX_VALUE) : -Number.MAX_VALUE;
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
