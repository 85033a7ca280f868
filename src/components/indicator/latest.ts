import { overviewRows } from '../../references/overview-rows.ts';
import type { Query } from '../../tables/query.ts';
import type { DefinitionRow, IndicatorRow } from '../../tables/schema.ts';
import type { Choice } from './overview.ts';

/** A line of the newest results: a mineral's stage, a mineral as a whole, or an economy. */
export interface LatestLine {
  readonly mineral: string;
  readonly stage: string;
  /** Where results are about economies: the economy; else empty. */
  readonly economy: string;
  readonly cells: readonly (IndicatorRow | undefined)[];
}

/** Newest results of one indicator: a column for the world and for each reporter, or one for all economies. */
export interface LatestTable {
  /** Reporters; the empty id is the world, or stands for the one column of economies. */
  readonly columns: readonly string[];
  readonly rows: readonly LatestLine[];
}

function ofEconomies(rows: readonly IndicatorRow[]): LatestTable {
  const size = (row: IndicatorRow) => row.value ?? row.lower ?? Number.NEGATIVE_INFINITY;
  const sorted = [...rows].sort((a, b) => size(b) - size(a));
  return {
    columns: [''],
    rows: sorted.map((row) => ({ mineral: '', stage: '', economy: row.reporter, cells: [row] })),
  };
}

/** The newest results of an indicator, of the partner or bloc chosen; no rows where there is none, as of changes. */
export function latestTable(query: Query, { id }: Pick<DefinitionRow, 'id'>, choice: Choice): LatestTable {
  const rows = overviewRows(query, { indicator: id, ...choice });
  if (rows.length > 0 && rows.every(({ mineral }) => mineral === '')) return ofEconomies(rows);
  const nameOf = (id: string) => (id === '' ? '' : (query.economy(id)?.name ?? id));
  const columns = [...new Set(rows.map(({ reporter }) => reporter))].sort((a, b) =>
    nameOf(a).localeCompare(nameOf(b), 'en'),
  );
  const lines = [...Map.groupBy(rows, ({ mineral, stage }) => `${mineral}|${stage}`).values()];
  return {
    columns,
    rows: lines.map((line) => ({
      mineral: line[0]?.mineral ?? '',
      stage: line[0]?.stage ?? '',
      economy: '',
      cells: columns.map((reporter) => line.find((row) => row.reporter === reporter)),
    })),
  };
}
