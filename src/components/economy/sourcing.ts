import type { IndicatorRow, Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { latestResult } from '../results.ts';

type SourcingRow = Row<'sourcing'>;

/** Where what a reporter uses at one stage comes from, as a study gives it. */
export interface Sourcing {
  readonly mineral: string;
  readonly stage: string;
  /** First and last year of the average. */
  readonly years: readonly [number, number];
  /** The largest origin outside; absent where nothing comes from outside. */
  readonly largest: SourcingRow | undefined;
  /** What members of the union supply themselves, in percent. */
  readonly own: number;
  readonly source: string;
  readonly risk: IndicatorRow | undefined;
}

/** What a reporter uses by origin, stage by stage: the largest share of one origin outside first. */
export function sourcingOf(query: Edition, reporter: string): readonly Sourcing[] {
  const bloc = query.tables.blocs.find(({ id }) => id === reporter.toLowerCase());
  const members = new Set([reporter, ...(bloc?.members.split(' ') ?? [])]);
  const rows = query.where('sourcing', { reporter, primary: 'yes' });
  const lines = [...Map.groupBy(rows, ({ mineral, stage }) => `${mineral}|${stage}`).values()].flatMap((group) => {
    const newest = Math.max(...group.map(({ year }) => year));
    const own = group.filter(({ year }) => year === newest);
    return own[0] ? [lineOf(query, own[0], own, members)] : [];
  });
  return lines.sort((a, b) => (b.largest?.value ?? 0) - (a.largest?.value ?? 0));
}

function lineOf(
  query: Edition,
  { reporter, mineral, stage, year, source }: SourcingRow,
  rows: readonly SourcingRow[],
  members: ReadonlySet<string>,
): Sourcing {
  const isSum = ({ economy }: SourcingRow) => economy === 'WLD' || economy === 'OTH';
  const outside = rows.filter((row) => !isSum(row) && !members.has(row.economy));
  const [largest] = outside.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const series = query.seriesOf(mineral, stage).find((row) => row.kind === 'sourcing' && row.reporter === reporter);
  return {
    ...{ mineral, stage, source, largest },
    years: [series?.average_from ?? year, year],
    own: rows.filter(({ economy }) => members.has(economy)).reduce((sum, { value }) => sum + (value ?? 0), 0),
    risk: latestResult(query, { indicator: 'supply-risk', reporter, mineral, stage }),
  };
}
