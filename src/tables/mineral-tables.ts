import type { Computed } from '../compute/computed.ts';
import { differencesIn } from '../compute/differences/differences.ts';
import { mirrorsIn } from '../compute/mirror/mirror.ts';
import { reExportersIn } from '../compute/mirror/re-exporters.ts';
import type { Dataset, Flow } from '../domain/dataset.ts';
import { recyclingRows, substitutionRows, tradeParameterRows, useRows } from './criticality-rows.ts';
import { differenceRow, mirrorRow, primarySourceRows, reExporterRow } from './difference-rows.ts';
import { balanceRows, placeRows, productionRows, sourcingRows, tradeRows } from './figure-rows.ts';
import { publishable, type Terms, termsIn } from './publishable.ts';
import { listRows, mineralRow, noteRows, seriesRow, stageRows } from './reference-rows.ts';
import { resultTables } from './result-tables.ts';

/** The figures of series, as far as their sources let them pass, and the place where each of all of them stands. */
function figureTables(dataset: Dataset, terms: Terms) {
  const series = [...dataset.production, ...dataset.trade, ...dataset.balances, ...dataset.sourcing];
  const tradeIn = (flow: Flow) => {
    const rows = dataset.trade.filter((each) => each.flow === flow).flatMap(tradeRows);
    return publishable(rows, ({ partner }) => partner, terms);
  };
  return {
    production: publishable(dataset.production.flatMap(productionRows), ({ economy }) => economy, terms),
    imports: tradeIn('imports'),
    exports: tradeIn('exports'),
    balances: publishable(dataset.balances.flatMap(balanceRows), ({ term }) => term, terms),
    sourcing: publishable(dataset.sourcing.flatMap(sourcingRows), ({ economy }) => economy, terms),
    figures: series.flatMap((each) => placeRows(each, terms(each.source))),
    series: series.map(seriesRow),
  };
}

/** Figures that stand alone. */
function criticalityTables(dataset: Dataset, terms: Terms) {
  const minerals = [...dataset.minerals.values()];
  const allowed = <R extends { readonly source: string }>(rows: readonly R[]) => publishable(rows, () => '', terms);
  return {
    recycling_rates: allowed(minerals.flatMap(recyclingRows)),
    substitution: allowed(minerals.flatMap(substitutionRows)),
    uses: allowed(dataset.uses.flatMap(useRows)),
    trade_parameters: allowed(dataset.tradeParameters.flatMap(tradeParameterRows)),
  };
}

/** What publishers, editions and the two sides of trade say of the same. */
function differenceTables(dataset: Dataset, terms: Terms) {
  return {
    primary_sources: [...dataset.minerals.values()].flatMap(primarySourceRows),
    differences: differencesIn(dataset).map((each) => differenceRow(each, terms)),
    mirror: mirrorsIn(dataset).map((each) => mirrorRow(each, terms)),
    re_exporters: reExportersIn(dataset).map((each) => reExporterRow(each, terms)),
  };
}

/** The rows that are about the minerals of some data, in no order: what is known of them, their figures, their results. */
export function mineralTables(dataset: Dataset, results: readonly Computed[]) {
  const terms = termsIn(dataset);
  const minerals = [...dataset.minerals.values()];
  return {
    ...resultTables(results, terms),
    ...figureTables(dataset, terms),
    minerals: minerals.map((mineral) => mineralRow(mineral, terms)),
    stages: minerals.flatMap(stageRows),
    notes: minerals.flatMap(noteRows),
    lists: minerals.flatMap(listRows),
    ...criticalityTables(dataset, terms),
    ...differenceTables(dataset, terms),
  };
}
