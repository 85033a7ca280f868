import { balanceTerms } from '../../domain/dataset.ts';
import { economyCode } from '../economies.ts';
import { changeText, sumText } from '../figure-text.ts';
import type { SeriesSpec } from '../mapping/schema.ts';
import type { Row } from '../tidy/row.ts';
import { type Cell, cellsOf, rowsWhere } from './cells.ts';

/** A figure with the key it stands under in its year. `key` is `undefined` where the economy is not known. */
export interface Entry extends Cell {
  readonly key: string | undefined;
  /** How the publisher names it. */
  readonly name: string;
}

/** The figures of a list of suppliers, by economy; one for all rows of an economy where the mapping adds them up. */
export function supplierEntries(
  rows: readonly Row[],
  spec: SeriesSpec,
  names: Readonly<Record<string, string>> = {},
): readonly Entry[] {
  const entries = cellsOf(rows, spec).map((cell) => {
    const name = cell.row?.get(spec.columns?.economy ?? '') ?? '';
    return { ...cell, name, key: economyCode(name, names) };
  });
  return spec.adds === 'yes' ? addedUp(entries) : entries;
}

/** What cannot be added is left as no figure, so that it is complained of. */
function addedUp(entries: readonly Entry[]): readonly Entry[] {
  const groups = Map.groupBy(entries, ({ key, name, year }) => `${key ?? name} ${year}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const printed = group.map((entry) => entry.printed).join(' + ');
    return [{ ...first, printed, written: group.length === 1 ? first.written : sumOf(group) }];
  });
}

/** Estimates and standard errors of one economy. */
export function governanceEntries(rows: readonly Row[], spec: SeriesSpec): readonly Entry[] {
  return (['estimate', 'stderr'] as const).flatMap((key) => {
    const column = spec.columns?.[key];
    if (column === undefined) return [];
    return cellsOf(rows, spec, column).map((cell) => ({ ...cell, key, name: key }));
  });
}

/**
 * The terms of a balance: each the sum of its rows, or the change of that sum from the year before. A year in which one
 * of the rows is not there, or there twice, has no figure that could be written.
 */
export function balanceEntries(rows: readonly Row[], spec: SeriesSpec): readonly Entry[] {
  if (rows.length === 0) return [];
  return balanceTerms.flatMap((term) => {
    const made = spec.terms?.[term];
    if (made === undefined) return [];
    const sums = yearlySums(made.parts.map((part) => cellsOf(rowsWhere(rows, part), spec)));
    const figures = made.change ? changes(sums) : sums;
    if (sums.size === 0) {
      return [{ row: undefined, year: Number.NaN, printed: '', written: undefined, key: term, name: term }];
    }
    return [...figures].map(([year, figure]) => ({ year, ...figure, key: term, name: term }));
  });
}

type Figures = ReadonlyMap<number, Omit<Cell, 'year'>>;

function yearlySums(parts: readonly (readonly Cell[])[]): Figures {
  const years = [...Map.groupBy(parts.flat(), ({ year }) => year)];
  return new Map(
    years.map(([year, cells]) => {
      const printed = cells.map((cell) => cell.printed).join(' + ');
      const complete = parts.every((part) => part.filter((cell) => cell.year === year).length === 1);
      return [year, { row: cells[0]?.row, printed, written: complete ? sumOf(cells) : undefined }];
    }),
  );
}

function sumOf(cells: readonly Pick<Cell, 'written'>[]): string | null | undefined {
  if (cells.some(({ written }) => written === null)) return null;
  const written = cells.flatMap((cell) => cell.written ?? []);
  return written.length === cells.length ? sumText(written) : undefined;
}

function changes(sums: Figures): Figures {
  return new Map(
    [...sums].flatMap(([year, { row, printed, written }]) => {
      const before = sums.get(year - 1);
      if (before === undefined) return [];
      const change = written && before.written ? changeText(before.written, written) : undefined;
      return [[year, { row, printed: `${printed} − ${before.printed}`, written: change }] as const];
    }),
  );
}
