import type { z } from 'astro/zod';
import { type Finder, once } from '../finder.ts';
import { type IndicatorRow, type TableName, tableSchemas } from '../schema.ts';
import { textIn } from '../text/bytes.ts';
import type { Edition, OwnedRun } from './edition.ts';

/** The place of the first run, in the order of runs, whose key does not come before a text; their number where all do. */
function firstFrom(runs: readonly OwnedRun[], text: string): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.key[0] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The runs that may hold rows whose ids begin with a text: those whose key does, and one whose key the text begins with. */
function runsBeginning(runs: readonly OwnedRun[], text: string): readonly OwnedRun[] {
  const first = firstFrom(runs, text);
  const before = runs[first - 1];
  let end = first;
  while (runs[end]?.key[0]?.startsWith(text) === true) end += 1;
  const isWithin = before?.key[0] !== undefined && text.startsWith(before.key[0]);
  return [...(isWithin ? [before] : []), ...runs.slice(first, end)];
}

function idOf(row: unknown): string {
  const id: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'id') : undefined;
  return typeof id === 'string' ? id : '';
}

function rowsIn({ json }: OwnedRun): readonly unknown[] {
  const rows: unknown = JSON.parse(`[${textIn(json)}]`);
  return Array.isArray(rows) ? rows : [];
}

/** The rows of a table, as its schema reads them. */
function found<T>(edition: Edition, name: TableName, schema: z.ZodType<T>) {
  const runs = edition.get(name) ?? [];
  const rowsWhere = (text: string, isMeant: (id: string) => boolean): readonly T[] =>
    runsBeginning(runs, text).flatMap((run) =>
      rowsIn(run)
        .filter((row) => isMeant(idOf(row)))
        .map((row) => schema.parse(row)),
    );
  return {
    of: (id: string): readonly T[] => rowsWhere(id, (each) => each === id),
    beginning: (text: string): readonly T[] => rowsWhere(text, (each) => each.startsWith(text)),
  };
}

const { indicators, inputs, parts, workings, grades } = tableSchemas;

/** Finds rows in the runs of an edition, of which no more is read than where they may be. */
export function finderInEdition(edition: Edition): Finder {
  const results = found(edition, 'indicators', indicators);
  const [ofInputs, ofParts] = [found(edition, 'inputs', inputs), found(edition, 'parts', parts)];
  const [ofWorkings, ofGrades] = [found(edition, 'workings', workings), found(edition, 'grades', grades)];
  const known = new Map<string, () => readonly IndicatorRow[]>();
  const resultsOf = (indicator: string): readonly IndicatorRow[] => {
    const rows = known.get(indicator) ?? once(() => results.beginning(`${indicator}.`));
    known.set(indicator, rows);
    return rows();
  };
  return {
    resultById: (id) => results.of(id)[0],
    resultsOf,
    inputsOf: ofInputs.of,
    partsOf: ofParts.of,
    workingOf: (id) => ofWorkings.of(id)[0],
    gradesOf: (id) => ofGrades.of(id)[0],
  };
}
