import { type FigureForm, figureText } from './figure-text.ts';
import type { SeriesSpec, Where } from './mapping.ts';
import type { Row } from './table.ts';

/** One cell of the table that holds a figure. `written` is `null` where the publisher has none. */
export interface Cell {
  readonly row: Row;
  readonly year: number;
  readonly printed: string;
  readonly written: string | null | undefined;
}

/** Rows whose cells are as `where` asks. */
export function rowsWhere(rows: readonly Row[], where: Where): readonly Row[] {
  const conditions = Object.entries(where).map(([column, value]) => [column, [value].flat()] as const);
  return rows.filter((row) => conditions.every(([column, values]) => values.includes(row.get(column) ?? '')));
}

/** The figures of some rows, one or more a row. `written` is `undefined` where a cell holds no figure we can write. */
export function cellsOf(rows: readonly Row[], spec: SeriesSpec, column = spec.columns?.value): readonly Cell[] {
  return rows.flatMap((row) =>
    yearsOf(row, spec, column)
      .filter(([year]) => spec.years?.includes(year) ?? true)
      .map(([year, name]) => {
        const printed = row.get(name) ?? '';
        return { row, year, printed, written: isWithheld(row, spec) ? 'W' : writtenAs(printed, row, year, spec) };
      }),
  );
}

function yearsOf(row: Row, spec: SeriesSpec, column: string | Record<number, string> | undefined) {
  if (typeof column === 'object') return Object.entries(column).map(([year, name]) => [Number(year), name] as const);
  const year = spec.columns?.year === undefined ? spec.year : Number(row.get(spec.columns.year));
  return [[year ?? Number.NaN, column ?? ''] as const];
}

function isEstimated(row: Row, year: number, { estimated }: SeriesSpec): boolean {
  if (estimated === undefined || typeof estimated === 'string') return estimated === 'yes';
  if ('years' in estimated) return estimated.years.includes(year);
  return new RegExp(estimated.matches).test(row.get(estimated.column) ?? '');
}

function isWithheld(row: Row, { withheld }: SeriesSpec): boolean {
  return withheld !== undefined && new RegExp(withheld.matches).test(row.get(withheld.column) ?? '');
}

function writtenAs(printed: string, row: Row, year: number, spec: SeriesSpec): string | null | undefined {
  if (spec.missing?.includes(printed)) return null;
  const text = spec.texts && Object.hasOwn(spec.texts, printed) ? (spec.texts[printed] ?? printed) : printed;
  const form: FigureForm = {
    estimated: isEstimated(row, year, spec),
    decimals: spec.decimals,
    factor: spec.factor?.by,
  };
  return figureText(text, form);
}
