import { listed, type Problem } from '../../problem.ts';
import type { Query } from '../../tables/query.ts';
import { multipleRows } from '../multiple-rows.ts';
import { noData, wayToFigures } from '../no-data.ts';
import type { Element, Written } from '../parse.ts';
import { indicatorTrend } from './indicator-trend.ts';
import type { ChartKind, More } from './kind.ts';

/** As a trend is named; where several minerals are, each takes the stage known in most years. */
function more(query: Query, written: Written): More {
  const of = indicatorTrend.more?.(query, written) ?? { needs: [], may: [] };
  if (!written.has('minerals')) return { ...of, may: [...of.may, 'minerals'] };
  const without = (names: readonly string[]) => names.filter((name) => name !== 'mineral' && name !== 'stage');
  return { needs: without(of.needs), may: [...without(of.may), 'minerals'] };
}

function problems(element: Element, written: Written, query: Query): readonly Problem[] {
  const minerals = written.get('minerals')?.split(' ');
  if (minerals === undefined) return indicatorTrend.problems(element, written, query);
  if (written.has('reporters') || written.has('partners')) {
    return noData(element, 'A panel is of a mineral or of an economy, not of both.', 'Name one reporter and partner.');
  }
  const rows = multipleRows(written, query);
  const lacking = minerals.filter((id) => !rows.some(({ mineral }) => mineral === id));
  if (lacking.length === 0) return [];
  return noData(element, `There is nothing to draw for ${listed(lacking)} between these years.`, wayToFigures);
}

/** One indicator over years in small panels on one scale. */
export const shareMultiples: ChartKind = { ...indicatorTrend, more, problems };
