import { nearest } from '../../problem.ts';
import { economyCode } from '../economies.ts';
import type { SeriesSpec } from '../mapping/schema.ts';
import { type Row, told } from '../tidy/row.ts';
import type { Gathered } from './gather.ts';
import { labelOf } from './label.ts';

/** Rows that are as a series asks but for what stands in one column. */
interface NearMiss {
  readonly column: string;
  readonly values: readonly string[];
  readonly rows: readonly Row[];
}

/** Where a series without a row should have had some. */
export interface Surroundings {
  /** All rows of the table. */
  readonly rows: readonly Row[];
  /** The column by which series are told from each other, in which rows of one are no rows of another. */
  readonly itemColumn: string | undefined;
}

/** The column of which the series of a mapping ask for most different values; none where all ask for the same. */
export function itemColumnOf(specs: readonly SeriesSpec[]): string | undefined {
  const asked = specs.flatMap(({ where = {} }) => Object.entries(where).map(([column, value]) => ({ column, value })));
  const counted = [...Map.groupBy(asked, ({ column }) => column)].map(([column, own]) => ({
    column,
    count: new Set(own.map(({ value }) => String(value))).size,
  }));
  const [most] = counted.sort((a, b) => b.count - a.count);
  return most !== undefined && most.count > 1 ? most.column : undefined;
}

/** Rows of another item say nothing about this one, unless it may be the same under a new name. */
function telling(near: NearMiss, { itemColumn }: Surroundings): readonly NearMiss[] {
  const { column, values } = near;
  if (column !== itemColumn) return [near];
  const rows = near.rows.filter((row) => nearest(row.get(column) ?? '', values).length > 0);
  return rows.length === 0 ? [] : [{ ...near, rows }];
}

/**
 * What is said of a series without a row: the column that alone keeps rows from being taken, with what stands there, and
 * how to pass the series over.
 */
export function noRowSentence(gathered: Gathered, all: Surroundings): string {
  const none = `No row of the table is as the series "${labelOf(gathered)}" asks (--partial passes it over).`;
  const near = nearMisses(gathered, all.rows).flatMap((one) => telling(one, all));
  return told(undefined, [none, ...near.map(nearSentence)].join(' '), gathered.spec.at);
}

/**
 * What stands against passing over a series without a row: rows of it are there in another unit, so that the publisher
 * has not left it out.
 */
export function unitChanges(gathered: Gathered, rows: readonly Row[]): readonly string[] {
  const isUnit = (column: string) => /unit/i.test(column);
  // Looking through all rows is only worth it where a unit can be what differs.
  if (!Object.keys(gathered.spec.where ?? {}).some(isUnit)) return [];
  const changed = nearMisses(gathered, rows).filter(({ column }) => isUnit(column));
  return changed.map((near) => told(near.rows[0], `${labelOf(gathered)}: ${nearSentence(near)}`, gathered.spec.at));
}

function nearSentence({ column, values, rows }: NearMiss): string {
  const found = [...new Set(rows.map((row) => `"${row.get(column)}"`))];
  const shown = found.slice(0, 4).join(', ');
  const more = found.length > 4 ? ` and ${found.length - 4} more` : '';
  const count = rows.length === 1 ? '1 row matches' : `${rows.length} rows match`;
  return `${count} but for ${column} = ${shown}${more}, where the mapping asks for ${quoted(values)}.`;
}

/** A condition that the rows of a series are chosen by. */
interface Condition {
  readonly column: string;
  readonly values: readonly string[];
  readonly holds: (cell: string) => boolean;
}

function nearMisses(gathered: Gathered, rows: readonly Row[]): readonly NearMiss[] {
  const conditions = conditionsOf(gathered);
  const missed = rows.flatMap((row) => {
    const failing = conditions.filter(({ column, holds }) => !holds(row.get(column) ?? ''));
    return failing.length === 1 ? failing.map((condition) => ({ condition, row })) : [];
  });
  return [...Map.groupBy(missed, ({ condition }) => condition)].map(([{ column, values }, own]) => ({
    column,
    values,
    rows: own.map(({ row }) => row),
  }));
}

function conditionsOf({ spec: { where = {}, columns = {}, years }, head }: Gathered): readonly Condition[] {
  const chosen = Object.entries(where).map(([column, value]): Condition => {
    const values = [value].flat();
    return { column, values, holds: (cell) => values.includes(cell) };
  });
  const { reporter, year } = columns;
  const own = head['reporter'] ?? '';
  const whose: Condition[] =
    reporter === undefined || own === ''
      ? []
      : [{ column: reporter, values: [own], holds: (cell) => economyCode(cell) === own }];
  const when: Condition[] =
    year === undefined || years === undefined
      ? []
      : [
          {
            column: year,
            values: years.map(String),
            holds: (cell) => !/^\d{4}$/.test(cell) || years.includes(Number(cell)),
          },
        ];
  return [...chosen, ...whose, ...when];
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(' or ');
}
