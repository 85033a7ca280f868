import type { DependenceRow } from './dependence.ts';

/** A partner that is the largest in some imports of an economy. */
export interface Partner {
  readonly economy: string;
  /** Those that it is the largest partner in, the largest share first. */
  readonly rows: readonly DependenceRow[];
  /** In how many of them it sends 65% or more. */
  readonly above: number;
}

/** The benchmark that the European Union sets for one third country (Regulation (EU) 2024/1252, article 5). */
const benchmark = 0.65;

/** The largest partners in the imports that are counted, the one of most minerals first; in a tie each counts. */
export function partnersOf(rows: readonly DependenceRow[]): readonly Partner[] {
  const counted = rows.filter(({ imports, standing }) => standing === 'counted' && imports?.topShare.value != null);
  const pairs = counted.flatMap((row) => (row.imports?.largest ?? []).map((economy) => ({ economy, row })));
  const partners = [...Map.groupBy(pairs, ({ economy }) => economy)].map(([economy, own]) => ({
    economy,
    rows: own.map(({ row }) => row),
    above: own.filter(({ row }) => (row.imports?.topShare.value ?? 0) >= benchmark - 1e-9).length,
  }));
  return partners.sort(
    (a, b) => b.rows.length - a.rows.length || b.above - a.above || (a.economy < b.economy ? -1 : 1),
  );
}
