import type { Query } from '../../tables/query.ts';
import type { ProductionRow } from '../../tables/schema.ts';

/** What one source says of a stage and year. */
export interface Account {
  readonly stage: string;
  readonly year: number;
  readonly source: string;
  readonly isPrimary: boolean;
  readonly basis: string;
  readonly unit: string;
  readonly largest: ProductionRow | undefined;
  readonly total: ProductionRow | undefined;
}

function accountOf(rows: readonly ProductionRow[]): readonly Account[] {
  const [first] = rows;
  if (!first) return [];
  const listed = rows.filter(({ economy, value }) => economy !== 'WLD' && economy !== 'OTH' && value !== null);
  const largest = listed.reduce<ProductionRow | undefined>(
    (top, row) => ((row.value ?? 0) > (top?.value ?? -1) ? row : top),
    undefined,
  );
  const { stage, year, source, basis, unit, primary } = first;
  const total = rows.find(({ economy }) => economy === 'WLD');
  return [{ stage, year, source, basis, unit, isPrimary: primary === 'yes', largest, total }];
}

/**
 * Accounts of the same stage and year by several sources, newest year first: side by side, never averaged. The one that
 * indicators use is marked.
 */
export function accountsOf(query: Query, mineral: string): readonly Account[] {
  const rows = query.tables.production.filter((row) => row.mineral === mineral);
  const stages = query.stagesOf(mineral).map(({ stage }) => stage);
  return [...Map.groupBy(rows, ({ stage, year }) => `${stage}|${year}`).values()]
    .map((group) => [...Map.groupBy(group, ({ source, unit }) => `${source}|${unit}`).values()].flatMap(accountOf))
    .filter((accounts) => accounts.length > 1)
    .flatMap((accounts) => accounts.sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary)))
    .sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || b.year - a.year);
}
