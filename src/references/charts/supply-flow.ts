import { listed, type Problem } from '../../problem.ts';
import type { Query } from '../../tables/query.ts';
import { flowReporters } from '../flow-rows.ts';
import { distinct, noData, wayToFigures } from '../no-data.ts';
import type { Element, Written } from '../parse.ts';
import type { ChartKind } from './kind.ts';

function problems(element: Element, written: Written, query: Query): readonly Problem[] {
  const reporters = flowReporters(written, query);
  const lacking = (written.get('reporters')?.split(' ') ?? []).filter((id) => !reporters.includes(id));
  if (reporters.length > 0 && lacking.length === 0) return [];
  const lists = query
    .resultsOf('hhi')
    .filter(
      ({ mineral, stage, reporter, measure }) =>
        mineral === written.get('mineral') && stage === written.get('stage') && reporter !== '' && measure !== '',
    );
  const years = distinct(lists.map(({ year, measure }) => `${year} (${measure})`));
  const whom = lacking.length > 0 ? ` for ${listed(lacking)}` : '';
  const hint = years.length > 0 ? `There are imports of ${listed(years)}.` : wayToFigures;
  return noData(element, `There are no imports by partner to draw${whom}.`, hint);
}

/** Who sends the goods of a stage to whom. */
export const supplyFlow: ChartKind = {
  needs: ['mineral', 'stage', 'measure', 'year'],
  may: ['reporters', 'note'],
  problems,
};
