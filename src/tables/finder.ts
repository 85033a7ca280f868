import type { IndicatorRow, InputRow, PartRow, Row, Tables } from './schema.ts';

/** The rows that stand behind results, found one result or one indicator at a time. */
export interface Finder {
  readonly resultById: (id: string) => IndicatorRow | undefined;
  /** All results of an indicator, changes among them, in the order of the table. */
  readonly resultsOf: (indicator: string) => readonly IndicatorRow[];
  readonly inputsOf: (id: string) => readonly InputRow[];
  readonly partsOf: (id: string) => readonly PartRow[];
  readonly workingOf: (id: string) => Row<'workings'> | undefined;
  readonly gradesOf: (id: string) => Row<'grades'> | undefined;
}

/** What `make` gives, made the first time that it is asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Rows by their ids. */
export function byId<R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Finds rows in tables that are at hand whole; each table is gone through the first time that it is asked for. */
export function finderIn(tables: Tables): Finder {
  const results = once(() => byId(tables.indicators));
  const byIndicator = once(() => Map.groupBy(tables.indicators, (row) => row.indicator));
  const inputs = once(() => Map.groupBy(tables.inputs, (row) => row.id));
  const parts = once(() => Map.groupBy(tables.parts, (row) => row.id));
  const workings = once(() => byId(tables.workings));
  const grades = once(() => byId(tables.grades));
  return {
    resultById: (id) => results().get(id),
    resultsOf: (indicator) => byIndicator().get(indicator) ?? [],
    inputsOf: (id) => inputs().get(id) ?? [],
    partsOf: (id) => parts().get(id) ?? [],
    workingOf: (id) => workings().get(id),
    gradesOf: (id) => grades().get(id),
  };
}
