import { columnsOf, type TableName } from './schema.ts';

/** Columns of a table whose filled cells are found in the columns of another. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: TableName;
  readonly references: readonly string[];
}

/**
 * The columns that name one row of a table. None where only the record's own place tells two rows apart: figures of one
 * source may stand in several of its tables, and `figures` has the key of every one of them.
 */
const primaryKeys: Partial<Readonly<Record<TableName, readonly string[]>>> = {
  indicators: ['id'],
  parts: ['id', 'part'],
  figures: ['file', 'series', 'year', 'economy'],
  series: ['file', 'path', 'first_year'],
  minerals: ['id'],
  stages: ['mineral', 'stage'],
  notes: ['mineral', 'position'],
  lists: ['mineral', 'list'],
  economies: ['id'],
  names: ['kind', 'id', 'language'],
  blocs: ['id'],
  sources: ['id'],
  definitions: ['id'],
  letters: ['indicator', 'position'],
  bands: ['indicator', 'position'],
  workings: ['id'],
  grades: ['id'],
  site: ['name'],
  agreement: ['set', 'position'],
  agreement_sets: ['id'],
  recycling_rates: ['mineral'],
  substitution: ['mineral', 'kind'],
  trade_parameters: ['reporter', 'mineral', 'stage', 'economy'],
  governance: ['economy', 'dimension', 'year', 'source'],
  targets: ['id'],
  omissions: ['id'],
  corrections: ['id'],
  primary_sources: ['mineral', 'stage', 'first_year'],
  mirror: ['importer', 'exporter', 'mineral', 'stage', 'hs', 'year', 'measure'],
  re_exporters: ['economy', 'mineral', 'stage', 'year', 'source'],
};

/** The columns that name one row of a table; empty where none do. */
export function primaryKeyOf(name: TableName): readonly string[] {
  return primaryKeys[name] ?? [];
}

/** Tables whose `economy` is an economy in every row, and neither a total nor a rest. */
const ofEconomies: readonly TableName[] = ['governance', 'trade_parameters', 're_exporters'];
/** Tables whose `id` is that of a result. */
const ofResults: readonly TableName[] = ['inputs', 'parts', 'workings', 'grades'];

const byColumn: readonly (readonly [string, TableName])[] = [
  ['mineral', 'minerals'],
  ['reporter', 'economies'],
  ['bloc', 'blocs'],
  ['source', 'sources'],
  ['inputs_source', 'sources'],
  ['uses_source', 'sources'],
  ['recycling_rate_source', 'sources'],
  ['indicator', 'definitions'],
  ['set', 'agreement_sets'],
  ['primary_source', 'sources'],
  ['other_source', 'sources'],
  ['factor_source', 'sources'],
  ['imports_source', 'sources'],
  ['exports_source', 'sources'],
  ['production_source', 'sources'],
  ['importer', 'economies'],
  ['exporter', 'economies'],
];

/** What the filled cells of a table refer to. A key of several columns counts where all of them are filled. */
export function foreignKeysOf(name: TableName): readonly ForeignKey[] {
  const columns = columnsOf(name);
  const single = (column: string, table: TableName) => ({ columns: [column], table, references: ['id'] });
  return [
    ...byColumn.flatMap(([column, table]) => (columns.includes(column) ? [single(column, table)] : [])),
    ...(ofEconomies.includes(name) ? [single('economy', 'economies')] : []),
    ...(ofResults.includes(name) ? [single('id', 'indicators')] : []),
    ...(columns.includes('mineral') && columns.includes('stage') && name !== 'stages' ? [stageKey] : []),
  ];
}

const stageKey: ForeignKey = { columns: ['mineral', 'stage'], table: 'stages', references: ['mineral', 'stage'] };
