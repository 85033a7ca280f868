import type { Query } from '../tables/query.ts';
import type { IndicatorRow, Tables } from '../tables/schema.ts';

/** Which results of an indicator an overview is about. */
export interface OverviewKey {
  readonly indicator: string;
  readonly partner?: string;
  readonly bloc?: string;
  /** One mineral alone; absent, all. */
  readonly mineral?: string;
  /** These economies alone, the world aside; absent, the world and all economies. */
  readonly reporters?: readonly string[];
}

const levels = new WeakMap<Tables, ReadonlyMap<string, readonly IndicatorRow[]>>();

/** Every result of an indicator that is no change, in the order of the table. */
export function levelsOf(query: Query, indicator: string): readonly IndicatorRow[] {
  const known = levels.get(query.tables);
  const made = known ?? Map.groupBy(query.tables.indicators, (row) => (row.base_year === null ? row.indicator : ''));
  levels.set(query.tables, made);
  return made.get(indicator) ?? [];
}

/** What an indicator needs to be told beside the place: whose part it measures, a partner's or a bloc's. */
export function partiesOf(query: Query, indicator: string): readonly ('partner' | 'bloc')[] {
  const rows = levelsOf(query, indicator);
  return (['partner', 'bloc'] as const).filter((column) => rows.some((row) => row[column] !== ''));
}

/** Imports by value before imports by weight: values are reported by more reporters, and add up over goods. */
const measures: readonly string[] = ['value', 'quantity', ''];

/** The newest row with a value; of two of one year that by value; when none has one, the newest with the reason. */
function newestOf(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  for (const measure of measures) {
    const years = rows.filter((row) => row.measure === measure).sort((a, b) => b.year - a.year);
    const found = years.find(({ value }) => value !== null) ?? years[0];
    if (found) return [found];
  }
  return [];
}

/**
 * The newest result of an indicator for each reporter, mineral and stage: minerals in the order of the table of stages,
 * stages along the chain, the world first. None for changes, which have no newest level.
 */
export function overviewRows(query: Query, key: OverviewKey): readonly IndicatorRow[] {
  const { indicator, partner = '', bloc = '', mineral, reporters } = key;
  const rows = levelsOf(query, indicator).filter(
    (row) =>
      row.partner === partner &&
      row.bloc === bloc &&
      (mineral === undefined || row.mineral === mineral) &&
      (reporters === undefined || reporters.includes(row.reporter)),
  );
  const place = new Map(query.tables.stages.map((stage, index) => [`${stage.mineral}|${stage.stage}`, index]));
  const placeOf = (row: IndicatorRow) => place.get(`${row.mineral}|${row.stage}`) ?? -1;
  const newest = [...Map.groupBy(rows, (row) => [row.mineral, row.stage, row.reporter].join('|')).values()].flatMap(
    newestOf,
  );
  return newest.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whether the newest results can be drawn in one chart: numbers of one unit, which a mass or a sum of money is not. */
export function isComparable(query: Query, indicator: string): boolean {
  return query.definition(indicator)?.unit !== 'input';
}
