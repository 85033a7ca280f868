import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { type Finder, finderIn, once } from '../finder.ts';
import { type IndicatorRow, type TableName, type Tables, tableSchemas } from '../schema.ts';
import { rowsIn } from './rows-in.ts';

/** The rows of a table in a folder, as its schema reads them. */
function stored<T>(folder: string, name: TableName, schema: z.ZodType<T>) {
  const rows = rowsIn(readFileSync(join(folder, `${name}.json`)));
  return {
    of: (id: string): readonly T[] => rows.of(id).map((row) => schema.parse(row)),
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
 * Finds the inputs, workings and grades of single results in the files of a folder, whose bytes are held: as rows they would
 * take many times the memory. All else is found in the tables.
 */
export function finderBeside(folder: string, tables: Tables): Finder {
  const inputs = stored(folder, 'inputs', ofInputs);
  const workings = stored(folder, 'workings', ofWorkings);
  const grades = stored(folder, 'grades', ofGrades);
  return {
    ...finderIn(tables),
    inputsOf: inputs.of,
    workingOf: (id) => workings.of(id)[0],
    gradesOf: (id) => grades.of(id)[0],
  };
}

/** Finds everything in the files of a folder, which are read when they are asked for: quick where few results are. */
export function finderInFiles(folder: string): Finder {
  const indicators = once(() => stored(folder, 'indicators', ofResults));
  const inputs = once(() => stored(folder, 'inputs', ofInputs));
  const parts = once(() => stored(folder, 'parts', ofParts));
  const workings = once(() => stored(folder, 'workings', ofWorkings));
  const grades = once(() => stored(folder, 'grades', ofGrades));
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
