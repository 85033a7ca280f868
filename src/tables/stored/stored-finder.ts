import type { z } from 'astro/zod';
import { type Finder, once } from '../finder.ts';
import { type IndicatorRow, type TableName, tableSchemas } from '../schema.ts';
import { rowsIn } from './rows-in.ts';

/** The rows of a table, as its schema reads them. */
function stored<T>(jsonOf: (name: TableName) => Buffer, name: TableName, schema: z.ZodType<T>) {
  const rows = rowsIn(jsonOf(name));
  const known = new Map<string, readonly T[]>();
  const of = (id: string): readonly T[] => {
    const found = known.get(id) ?? rows.of(id).map((row) => schema.parse(row));
    known.set(id, found);
    return found;
  };
  return {
    of,
    beginning: (prefix: string): readonly T[] => rows.beginning(prefix).map((row) => schema.parse(row)),
  };
}

const {
  indicators: ofResults,
  inputs: ofInputs,
  parts: ofParts,
  workings: ofWorkings,
  grades: ofGrades,
} = tableSchemas;

/**
 * Finds rows in the JSON of tables, which is read when it is first asked for. Quick where few results are looked at;
 * pages, which look at nearly all, are quicker with tables at hand.
 */
export function finderInJson(jsonOf: (name: TableName) => Buffer): Finder {
  const indicators = once(() => stored(jsonOf, 'indicators', ofResults));
  const inputs = once(() => stored(jsonOf, 'inputs', ofInputs));
  const parts = once(() => stored(jsonOf, 'parts', ofParts));
  const workings = once(() => stored(jsonOf, 'workings', ofWorkings));
  const grades = once(() => stored(jsonOf, 'grades', ofGrades));
  const known = new Map<string, readonly IndicatorRow[]>();
  const resultsOf = (indicator: string): readonly IndicatorRow[] => {
    const rows = known.get(indicator) ?? indicators().beginning(`${indicator}.`);
    known.set(indicator, rows);
    return rows;
  };
  return {
    resultById: (id) => indicators().of(id)[0],
    resultsOf,
    inputsOf: (id) => inputs().of(id),
    partsOf: (id) => parts().of(id),
    workingOf: (id) => workings().of(id)[0],
    gradesOf: (id) => grades().of(id)[0],
  };
}
