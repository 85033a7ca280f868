import type { Query } from '../../tables/query.ts';
import { derived } from '../../tables/reading/derived.ts';
import type { Edition } from '../../text/edition.ts';
import { changeChart, tellingChange } from '../figure/changes.ts';
import type { ChartRequest } from '../figure/request.ts';
import { isTrickle } from '../supply.ts';
import { choiceFor, overviewChart } from './overview.ts';

/** As many importers as a table of shares has columns for on a wide page. */
const mostImporters = 8;

/** Whether imports are worth enough for their shares to say something of dependence. */
function isCounted(query: Query, { id }: { readonly id: string }): boolean {
  const topShare = query.resultById(id);
  return topShare !== undefined && !isTrickle(query, { topShare });
}

/** The importers whose imports of most goods are known by value, in the order of their ids. */
const importersOf = derived<readonly string[]>({ name: 'importers-of-most-goods', make: findImporters });

function findImporters(query: Query): readonly string[] {
  const supplies = query
    .resultsOf('cr-1')
    .filter((row) => row.reporter !== '' && row.measure === 'value' && row.value !== null && isCounted(query, row));
  const goods = [...Map.groupBy(supplies, ({ reporter }) => reporter)].map(([reporter, rows]) => ({
    reporter,
    count: new Set(rows.map(({ mineral, stage }) => `${mineral} ${stage}`)).size,
  }));
  return goods
    .sort((a, b) => b.count - a.count || (a.reporter < b.reporter ? -1 : 1))
    .slice(0, mostImporters)
    .map(({ reporter }) => reporter)
    .sort();
}

/** The shares of the leading supplier, minerals by importers; none for indicators of anything else. */
function heatOf(query: Edition, indicator: string): readonly ChartRequest[] {
  if (indicator !== 'partner-share') return [];
  const { partner = '' } = choiceFor(query, indicator);
  const reporters = importersOf(query).filter((id) => id !== partner);
  if (partner === '' || reporters.length < 2) return [];
  return [{ kind: 'share-heat', indicator, partner, reporters: reporters.join(' '), measure: 'value' }];
}

/** A change that comes in parts, of the world where there is one: of imports it may be of a few consignments. */
function waterfallOf(query: Edition, indicator: string): readonly ChartRequest[] {
  const rows = query.resultsOf(indicator).filter(({ unit }) => unit === 'index' || unit === 'share');
  const ofWorld = rows.filter(({ reporter, value }) => reporter === '' && value !== null);
  const told = tellingChange(query, ofWorld.length > 0 ? ofWorld : rows);
  return told ? [changeChart(query, told)] : [];
}

/**
 * The charts of an indicator’s page, in their order: all minerals and reporters, then the leading supplier’s shares by
 * importer, then what moved one result that comes in parts.
 */
export function indicatorCharts(query: Edition, indicator: string): readonly ChartRequest[] {
  return [...overviewChart(query, indicator), ...heatOf(query, indicator), ...waterfallOf(query, indicator)];
}
