import type { Query } from '../../tables/query.ts';
import type { IndicatorRow, MineralRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { byName } from '../order.ts';
import { latestResult } from '../results.ts';
import { narrowestStage, type Supply, supplyOf, tightest, tradedStages, worthOf } from '../supply.ts';

/** One mineral in the atlas: where its chain is narrowest, who leads at each end, and what two reporters depend on. */
export interface AtlasRow {
  readonly mineral: MineralRow;
  readonly narrowest: Supply | undefined;
  readonly extraction: Supply | undefined;
  readonly processing: Supply | undefined;
  readonly imports: readonly (Supply | undefined)[];
  readonly reliance: IndicatorRow | undefined;
}

/** World production at the stages of a kind: the one with the largest share of one economy. */
export function worldSupply(query: Edition, mineral: string, isMeant: (kind: string) => boolean): Supply | undefined {
  const stages = query.stagesOf(mineral).filter(({ kind }) => isMeant(kind));
  return tightest(stages.map(({ stage }) => supplyOf(query, { mineral, stage })));
}

/**
 * Of all stages at which a reporter's imports are known, the one it spends most on: a share of a trickle says little.
 * Where none is known in money, the one where one partner sends the most.
 */
export function mainImports(query: Edition, mineral: string, reporter: string): Supply | undefined {
  const stages = tradedStages(query, mineral);
  const supplies = stages.flatMap((stage) => supplyOf(query, { mineral, stage, reporter }) ?? []);
  const worth = (supply: Supply) => worthOf(query, supply) ?? 0;
  const [dearest] = supplies.filter((supply) => worth(supply) > 0).sort((a, b) => worth(b) - worth(a));
  return dearest ?? tightest(supplies);
}

/** Whether a publisher prints net import reliance at this very stage. */
function isPrinted(query: Query, { reporter, mineral, stage }: IndicatorRow): boolean {
  return query.where('balances', { term: 'net_import_reliance', reporter, mineral, stage }).length > 0;
}

/**
 * Net import reliance of a reporter at the stage that it is usually told for: where the publisher prints one, then where
 * the reporter is no net exporter, then where it is highest; newest year.
 */
export function toldReliance(query: Edition, mineral: string, reporter: string): IndicatorRow | undefined {
  const rows = query
    .stagesOf(mineral)
    .flatMap(({ stage }) => latestResult(query, { indicator: 'net-import-reliance', reporter, mineral, stage }) ?? []);
  const known = (row: IndicatorRow) => row.value ?? row.lower ?? -1;
  const isExporter = ({ mark }: IndicatorRow) => mark === 'E';
  const rank = (row: IndicatorRow) => (isPrinted(query, row) ? 4 : 0) + (isExporter(row) ? 0 : 2) + known(row);
  return rows.sort((a, b) => rank(b) - rank(a))[0];
}

/**
 * The atlas: minerals, the most concentrated first.
 *
 * @param minerals those to show
 * @param reporters whose largest partner is shown, in this order
 * @param relianceOf the reporter whose net import reliance is shown
 */
export function atlas(
  query: Edition,
  minerals: readonly MineralRow[],
  { reporters, relianceOf }: { readonly reporters: readonly string[]; readonly relianceOf: string | undefined },
): readonly AtlasRow[] {
  const rows = minerals.map((mineral) => ({
    mineral,
    narrowest: narrowestStage(query, mineral.id),
    extraction: worldSupply(query, mineral.id, (kind) => kind === 'extraction'),
    processing: worldSupply(query, mineral.id, (kind) => kind !== 'extraction'),
    imports: reporters.map((reporter) => mainImports(query, mineral.id, reporter)),
    reliance: relianceOf === undefined ? undefined : toldReliance(query, mineral.id, relianceOf),
  }));
  const byNames = byName(query, 'mineral');
  const share = (row: AtlasRow) => row.narrowest?.topShare.value ?? -1;
  return rows.sort((a, b) => share(b) - share(a) || byNames(a.mineral, b.mineral));
}

/** A reporter whose net import reliance is known for any mineral, the one with the most minerals first. */
export function reporterWithReliance(query: Edition): string | undefined {
  const counts = new Map<string, number>();
  for (const { reporter } of query.resultsOf('net-import-reliance')) {
    counts.set(reporter, (counts.get(reporter) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

/** Every source that a row rests on. */
export function atlasSources(rows: readonly AtlasRow[]): readonly string[] {
  const results = rows.flatMap((row) => [
    row.extraction?.topShare,
    row.processing?.topShare,
    ...row.imports.map((supply) => supply?.topShare),
    row.reliance,
  ]);
  return [...new Set(results.flatMap((result) => result?.sources.split(' ') ?? []))].sort();
}
