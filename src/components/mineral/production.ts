import type { Query } from '../../tables/query.ts';
import type { ProductionRow, SeriesRow } from '../../tables/schema.ts';
import { seriesOf } from '../provenance/figure.ts';

/** Years of one source, in one unit: a group of columns. Editions and publishers stand side by side, never joined. */
export interface SourceColumns {
  readonly source: string;
  readonly unit: string;
  readonly basis: string;
  readonly years: readonly number[];
  readonly series: SeriesRow | undefined;
}

export interface ProductionLine {
  readonly economy: string;
  /** One cell a column, in the order of the groups and their years. */
  readonly cells: readonly (ProductionRow | undefined)[];
}

/** World production of one stage as published: primary series, groups of columns by source. */
export interface ProductionTable {
  readonly stage: string;
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

function columnsOf(query: Query, rows: readonly ProductionRow[]): readonly SourceColumns[] {
  const groups = [...Map.groupBy(rows, groupKey).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const years = [...new Set(group.map(({ year }) => year))].sort((a, b) => a - b);
    return [{ source: first.source, unit: first.unit, basis: first.basis, years, series: seriesOf(query, first) }];
  });
  return groups.sort((a, b) => (a.years[0] ?? 0) - (b.years[0] ?? 0) || (a.source < b.source ? -1 : 1));
}

function lineOf(economy: string, rows: readonly ProductionRow[], groups: readonly SourceColumns[]): ProductionLine {
  const cells = groups.flatMap((group) =>
    group.years.map((year) =>
      rows.find((row) => row.year === year && row.source === group.source && row.unit === group.unit),
    ),
  );
  return { economy, cells };
}

function newest(line: ProductionLine): number {
  return line.cells.findLast((cell) => cell?.value != null)?.value ?? -1;
}

/** The table of a stage; `undefined` when no production of it is recorded. */
export function productionTable(query: Query, mineral: string, stage: string): ProductionTable | undefined {
  const rows = query.tables.production.filter(
    (row) => row.mineral === mineral && row.stage === stage && row.primary === 'yes',
  );
  if (rows.length === 0) return undefined;
  const groups = columnsOf(query, rows);
  const lines = [...Map.groupBy(rows, ({ economy }) => economy)].map(([economy, own]) => lineOf(economy, own, groups));
  const isSum = ({ economy }: ProductionLine) => sums.includes(economy);
  return {
    stage,
    groups,
    lines: lines
      .filter((line) => !isSum(line))
      .sort((a, b) => newest(b) - newest(a) || (a.economy < b.economy ? -1 : 1)),
    sums: sums.flatMap((id) => lines.find(({ economy }) => economy === id) ?? []),
  };
}
