import type { Query } from '../tables/query.ts';
import { derived } from '../tables/reading/derived.ts';
import type { IndicatorRow } from '../tables/schema.ts';

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

/** Every result of an indicator that is no change, in the order of the table. */
export function levelsOf(query: Query, indicator: string): readonly IndicatorRow[] {
  return query.where('indicators', { indicator, base_year: null });
}

/** What changes are shown of where there are several to choose from: concentration, then reliance, then quantities. */
const askedFirst: readonly string[] = ['hhi', 'net-import-reliance', 'apparent-consumption', ''];

/** The indicators whose names say what they are a change of. */
const changedBy: Readonly<Record<string, string>> = {
  'hhi-change-by-supplier': 'hhi',
  'reliance-change': 'net-import-reliance',
};

/** The indicator that a change is of, as its id says; empty for figures such as production. */
export function changedIn(query: Query, { id, indicator }: Pick<IndicatorRow, 'id' | 'indicator'>): string {
  const named = changedBy[indicator];
  if (named !== undefined) return named;
  const [, of = ''] = id.split('.');
  return query.definition(of) ? of : '';
}

/** Changes in the newest year of each series since its first, of the indicator that a reader asks for first. */
function newestChanges(query: Query, indicator: string): readonly IndicatorRow[] {
  const rows = query.resultsOf(indicator).filter((row) => row.base_year !== null);
  const ofWhat = Map.groupBy(rows, (row) => changedIn(query, row));
  const chosen = askedFirst.flatMap((of) => ofWhat.get(of) ?? [])[0];
  const of = chosen === undefined ? [] : (ofWhat.get(changedIn(query, chosen)) ?? []);
  const series = ({ mineral, stage, reporter, measure, partner, bloc }: IndicatorRow) =>
    [mineral, stage, reporter, measure, partner, bloc].join('|');
  return [...Map.groupBy(of, series).values()].flatMap((rows) => {
    const first = Math.min(...rows.map(({ base_year }) => base_year ?? Number.POSITIVE_INFINITY));
    return rows.filter(({ base_year }) => base_year === first);
  });
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

/** Economies that hold at least a twentieth of the world's production at some stage, in the newest year of it. */
export const producersOf = derived<ReadonlySet<string>>({ name: 'producers', make: findProducers });

function findProducers(query: Query): ReadonlySet<string> {
  const shares = query.where('indicators', { indicator: 'partner-share', reporter: '', base_year: null });
  const newest = [...Map.groupBy(shares, ({ mineral, stage }) => `${mineral}|${stage}`).values()].flatMap((rows) => {
    const last = Math.max(...rows.map(({ year }) => year));
    return rows.filter(({ year, value }) => year === last && (value ?? 0) >= leastShare - 1e-9);
  });
  return new Set(newest.map(({ partner }) => partner));
}

/**
 * The newest result of an indicator for each reporter, mineral and stage: minerals in the order of the table of stages,
 * stages along the chain, the world first. Of results about more than thirty economies, those of leading producers, or
 * of the reporters named. Of an indicator that has changes alone, the newest since the first year of each series.
 */
export function overviewRows(query: Query, key: OverviewKey): readonly IndicatorRow[] {
  const { indicator, partner = '', bloc = '', mineral, reporters } = key;
  const isNarrow = isOfProducersAlone(query, indicator);
  const isMeant = (row: IndicatorRow) =>
    reporters?.includes(row.reporter) ?? (row.mineral !== '' || !isNarrow || producersOf(query).has(row.reporter));
  const known = query.where('indicators', {
    ...{ indicator, base_year: null, partner, bloc },
    ...(mineral === undefined ? {} : { mineral }),
  });
  const isOther = (row: IndicatorRow) =>
    row.partner !== partner || row.bloc !== bloc || (mineral !== undefined && row.mineral !== mineral);
  const changes = known.length > 0 || hasLevels(query, indicator) ? [] : newestChanges(query, indicator);
  const rows = [...known, ...changes].filter((row) => !isOther(row) && isMeant(row));
  const place = new Map(query.tables.stages.map((stage, index) => [`${stage.mineral}|${stage.stage}`, index]));
  const placeOf = (row: IndicatorRow) => place.get(`${row.mineral}|${row.stage}`) ?? -1;
  const newest = [...Map.groupBy(rows, (row) => [row.mineral, row.stage, row.reporter].join('|')).values()].flatMap(
    newestOf,
  );
  return newest.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whether an indicator has results that are no changes. */
const levels = derived<boolean>({
  name: 'has-levels',
  make: (query, indicator) => levelsOf(query, indicator).length > 0,
});

function hasLevels(query: Query, indicator: string): boolean {
  return levels(query, indicator);
}

/** Whether results about economies are shown of leading producers alone, since there are too many to show all. */
export function isOfProducersAlone(query: Query, indicator: string): boolean {
  const ofEconomies = query.where('indicators', { indicator, base_year: null, mineral: '' });
  return new Set(ofEconomies.map(({ reporter }) => reporter)).size > mostEconomies;
}
