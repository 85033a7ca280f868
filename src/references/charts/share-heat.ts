import type { Problem } from '../../problem.ts';
import type { Query } from '../../tables/query.ts';
import { acrossOf, heatRows } from '../heat-rows.ts';
import { noData, wayToFigures } from '../no-data.ts';
import { levelsOf, partiesOf } from '../overview-rows.ts';
import type { Element, Written } from '../parse.ts';
import type { ChartKind, More } from './kind.ts';

/** Whose share it is, where the columns are not that. */
function more(query: Query, written: Written): More {
  const parties = partiesOf(query, written.get('indicator') ?? '');
  const needs = parties.filter((party) => party !== 'partner' || !written.has('partners'));
  return { needs, may: acrossOf(written) === 'partner' ? ['reporter'] : [] };
}

function problems(element: Element, written: Written, query: Query): readonly Problem[] {
  const indicator = written.get('indicator') ?? '';
  if (written.has('reporters') && written.has('partners')) {
    return noData(element, 'The columns are importers or suppliers, not both.', 'Name one of either.');
  }
  const [level] = levelsOf(query, indicator);
  if (level !== undefined && level.unit !== 'share') {
    const hint = 'Take one such as partner-share, or draw it as indicator-overview.';
    return noData(element, `${indicator} is no share, and the steps of colour are of shares.`, hint);
  }
  if (heatRows(written, query).some(({ value, lower }) => value !== null || lower !== null)) return [];
  return noData(element, `There is nothing of ${indicator} to draw.`, wayToFigures);
}

/** Shares of minerals by importer, by supplier or by kind of stage, in five steps of colour. */
export const shareHeat: ChartKind = {
  needs: ['indicator'],
  may: ['reporters', 'partners', 'minerals', 'measure', 'note'],
  more,
  problems,
};
