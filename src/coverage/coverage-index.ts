import type { Query } from '../tables/query.ts';
import { derived } from '../tables/reading/derived.ts';
import type { SeriesRow, Tables } from '../tables/schema.ts';
import { workTitle } from './next/work.ts';
import { usedBy } from './used.ts';

/** Publishers that give figures of a kind, and how far. */
export interface Giver {
  /** The publisher, or what its newest document is called, where its name is long. */
  readonly name: string;
  /** Ids of the minerals that it gives them for. */
  readonly minerals: ReadonlySet<string>;
  /** The newest year it reaches for any mineral. */
  readonly last: number;
}

/** How sure a figure is, and of which year it is. */
export interface Graded {
  /** A to D. */
  readonly grade: string;
  readonly year: number;
}

/** Look-ups that the coverage of every mineral shares, made once for each set of tables. */
export interface CoverageIndex {
  readonly series: (mineral: string) => readonly SeriesRow[];
  /** Whether indicators use a series; of imports those of one good alone. */
  readonly isUsed: (series: SeriesRow) => boolean;
  /** Ids of the minerals at whose stages a customs code stands. */
  readonly mineralsUnder: (hs: string) => ReadonlySet<string>;
  /** The years in which series have figures. */
  readonly years: (series: readonly SeriesRow[]) => readonly number[];
  readonly grade: (mineral: string, stage: string) => Graded | undefined;
  readonly withheld: (mineral: string, stage: string) => number;
  readonly withheldBalances: (mineral: string) => number;
  readonly lists: (mineral: string) => number;
  /** Minerals that an economy has figures of production for. */
  readonly produced: (economy: string) => readonly string[];
  /** Who gives figures of a kind at all, those with most minerals first; imports of more than one economy. */
  readonly givers: (kind: SeriesRow['kind']) => readonly Giver[];
  /** Economies with imports by partner of any mineral that indicators use, most minerals first. */
  readonly reporters: readonly string[];
}

/** The look-ups over the tables of a query. */
export const indexOf = derived<CoverageIndex>({ name: 'coverage-index', make: makeIndex, as: 'opaque' });

function makeIndex(query: Query): CoverageIndex {
  const { tables } = query;
  const series = Map.groupBy(tables.series, ({ mineral }) => mineral);
  const years = yearsBySeries(tables);
  const grades = gradesOf(tables);
  const isWithheld = ({ quality }: { readonly quality: string }) => quality === 'withheld';
  const production = Map.groupBy(tables.production.filter(isWithheld), ({ mineral, stage }) => `${mineral} ${stage}`);
  const balances = Map.groupBy(tables.balances.filter(isWithheld), ({ mineral }) => mineral);
  const lists = Map.groupBy(tables.lists, ({ mineral }) => mineral);
  const producers = Map.groupBy(tables.production, ({ economy }) => economy);
  const isUsed = usedBy(tables);
  const codes = mineralsByCode(tables);
  return {
    isUsed,
    mineralsUnder: (hs) => codes.get(hs) ?? new Set(),
    series: (mineral) => series.get(mineral) ?? [],
    years: (rows) => rows.flatMap(({ file, path }) => [...(years.get(`${file}#${path}`) ?? [])]),
    grade: (mineral, stage) => grades.get(`${mineral} ${stage}`),
    withheld: (mineral, stage) => production.get(`${mineral} ${stage}`)?.length ?? 0,
    withheldBalances: (mineral) => balances.get(mineral)?.length ?? 0,
    produced: (economy) => [...new Set((producers.get(economy) ?? []).map(({ mineral }) => mineral))],
    lists: (mineral) => lists.get(mineral)?.length ?? 0,
    givers: (kind) => giversFound(query, kind),
    reporters: importersOf(tables.series.filter(isUsed)),
  };
}

/** The minerals at whose stages each customs code stands: a code of several holds no trade of one alone. */
function mineralsByCode({ stages }: Tables): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { mineral, hs } of stages)
    for (const code of hs.split(' ')) found.set(code, (found.get(code) ?? new Set()).add(mineral));
  return found;
}

/** The years of the figures of each series, by file and path. */
function yearsBySeries({ figures }: Tables): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { file, series, year } of figures) {
    const key = `${file}#${series}`;
    const years = found.get(key) ?? new Set();
    found.set(key, years.add(year));
  }
  return found;
}

/** The grade of the newest concentration of world production, by mineral and stage. */
function gradesOf(tables: Tables): ReadonlyMap<string, Graded> {
  const newest = new Map<string, Graded>();
  for (const { indicator, reporter, mineral, stage, year, grade } of tables.indicators) {
    if (indicator !== 'hhi' || reporter !== '' || grade === '') continue;
    const key = `${mineral} ${stage}`;
    if ((newest.get(key)?.year ?? 0) < year) newest.set(key, { year, grade });
  }
  return newest;
}

/** Whether a publisher gives the trade of more than one economy: one that gives its own alone has none of another. */
function isOfMany([first, ...others]: readonly SeriesRow[]): boolean {
  return others.some(({ reporter }) => reporter !== first?.reporter);
}

const giversFound = derived<readonly Giver[]>({ name: 'givers', make: giversOf });

function giversOf(query: Query, kind: string): readonly Giver[] {
  const isUsed = usedBy(query.tables);
  const isAside = (row: SeriesRow) => row.kind === 'imports' && !isUsed(row);
  const rows = query.tables.series.filter((row) => row.kind === kind && !isAside(row));
  const byPublisher = Map.groupBy(rows, ({ source }) => query.source(source)?.publisher ?? source);
  return [...byPublisher]
    .filter(([, of]) => kind !== 'imports' || isOfMany(of))
    .map(([publisher, of]) => ({
      name: shortName(query, publisher, of),
      minerals: new Set(of.map(({ mineral }) => mineral)),
      last: Math.max(...of.map(({ last_year }) => last_year)),
    }))
    .sort((a, b) => b.minerals.size - a.minerals.size || (a.name < b.name ? -1 : 1));
}

/** Publishers with longer names go by the title of their document. */
const longestName = 40;

function shortName(query: Query, publisher: string, series: readonly SeriesRow[]): string {
  if (publisher.length <= longestName) return publisher;
  const newest = series.reduce(
    (last, row) => (row.last_year > last.last_year ? row : last),
    series[0] ?? { last_year: 0, source: '' },
  );
  return workTitle(query.source(newest.source)?.title ?? publisher);
}

function importersOf(series: readonly SeriesRow[]): readonly string[] {
  const rows = Map.groupBy(
    series.filter(({ kind }) => kind === 'imports'),
    ({ reporter }) => reporter,
  );
  const count = (of: readonly SeriesRow[]) => new Set(of.map(({ mineral }) => mineral)).size;
  return [...rows]
    .map(([reporter, of]) => [reporter, count(of)] as const)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([reporter]) => reporter);
}
