import type { Query } from '../query.ts';
import { resultId } from '../result-id.ts';
import { type TableName, type Tables, tableNames } from '../schema.ts';
import { placesKey, resultKey, rowAtKey, rowsKey, wholeKey } from './read-keys.ts';
import { note } from './reads.ts';

/** The parts of a query that are looked up, not read off: each needs a line in `keys`, or the types do not fit. */
type LookUp = { [K in keyof Query]: Query[K] extends (...args: never) => unknown ? K : never }[keyof Query];

/** What a look-up rests on. Small tables that seldom change are taken whole, which keeps records short. */
const keys: { readonly [K in LookUp]: (...args: Parameters<Query[K]>) => string } = {
  where: (table, match) => {
    const columns = Object.keys(match).sort();
    return rowsKey(
      table,
      columns,
      columns.map((column) => Reflect.get(match, column)),
    );
  },
  indexIn: (table) => placesKey(table),
  rowAt: (table, index) => rowAtKey(table, index),
  result: (key) => resultKey(resultId(key)),
  resultById: resultKey,
  resultsOf: (indicator) => rowsKey('indicators', ['indicator'], [indicator]),
  seriesIn: (file) => rowsKey('series', ['file'], [file]),
  seriesOf: (mineral, stage) => rowsKey('series', ['mineral', 'stage'], [mineral, stage]),
  inputsOf: resultKey,
  partsOf: resultKey,
  workingOf: resultKey,
  gradesOf: resultKey,
  mineral: () => wholeKey('minerals'),
  stagesOf: () => wholeKey('stages'),
  stage: () => wholeKey('stages'),
  economy: () => wholeKey('economies'),
  nameIn: () => wholeKey('names'),
  bloc: () => wholeKey('blocs'),
  source: (id) => rowsKey('sources', ['id'], [id]),
  definition: () => wholeKey('definitions'),
  lettersOf: () => wholeKey('letters'),
  bandsOf: () => wholeKey('bands'),
};

/** Names of the look-ups, as a test holds them against those of a query. */
export const lookUps = Object.keys(keys);

function recordedTables(tables: Tables): Tables {
  const tableOf = (name: TableName) => () => {
    note(wholeKey(name));
    return tables[name];
  };
  const parts = tableNames.map((name) => [name, { enumerable: true, get: tableOf(name) }] as const);
  return Object.defineProperties({}, Object.fromEntries(parts)) as Tables;
}

function recordedLookUp(query: Query, name: LookUp): Query[LookUp] {
  const lookUp: (...args: never[]) => unknown = query[name];
  const keyOf: (...args: never[]) => string = keys[name];
  // It takes and gives what the look-up of this name does.
  return ((...args: never[]) => {
    note(keyOf(...args));
    return lookUp(...args);
  }) as Query[LookUp];
}

/**
 * The look-ups of a query, each of which notes what it rests on: single rows where they are looked up, whole tables where
 * they are gone through. What is no look-up, the row of the site and the list of reporters, every page rests on.
 */
export function recordedQuery(query: Query): Query {
  const names = Object.keys(keys) as LookUp[];
  return {
    ...query,
    tables: recordedTables(query.tables),
    ...Object.fromEntries(names.map((name) => [name, recordedLookUp(query, name)])),
  };
}
