import type { ProductionRow, SeriesRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { seriesOf } from '../provenance/figure.ts';
import { inUnit, isConvertible } from '../table/one-unit.ts';

/** Years of one source: a group of columns. Editions and publishers stand side by side, never joined. */
export interface SourceColumns {
  readonly source: string;
  /** As the source gives it; the cells are in the unit of the table. */
  readonly unit: string;
  readonly basis: string;
  readonly years: readonly number[];
  /** Every series that the columns are read from, with its own note. */
  readonly series: readonly SeriesRow[];
}

export interface ProductionLine {
  readonly economy: string;
  /** One cell a column, in the order of the groups and their years. */
  readonly cells: readonly (ProductionRow | undefined)[];
}

/**
 * World production of one stage as published: primary series, groups of columns by source, all in the unit of the newest
 * figures where the units measure the same.
 */
export interface ProductionTable {
  readonly stage: string;
  /** Of every cell; empty where the units of the sources cannot be converted. */
  readonly unit: string;
  /** Whether a source gives its figures in another unit. */
  readonly isConverted: boolean;
  readonly groups: readonly SourceColumns[];
  /** Largest producer of the newest year first. */
  readonly lines: readonly ProductionLine[];
  /** What is not split, and the total. */
  readonly sums: readonly ProductionLine[];
}

const sums = ['OTH', 'WLD'];

function groupKey(row: ProductionRow): string {
  return [row.source, row.unit, row.basis].join('|');
}

function distinctSeries(query: Edition, rows: readonly ProductionRow[]): readonly SeriesRow[] {
  return [...new Set(rows.flatMap((row) => seriesOf(query, row) ?? []))].sort((a, b) => a.first_year - b.first_year);
}

function columnsOf(query: Edition, rows: readonly ProductionRow[]): readonly SourceColumns[] {
  const groups = [...Map.groupBy(rows, groupKey).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const years = [...new Set(group.map(({ year }) => year))].sort((a, b) => a - b);
    return [
      { source: first.source, unit: first.unit, basis: first.basis, years, series: distinctSeries(query, group) },
    ];
  });
  return groups.sort((a, b) => (a.years[0] ?? 0) - (b.years[0] ?? 0) || (a.source < b.source ? -1 : 1));
}

function lineOf(
  economy: string,
  rows: readonly ProductionRow[],
  groups: readonly SourceColumns[],
  unit: string,
): ProductionLine {
  const cells = groups.flatMap((group) =>
    group.years.map((year) => {
      const found = rows.find((row) => row.year === year && row.source === group.source && row.unit === group.unit);
      return found && inUnit(found, unit);
    }),
  );
  return { economy, cells };
}

function newest(line: ProductionLine): number {
  return line.cells.findLast((cell) => cell?.value != null)?.value ?? -1;
}

/** The unit of the newest figures, where all units are of mass or all the same; else none. */
function commonUnit(groups: readonly SourceColumns[]): string {
  const units = new Set(groups.map(({ unit }) => unit));
  const [newest] = [...groups].sort((a, b) => (b.years.at(-1) ?? 0) - (a.years.at(-1) ?? 0));
  if (newest === undefined) return '';
  return [...units].every((unit) => isConvertible(unit, newest.unit)) ? newest.unit : '';
}

/** The table of a stage; `undefined` when no production of it is recorded. */
export function productionTable(query: Edition, mineral: string, stage: string): ProductionTable | undefined {
  const rows = query.where('production', { mineral, stage, primary: 'yes' });
  if (rows.length === 0) return undefined;
  const groups = columnsOf(query, rows);
  const unit = commonUnit(groups);
  const lines = [...Map.groupBy(rows, ({ economy }) => economy)].map(([economy, own]) =>
    lineOf(economy, own, groups, unit),
  );
  const isSum = ({ economy }: ProductionLine) => sums.includes(economy);
  return {
    stage,
    unit,
    isConverted: unit !== '' && groups.some((group) => group.unit !== unit),
    groups,
    lines: lines
      .filter((line) => !isSum(line))
      .sort((a, b) => newest(b) - newest(a) || (a.economy < b.economy ? -1 : 1)),
    sums: sums.flatMap((id) => lines.find(({ economy }) => economy === id) ?? []),
  };
}
