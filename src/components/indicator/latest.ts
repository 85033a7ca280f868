import type { Query } from '../../tables/query.ts';
import type { DefinitionRow, IndicatorRow, StageRow } from '../../tables/schema.ts';
import { latestResult, type SeriesKey } from '../results.ts';

/** Newest results of one indicator: a row a stage, a column for the world and for each reporter. */
export interface LatestTable {
  /** Whose share, or what change, the cells show; empty where the indicator needs no such choice. */
  readonly of: { readonly partner?: string; readonly bloc?: string };
  /** Reporters; the empty id is the world. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly stage: StageRow; readonly cells: readonly (IndicatorRow | undefined)[] }[];
}

const measures = ['value', 'quantity', ''] as const;

function newestOf(query: Query, key: Omit<SeriesKey, 'measure'>): IndicatorRow | undefined {
  for (const measure of measures) {
    const row = latestResult(query, { ...key, measure });
    if (row) return row;
  }
  return undefined;
}

/** The economy that is the largest supplier most often: the partner whose share a reader looks for first. */
export function leadingSupplier(query: Query): string {
  const counts = new Map<string, number>();
  for (const { id, part } of query.tables.parts) {
    if (id.startsWith('cr-1.')) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function choiceFor(query: Query, definition: DefinitionRow): LatestTable['of'] {
  if (definition.input === 'partner') return { partner: leadingSupplier(query) };
  const [bloc] = query.tables.blocs;
  return definition.input === 'bloc' && bloc ? { bloc: bloc.id } : {};
}

/** The newest results of an indicator; `undefined` for changes, which have no newest level. */
export function latestTable(query: Query, definition: DefinitionRow): LatestTable | undefined {
  if (definition.input === 'change') return undefined;
  const of = choiceFor(query, definition);
  const rows = query.tables.stages.map((stage) => ({
    stage,
    byReporter: ['', ...query.reporters].map((reporter) =>
      newestOf(query, { indicator: definition.id, reporter, mineral: stage.mineral, stage: stage.stage, ...of }),
    ),
  }));
  const columns = ['', ...query.reporters].map((reporter, i) => ({
    reporter,
    i,
    isUsed: rows.some(({ byReporter }) => byReporter[i] !== undefined),
  }));
  const used = columns.filter(({ isUsed }) => isUsed);
  return {
    of,
    columns: used.map(({ reporter }) => reporter),
    rows: rows
      .map(({ stage, byReporter }) => ({ stage, cells: used.map(({ i }) => byReporter[i]) }))
      .filter(({ cells }) => cells.some((cell) => cell !== undefined)),
  };
}
