import { type FigureForm, figureText } from '../figure-text.ts';
import type { SeriesSpec, Where } from '../mapping/schema.ts';
import { type Row, told } from '../tidy/row.ts';

/**
 * One cell of the table. `year` is NaN where none is stated; `written` is `null` where the publisher has no figure, and
 * `undefined` where the cell holds something that cannot be written as one.
 */
export interface Cell {
  /** The first row that it rests on; none where no row gives it. */
  readonly row: Row | undefined;
  readonly year: number;
  readonly printed: string;
  readonly written: string | null | undefined;
}

/** Rows whose cells are as `where` asks. */
export function rowsWhere(rows: readonly Row[], where: Where): readonly Row[] {
  const conditions = Object.entries(where).map(([column, value]) => [column, [value].flat()] as const);
  return rows.filter((row) => conditions.every(([column, values]) => values.includes(row.get(column) ?? '')));
}

/** The cells of some rows that hold the figures of a series: one of each row, or one for each year. */
export function cellsOf(rows: readonly Row[], spec: SeriesSpec, column = spec.columns?.value): readonly Cell[] {
  return rows.flatMap((row) =>
    yearsOf(row, spec, column)
      .filter(([year]) => Number.isNaN(year) || (spec.years?.includes(year) ?? true))
      .map(([year, name]) => {
        const printed = row.get(name) ?? '';
        return { row, year, printed, written: isWithheld(row, spec) ? 'W' : writtenAs(printed, row, year, spec) };
      }),
  );
}

function yearsOf(row: Row, spec: SeriesSpec, column: string | Record<number, string> | undefined) {
  if (typeof column === 'object') return Object.entries(column).map(([year, name]) => [Number(year), name] as const);
  const stated = spec.columns?.year === undefined ? String(spec.year) : (row.get(spec.columns.year) ?? '');
  return [[/^\d{4}$/.test(stated) ? Number(stated) : Number.NaN, column ?? ''] as const];
}

function isEstimated(row: Row, year: number, { estimated }: SeriesSpec): boolean {
  if (estimated === undefined || typeof estimated === 'string') return estimated === 'yes';
  if ('years' in estimated) return estimated.years.includes(year);
  return estimated.matches.test(row.get(estimated.column) ?? '');
}

function isWithheld(row: Row, { withheld }: SeriesSpec): boolean {
  return withheld?.matches.test(row.get(withheld.column) ?? '') ?? false;
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

/** The rows that do not say what the mapping expects of all that it takes, in words, each with its place. */
export function unexpected(rows: readonly Row[], { expects = {}, at }: SeriesSpec): readonly string[] {
  return Object.entries(expects).flatMap(([column, value]) => {
    const allowed = [value].flat();
    return rows
      .filter((row) => !allowed.includes(row.get(column) ?? ''))
      .map((row) =>
        told(row, `"${row.get(column)}" stands in "${column}", where the mapping expects ${quoted(allowed)}.`, at),
      );
  });
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(' or ');
}

/** Every column that a series asks for, so that a misspelt one is found before its cells are taken for empty. */
export function columnsOf({
  columns = {},
  where = {},
  expects = {},
  estimated,
  withheld,
  lesser,
  terms = {},
}: SeriesSpec): readonly string[] {
  const { value, ...others } = columns;
  const marks = [estimated, withheld, lesser].flatMap((mark) =>
    typeof mark === 'object' && 'column' in mark ? mark.column : [],
  );
  const parts = Object.values(terms).flatMap((term) => term?.parts ?? []);
  const values = typeof value === 'object' ? Object.values(value) : [value ?? []].flat();
  const named = Object.values(others).flatMap((name) => name ?? []);
  return [
    ...named,
    ...values,
    ...Object.keys(where),
    ...Object.keys(expects),
    ...marks,
    ...parts.flatMap((part) => Object.keys(part)),
  ];
}
