import type { ProductionRow } from '../../tables/schema.ts';

const isListed = ({ economy, value }: ProductionRow): boolean =>
  economy !== 'WLD' && economy !== 'OTH' && value !== null && value > 0;

/**
 * The rows of production that a chain is drawn from, up to `lastYear`: of one source and one year where a source counts
 * two stages or more alike, so that the bars compare; the source of most stages first, then the newer year. Without one
 * the rows that indicators use, whatever each of them counts.
 */
export function chainRows(rows: readonly ProductionRow[], lastYear: number): readonly ProductionRow[] {
  const known = rows.filter((row) => row.year <= lastYear);
  const accounts = [
    ...Map.groupBy(known, ({ source, year, basis, unit }) => [source, year, basis, unit].join('|')).values(),
  ];
  const stagesIn = (account: readonly ProductionRow[]) =>
    new Set(account.filter(isListed).map(({ stage }) => stage)).size;
  const yearOf = ([row]: readonly ProductionRow[]) => row?.year ?? 0;
  const [best] = accounts
    .filter((account) => stagesIn(account) > 1)
    .sort((a, b) => stagesIn(b) - stagesIn(a) || yearOf(b) - yearOf(a));
  return best ? best.map((row) => ({ ...row, primary: 'yes' })) : known.filter(({ primary }) => primary === 'yes');
}
