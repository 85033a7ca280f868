import { rowsBy } from '../../publishing/entities/rows-of.ts';
import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';

type DifferenceRow = Row<'differences'>;

/** What another source says of a stage beside the primary one, in the newest year that both have. */
export interface OtherAccount {
  readonly source: string;
  readonly year: number;
  readonly between: DifferenceRow['between'];
  /** The world total and the largest producers of the primary source; none where nothing can be compared. */
  readonly lines: readonly DifferenceRow[];
  /** Of all producers that both list in that year, the total aside: how many compare, and differ by more than a tenth. */
  readonly compared: number;
  readonly above: number;
  /** Why nothing can be compared; empty where something can. */
  readonly reason: DifferenceRow['reason'];
}

/** Whose figures a stage rests on, and what others say. */
export interface StageAccounts {
  readonly stage: string;
  readonly choices: readonly Row<'primary_sources'>[];
  readonly others: readonly OtherAccount[];
}

/** The largest producers that are told at a glance; the table of differences has all. */
const shown = 3;

/**
 * World production of a mineral as several sources give it, stage by stage, upstream first: which is primary and why, and
 * what the others say, newest first. Stages of which nobody states a choice are left out.
 */
export function disagreementOf(query: Edition, mineral: string): readonly StageAccounts[] {
  const rows = rowsBy(query, 'mineral');
  const choices = Map.groupBy(rows('primary_sources', mineral), ({ stage }) => stage);
  const produced = rows('differences', mineral).filter(({ kind }) => kind === 'production');
  const differences = Map.groupBy(produced, ({ stage }) => stage);
  return query.stagesOf(mineral).flatMap(({ stage }) => {
    const own = choices.get(stage) ?? [];
    const others = othersIn(differences.get(stage) ?? []);
    return own.length === 0 && others.length === 0 ? [] : [{ stage, choices: own, others }];
  });
}

function othersIn(rows: readonly DifferenceRow[]): readonly OtherAccount[] {
  return [...Map.groupBy(rows, ({ other_source }) => other_source)]
    .map(([source, own]) => otherOf(source, own))
    .sort((a, b) => b.year - a.year || a.lines.length - b.lines.length || (a.source < b.source ? -1 : 1));
}

function otherOf(source: string, rows: readonly DifferenceRow[]): OtherAccount {
  const comparable = rows.filter(({ verdict }) => verdict !== 'not-comparable');
  const year = Math.max(...(comparable.length > 0 ? comparable : rows).map((row) => row.year));
  const ofYear = comparable.filter((row) => row.year === year);
  const producers = ofYear.filter(({ economy }) => economy !== 'WLD');
  const largest = producers.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, shown);
  return {
    source,
    year,
    between: rows[0]?.between ?? 'publishers',
    lines: [...ofYear.filter(({ economy }) => economy === 'WLD'), ...largest],
    compared: producers.length,
    above: producers.filter(({ above_tenth }) => above_tenth === 'yes').length,
    reason: ofYear.length > 0 ? '' : (rows[0]?.reason ?? ''),
  };
}

function sizeOf({ primary_value, primary_upper }: DifferenceRow): number {
  return primary_value ?? primary_upper ?? 0;
}
