import { listed, type Problem } from '../../problem.ts';
import type { Query } from '../../tables/query.ts';
import { distinct, noData, wayToFigures } from '../no-data.ts';
import type { Element, Written } from '../parse.ts';
import { pairsOfEconomy } from '../stage-pairs.ts';
import type { ChartKind } from './kind.ts';

/** The years in which one source counts both stages of a mineral that the economy is listed for. */
function yearsWithPairs(written: Written, query: Query): readonly string[] {
  const years = distinct(query.tables.production.map(({ year }) => year));
  return years.filter((year) => pairsOfEconomy(new Map([...written, ['year', year]]), query).length > 0);
}

function problems(element: Element, written: Written, query: Query): readonly Problem[] {
  if (pairsOfEconomy(written, query).length > 0) return [];
  const years = yearsWithPairs(written, query);
  return noData(
    element,
    `No source gives mining and refining by ${written.get('partner')} alike in ${written.get('year')}.`,
    years.length > 0 ? `There are figures for ${listed(years)}.` : wayToFigures,
  );
}

/** The shares of one economy, named by `partner`, in mining and in refining, mineral by mineral. */
export const stageDumbbell: ChartKind = { needs: ['partner', 'year'], may: ['minerals', 'note'], problems };
