import type { Comparison } from '../agreement/compare.ts';
import type { Computed } from '../compute/computed.ts';
import { differencesIn } from '../compute/differences/differences.ts';
import { mirrorsIn } from '../compute/mirror/mirror.ts';
import { reExportersIn } from '../compute/mirror/re-exporters.ts';
import { type Dataset, type Flow, type Redistribution, WORLD } from '../domain/dataset.ts';
import { agreementRows, agreementSetRows } from './agreement-rows.ts';
import { correctionRow } from './correction-rows.ts';
import { recyclingRows, substitutionRows, targetRow, tradeParameterRows, useRows } from './criticality-rows.ts';
import { differenceRow, mirrorRow, primarySourceRows, reExporterRow } from './difference-rows.ts';
import { balanceRows, governanceRows, placeRows, productionRows, sourcingRows, tradeRows } from './figure-rows.ts';
import { nameRows } from './name-rows.ts';
import {
  bandRows,
  blocRow,
  definitionRows,
  letterRows,
  listRows,
  mineralRow,
  noteRows,
  omissionRow,
  seriesRow,
  siteRow,
  sourceRow,
  stageRows,
} from './reference-rows.ts';
import { gradeRows, indicatorRow, inputRows, type Named, named, partRows, workingRows } from './result-rows.ts';
import { columnsOf, type Row, type TableName, type Tables } from './schema.ts';
import { sorted } from './sort.ts';

function sortedTable<N extends TableName>(name: N, rows: readonly Row<N>[]): readonly Row<N>[] {
  return sorted<Row<N>>(rows, columnsOf(name));
}

/**
 * The figures that may be passed on in bulk: all of a source that says `yes`, the totals alone of one that says
 * `summary`, none of one that says `no`. Results computed from them are published in every case.
 */
function publishable<R extends { readonly source: string }>(
  rows: readonly R[],
  economyOf: (row: R) => string,
  mayPass: (source: string) => Redistribution,
): readonly R[] {
  return rows.filter((row) => {
    const may = mayPass(row.source);
    return may === 'yes' || (may === 'summary' && economyOf(row) === WORLD);
  });
}

function referenceTables(dataset: Dataset, mayPass: (source: string) => Redistribution) {
  const minerals = [...dataset.minerals.values()];
  const series = [...dataset.production, ...dataset.trade, ...dataset.balances, ...dataset.sourcing];
  const economies = [...dataset.economies.values()].map(({ id, name, nameJa, nameInText }) => ({
    id,
    name,
    name_ja: nameJa,
    name_in_text: nameInText,
  }));
  const stages = minerals.flatMap(stageRows);
  return {
    series: sortedTable('series', series.map(seriesRow)),
    governance: sortedTable(
      'governance',
      publishable(dataset.governance.flatMap(governanceRows), ({ dimension }) => dimension, mayPass),
    ),
    minerals: sortedTable(
      'minerals',
      minerals.map((mineral) => mineralRow(mineral, mayPass)),
    ),
    stages: sorted(stages, ['mineral', 'position']),
    notes: sortedTable('notes', minerals.flatMap(noteRows)),
    lists: sortedTable('lists', minerals.flatMap(listRows)),
    economies: sortedTable('economies', economies),
    names: sortedTable('names', nameRows(dataset)),
    blocs: sortedTable('blocs', [...dataset.blocs.values()].map(blocRow)),
    sources: sortedTable('sources', [...dataset.sources.values()].map(sourceRow)),
    omissions: sortedTable('omissions', [...dataset.omissions.values()].map(omissionRow)),
    corrections: sortedTable('corrections', dataset.corrections.map(correctionRow)),
    definitions: definitionRows(),
    letters: letterRows(),
    bands: bandRows(),
    site: [siteRow(dataset)],
  };
}

/** The tables of results, which have the order of the ids already. */
function resultTables(results: readonly Named[], mayPass: (source: string) => Redistribution) {
  return {
    indicators: results.map(indicatorRow),
    inputs: results.flatMap((each) => inputRows(each, mayPass)),
    parts: sortedTable('parts', results.flatMap(partRows)),
    workings: results.flatMap((each) => workingRows(each, mayPass)),
    grades: results.flatMap(gradeRows),
  };
}

/**
 * Figures that stand alone. A target is a fact that is quoted under its source, as the members of a bloc are, and stands
 * in its table whatever the source lets pass in bulk.
 */
function criticalityTables(dataset: Dataset, mayPass: (source: string) => Redistribution) {
  const minerals = [...dataset.minerals.values()];
  const allowed = <R extends { readonly source: string }>(rows: readonly R[]) => publishable(rows, () => '', mayPass);
  return {
    recycling_rates: sortedTable('recycling_rates', allowed(minerals.flatMap(recyclingRows))),
    substitution: sortedTable('substitution', allowed(minerals.flatMap(substitutionRows))),
    uses: sortedTable('uses', allowed(dataset.uses.flatMap(useRows))),
    sourcing: sortedTable(
      'sourcing',
      publishable(dataset.sourcing.flatMap(sourcingRows), ({ economy }) => economy, mayPass),
    ),
    trade_parameters: sortedTable('trade_parameters', allowed(dataset.tradeParameters.flatMap(tradeParameterRows))),
    targets: sortedTable('targets', [...dataset.targets.values()].map(targetRow)),
  };
}

/** What publishers, editions and the two sides of trade say of the same. */
function differenceTables(dataset: Dataset, mayPass: (source: string) => Redistribution) {
  const minerals = [...dataset.minerals.values()];
  const differences = differencesIn(dataset).map((each) => differenceRow(each, mayPass));
  const mirrors = mirrorsIn(dataset).map((each) => mirrorRow(each, mayPass));
  return {
    primary_sources: sortedTable('primary_sources', minerals.flatMap(primarySourceRows)),
    differences: sortedTable('differences', differences),
    mirror: sortedTable('mirror', mirrors),
    re_exporters: sortedTable(
      're_exporters',
      reExportersIn(dataset).map((each) => reExporterRow(each, mayPass)),
    ),
  };
}

/**
 * The tables of an edition: every row sorted by its columns, computed numbers rounded once to six significant digits,
 * reported ones as they stand in the data. Inputs keep the order in which the formula takes them.
 */
export function tablesFrom(
  dataset: Dataset,
  results: readonly Computed[],
  comparisons: readonly Comparison[] = [],
): Tables {
  const mayPass = (source: string): Redistribution => dataset.sources.get(source)?.redistribute ?? 'no';
  const production = publishable(dataset.production.flatMap(productionRows), ({ economy }) => economy, mayPass);
  const tradeIn = (flow: Flow) =>
    publishable(
      dataset.trade.filter((series) => series.flow === flow).flatMap(tradeRows),
      ({ partner }) => partner,
      mayPass,
    );
  const series = [...dataset.production, ...dataset.trade, ...dataset.balances, ...dataset.sourcing];
  const figures = series.flatMap((each) => placeRows(each, mayPass(each.source)));
  return {
    ...resultTables(named(results), mayPass),
    production: sortedTable('production', production),
    imports: sortedTable('imports', tradeIn('imports')),
    exports: sortedTable('exports', tradeIn('exports')),
    balances: sortedTable(
      'balances',
      publishable(dataset.balances.flatMap(balanceRows), ({ term }) => term, mayPass),
    ),
    figures: sortedTable('figures', figures),
    ...referenceTables(dataset, mayPass),
    ...criticalityTables(dataset, mayPass),
    ...differenceTables(dataset, mayPass),
    agreement: agreementRows(comparisons),
    agreement_sets: agreementSetRows(comparisons),
  };
}
