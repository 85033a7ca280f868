import { listed, type Problem } from '../../problem.ts';
import type { Query } from '../../tables/query.ts';
import { supplierList } from '../chart-rows.ts';
import { distinct, noData, wayToFigures } from '../no-data.ts';
import type { Element, Written } from '../parse.ts';
import type { ChartKind } from './kind.ts';

/** Years for which a chart of suppliers has figures, for the hint. */
function yearsWithList(written: Written, query: Query): readonly string[] {
  const rows = query
    .resultsOf('hhi')
    .filter(
      (row) =>
        row.mineral === written.get('mineral') &&
        row.stage === written.get('stage') &&
        row.reporter === (written.get('reporter') ?? ''),
    );
  return distinct(rows.map(({ year, measure }) => (measure === '' ? year : `${year} (${measure})`)));
}

function problems(element: Element, written: Written, query: Query): readonly Problem[] {
  const list = supplierList(written, query);
  const bars = list ? query.inputsOf(list.id).filter(({ value, lower }) => value !== null || lower !== null) : [];
  if (bars.length > 0) return [];
  const years = yearsWithList(written, query);
  const hint = years.length > 0 ? `There are figures for ${listed(years)}.` : wayToFigures;
  return noData(element, 'There are no figures for this chart.', hint);
}

/** Who supplies how much of one year: the world's producers, or a reporter's partners. */
export const supplierShares: ChartKind = {
  needs: ['mineral', 'stage', 'year'],
  may: ['reporter', 'measure', 'note'],
  problems,
};
