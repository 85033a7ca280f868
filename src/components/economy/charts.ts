import { pairsOfEconomy } from '../../references/stage-pairs.ts';
import { derived } from '../../tables/reading/derived.ts';
import type { Edition } from '../../text/edition.ts';
import { partnerChart } from '../figure/pages.ts';
import { type ChartRequest, writtenOf } from '../figure/request.ts';
import { dependenceOf, spreadImports } from './dependence.ts';
import { partnersOf } from './partners.ts';

/** So many minerals are the least that a comparison of stages is drawn for. */
const fewestMinerals = 3;

const yearsOfProduction = derived<readonly number[]>({
  name: 'years-of-production',
  make: (query) => [...new Set(query.tables.production.map(({ year }) => year))].sort((a, b) => b - a),
});

/**
 * Mining against refining of an economy, mineral by mineral, in the newest year in which one source counts both stages of
 * at least three minerals alike; none where there is no such year.
 */
export function stagesOfEconomy(query: Edition, economy: string): readonly ChartRequest[] {
  const years = yearsOfProduction(query);
  const requests = years.map(
    (year): ChartRequest => ({ kind: 'stage-dumbbell', partner: economy, year: String(year) }),
  );
  const drawn = requests.find((request) => pairsOfEconomy(writtenOf(request), query).length >= fewestMinerals);
  return drawn ? [drawn] : [];
}

/** Fewer partners or minerals than this make no table to look over. */
const fewestPartners = 3;
const fewestGoods = 6;
/** More columns than this leave no room for the numbers on a phone. */
const mostPartners = 4;

/**
 * Which partner sends how much of what: all goods whose imports are known by value, by the partners that lead in most of
 * them. None where few of either are counted.
 */
function weakPoints(query: Edition, economy: string): readonly ChartRequest[] {
  const rows = dependenceOf(query, economy).filter(
    ({ imports, standing }) => standing === 'counted' && imports?.measure === 'value',
  );
  const partners = partnersOf(rows).slice(0, mostPartners);
  if (rows.length < fewestGoods || partners.length < fewestPartners) return [];
  const named = {
    partners: partners
      .map((each) => each.economy)
      .sort()
      .join(' '),
  };
  return [{ kind: 'share-heat', indicator: 'partner-share', reporter: economy, measure: 'value', ...named }];
}

/** The figures of an economy’s page, by where they stand. */
export interface EconomyFigures {
  readonly moved: readonly ChartRequest[];
  readonly weak: readonly ChartRequest[];
  readonly stages: readonly ChartRequest[];
  /** Those that the page names, with a link to the page of each. */
  readonly named: readonly ChartRequest[];
}

/** A page with more minerals than this is long: it draws how imports moved, and names what looks over all minerals. */
const mostRows = 40;

/** What the page of an economy draws, as far as it has room, and what it names. */
export function economyFigures(query: Edition, economy: string): EconomyFigures {
  const moved = partnerChart(query, spreadImports(query, economy));
  const [weak, stages] = [weakPoints(query, economy), stagesOfEconomy(query, economy)];
  const isLong = dependenceOf(query, economy).length > mostRows;
  return isLong ? { moved, weak: [], stages: [], named: [...weak, ...stages] } : { moved, weak, stages, named: [] };
}

/**
 * The charts of an economy: how the partners in its imports moved, which of them sends how much of what, and where it stands
 * along the chains.
 */
export function economyCharts(query: Edition, economy: string): readonly ChartRequest[] {
  const { moved, weak, stages, named } = economyFigures(query, economy);
  return [...moved, ...weak, ...named, ...stages];
}
