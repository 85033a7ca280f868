import type { NameKind } from '../domain/name.ts';
import { byId, type Finder, finderIn } from './finder.ts';
import { type ResultKey, resultId } from './result-id.ts';
import type {
  IndicatorRow,
  InputRow,
  MineralRow,
  PartRow,
  Row,
  SeriesRow,
  SourceRow,
  StageRow,
  TableName,
  Tables,
} from './schema.ts';

/** What the rows that are looked for have in some of their columns. */
export type Match<N extends TableName> = { readonly [Column in keyof Row<N>]?: string | number | null };

/** Look-ups over the tables of one edition, indexed once. */
export interface Query {
  readonly tables: Tables;
  readonly site: Row<'site'>;
  /**
   * The rows of a table that have these values in these columns, in the order of the table. A page that looks rows up so
   * rests on them alone; one that goes through a table rests on all of it.
   */
  readonly where: <N extends TableName>(table: N, match: Match<N>) => readonly Row<N>[];
  /** The place of a row in its table, from 0; -1 of one that is not of it. */
  readonly indexIn: <N extends TableName>(table: N, row: Row<N>) => number;
  /** The row at a place of a table, from 0. */
  readonly rowAt: <N extends TableName>(table: N, index: number) => Row<N> | undefined;
  readonly result: (key: ResultKey) => IndicatorRow | undefined;
  readonly resultById: (id: string) => IndicatorRow | undefined;
  /** All results of an indicator, changes among them, in the order of the table. */
  readonly resultsOf: (indicator: string) => readonly IndicatorRow[];
  /** The series of figures that stand in a file. */
  readonly seriesIn: (file: string) => readonly SeriesRow[];
  /** The series of figures about a stage of a mineral. */
  readonly seriesOf: (mineral: string, stage: string) => readonly SeriesRow[];
  readonly inputsOf: (id: string) => readonly InputRow[];
  readonly partsOf: (id: string) => readonly PartRow[];
  readonly mineral: (id: string) => MineralRow | undefined;
  readonly stagesOf: (mineral: string) => readonly StageRow[];
  readonly stage: (mineral: string, stage: string) => StageRow | undefined;
  readonly economy: (id: string) => Row<'economies'> | undefined;
  /** What something is called in a language. The English names of most kinds stand in their own tables. */
  readonly nameIn: (language: string, kind: NameKind, id: string) => Row<'names'> | undefined;
  readonly bloc: (id: string) => Row<'blocs'> | undefined;
  readonly source: (id: string) => SourceRow | undefined;
  readonly definition: (id: string) => Row<'definitions'> | undefined;
  /** The letters of an indicator's formula, in their order. */
  readonly lettersOf: (indicator: string) => readonly Row<'letters'>[];
  /** The bands of an indicator, the lowest first; none where nobody set any. */
  readonly bandsOf: (indicator: string) => readonly Row<'bands'>[];
  /** The formula of a result with its numbers put in; empty where there is none. */
  readonly workingOf: (id: string) => string;
  /** The grade of each test behind the grade of a result. */
  readonly gradesOf: (id: string) => Row<'grades'> | undefined;
  /** Economies whose supply indicators are computed from: those with a primary series of trade or a balance, by name. */
  readonly reporters: readonly string[];
}

function nameKey(language: string, kind: NameKind, id: string): string {
  return `${language} ${kind} ${id}`;
}

/** Finds rows by the values in some of their columns: a table is gone through once for each set of columns. */
function rowsByColumns(tables: Tables): Query['where'] {
  const indexes = new Map<string, ReadonlyMap<string, readonly object[]>>();
  return <N extends TableName>(table: N, match: Match<N>) => {
    const columns = Object.keys(match).sort();
    const valuesOf = (row: object) => columns.map((column) => String(Reflect.get(row, column))).join('\t');
    const name = `${table} ${columns.join(' ')}`;
    const index = indexes.get(name) ?? Map.groupBy<string, object>(tables[table], valuesOf);
    indexes.set(name, index);
    // What was put in under this table’s name are the rows of this table.
    return (index.get(valuesOf(match)) ?? []) as readonly Row<N>[];
  };
}

/** Finds the places of rows in their tables; a table is gone through when it is first asked for. */
function places(tables: Tables): Query['indexIn'] {
  const known = new Map<TableName, ReadonlyMap<object, number>>();
  return (table, row) => {
    const found = known.get(table) ?? new Map<object, number>(tables[table].map((each, index) => [each, index]));
    known.set(table, found);
    return found.get(row) ?? -1;
  };
}

const queries = new WeakMap<Tables, Query>();

const finders = new WeakMap<Tables, Finder>();

/** Says how the rows behind single results are found where the tables lie in files: `queryOf` finds them so from then on. */
export function findThrough(tables: Tables, finder: Finder): void {
  finders.set(tables, finder);
}

/** The look-ups over `tables`, made once for each set of tables. */
export function queryOf(tables: Tables): Query {
  const known = queries.get(tables);
  if (known) return known;
  const query = makeQuery(tables, finders.get(tables) ?? finderIn(tables));
  queries.set(tables, query);
  return query;
}

function makeQuery(tables: Tables, finder: Finder): Query {
  const byFile = Map.groupBy(tables.series, (row) => row.file);
  const byStage = Map.groupBy(tables.series, ({ mineral, stage }) => `${mineral} ${stage}`);
  const stages = Map.groupBy(tables.stages, (row) => row.mineral);
  const minerals = byId(tables.minerals);
  const economies = byId(tables.economies);
  const names = new Map(tables.names.map((row) => [nameKey(row.language, row.kind, row.id), row]));
  const blocs = byId(tables.blocs);
  const sources = byId(tables.sources);
  const definitions = byId(tables.definitions);
  const letters = Map.groupBy(tables.letters, (row) => row.indicator);
  const bands = Map.groupBy(tables.bands, (row) => row.indicator);
  const [site] = tables.site;
  if (!site) throw new Error('the table "site" has no row');
  const nameOf = (id: string) => economies.get(id)?.name ?? id;
  const used = tables.series.filter(
    ({ kind, primary, reporter }) => kind !== 'sourcing' && primary === 'yes' && reporter !== '',
  );
  const reporters = new Set(used.map(({ reporter }) => reporter));
  return {
    tables,
    site,
    where: rowsByColumns(tables),
    indexIn: places(tables),
    rowAt: (table, index) => tables[table][index],
    result: (key) => finder.resultById(resultId(key)),
    resultById: finder.resultById,
    resultsOf: finder.resultsOf,
    seriesIn: (file) => byFile.get(file) ?? [],
    seriesOf: (mineral, stage) => byStage.get(`${mineral} ${stage}`) ?? [],
    inputsOf: finder.inputsOf,
    partsOf: finder.partsOf,
    mineral: (id) => minerals.get(id),
    stagesOf: (id) => stages.get(id) ?? [],
    stage: (mineral, stage) => stages.get(mineral)?.find((row) => row.stage === stage),
    economy: (id) => economies.get(id),
    nameIn: (language, kind, id) => names.get(nameKey(language, kind, id)),
    bloc: (id) => blocs.get(id),
    source: (id) => sources.get(id),
    definition: (id) => definitions.get(id),
    lettersOf: (id) => letters.get(id) ?? [],
    bandsOf: (id) => bands.get(id) ?? [],
    workingOf: (id) => finder.workingOf(id)?.working ?? '',
    gradesOf: finder.gradesOf,
    reporters: [...reporters].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en')),
  };
}
