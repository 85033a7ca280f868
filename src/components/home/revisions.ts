import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import type { NumberContent } from '../provenance/panels.ts';

type DifferenceRow = Row<'differences'>;

/** A figure that its publisher printed anew in a later edition: what stood before, and what stands now. */
export interface Revision {
  readonly row: DifferenceRow;
  readonly before: NumberContent;
  readonly after: NumberContent;
  /** What the new figure is more than the old, as a fraction of the old; below zero where it is less. */
  readonly change: number;
}

/** The figure of one edition, as a number with a way back. */
function figureOf(query: Edition, row: DifferenceRow, source: string): NumberContent | undefined {
  const { mineral, stage, year, economy, reporter } = row;
  const of = { mineral, stage, year, source };
  if (row.kind === 'production') {
    const [figure] = query.where('production', { ...of, economy });
    return figure && { kind: 'figure', table: 'production', index: query.indexIn('production', figure) };
  }
  const [term] = query.where('balances', { ...of, reporter, term: economy });
  return term && { kind: 'figure', table: 'balances', index: query.indexIn('balances', term) };
}

/** The later of two editions of one publication, by their dates. */
function inOrder(query: Edition, { primary_source: one, other_source: other }: DifferenceRow) {
  const dateOf = (id: string) => query.source(id)?.date ?? '';
  return dateOf(one) >= dateOf(other) ? { older: other, newer: one } : { older: one, newer: other };
}

function revisionOf(query: Edition, row: DifferenceRow): readonly Revision[] {
  const { primary_value: primary, other_value: other } = row;
  if (primary === null || other === null || primary === 0 || other === 0) return [];
  const { older, newer } = inOrder(query, row);
  const [was, is] = newer === row.primary_source ? [other, primary] : [primary, other];
  const [before, after] = [figureOf(query, row, older), figureOf(query, row, newer)];
  return before && after ? [{ row, before, after, change: is / was - 1 }] : [];
}

/** A revision of less than this says nothing that rounding does not, as a fraction. */
const least = 0.1;

/**
 * What publishers revised of minerals from one edition to the next: world totals of production, and net import reliance as
 * they print it; the largest change first, at most one a mineral. Both editions give the figure in the same unit.
 */
export function revisionsOf(query: Edition, minerals: readonly string[]): readonly Revision[] {
  const isTold = ({ kind, economy }: DifferenceRow) =>
    (kind === 'production' && economy === 'WLD') || (kind === 'balance' && economy === 'net_import_reliance');
  const found = query.tables.differences
    .filter((row) => row.between === 'editions' && row.primary_unit === row.other_unit && isTold(row))
    .filter(({ mineral }) => minerals.includes(mineral))
    .flatMap((row) => revisionOf(query, row))
    .filter(({ change }) => Math.abs(change) >= least)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.row.mineral < b.row.mineral ? -1 : 1));
  return found.filter(({ row }, i) => found.findIndex((other) => other.row.mineral === row.mineral) === i);
}
