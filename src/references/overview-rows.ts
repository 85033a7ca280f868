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

/**
 * What an indicator needs to be told beside the place: whose part it measures, a partner's or a bloc's. Nothing where some
 * of its results are about no party.
 */
export function partiesOf(query: Query, indicator: string): readonly ('partner' | 'bloc')[] {
  const rows = levelsOf(query, indicator);
  return (['partner', 'bloc'] as const).filter((column) => rows.length > 0 && rows.every((row) => row[column] !== ''));
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

/** A share of the world's production from which an economy is a leading producer. */
const leastShare = 0.05;

/** More economies than this are not shown one by one. */
const mostEconomies = 30;

const producers = new WeakMap<Tables, ReadonlySet<string>>();

/** Economies that hold at least a twentieth of the world's production at some stage, in the newest year of it. */
export function producersOf(query: Query): ReadonlySet<string> {
  const known = producers.get(query.tables);
  if (known) return known;
  const shares = levelsOf(query, 'partner-share').filter(({ reporter }) => reporter === '');
  const newest = [...Map.groupBy(shares, ({ mineral, stage }) => `${mineral}|${stage}`).values()].flatMap((rows) => {
    const last = Math.max(...rows.map(({ year }) => year));
    return rows.filter(({ year, value }) => year === last && (value ?? 0) >= leastShare - 1e-9);
  });
  const made = new Set(newest.map(({ partner }) => partner));
  producers.set(query.tables, made);
  return made;
}

/**
 * The newest result of an indicator for each reporter, mineral and stage: minerals in the order of the table of stages,
 * stages along the chain, the world first. Of results about more than thirty economies, those of leading producers, or
 * of the reporters named. None for changes, which have no newest level.
 */
export function overviewRows(query: Query, key: OverviewKey): readonly IndicatorRow[] {
  const { indicator, partner = '', bloc = '', mineral, reporters } = key;
  const isNarrow = isOfProducersAlone(query, indicator);
  const isMeant = (row: IndicatorRow) =>
    reporters?.includes(row.reporter) ?? (row.mineral !== '' || !isNarrow || producersOf(query).has(row.reporter));
  const rows = levelsOf(query, indicator).filter(
    (row) =>
      row.partner === partner &&
      row.bloc === bloc &&
      (mineral === undefined || row.mineral === mineral) &&
      isMeant(row),
  );
  const place = new Map(query.tables.stages.map((stage, index) => [`${stage.mineral}|${stage.stage}`, index]));
  const placeOf = (row: IndicatorRow) => place.get(`${row.mineral}|${row.stage}`) ?? -1;
  const newest = [...Map.groupBy(rows, (row) => [row.mineral, row.stage, row.reporter].join('|')).values()].flatMap(
    newestOf,
  );
  return newest.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whether results about economies are shown of leading producers alone, since there are too many to show all. */
export function isOfProducersAlone(query: Query, indicator: string): boolean {
  const ofEconomies = levelsOf(query, indicator).filter(({ mineral }) => mineral === '');
  return new Set(ofEconomies.map(({ reporter }) => reporter)).size > mostEconomies;
}

/** Whether the newest results can be drawn in one chart: numbers of one unit, which a mass or a sum of money is not. */
export function isComparable(query: Query, indicator: string): boolean {
  return query.definition(indicator)?.unit !== 'input';
}
