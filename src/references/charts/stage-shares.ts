import type { Problem } from '../../problem.ts';
import type { Query } from '../../tables/query.ts';
import { distinct, noData, wayToFigures } from '../no-data.ts';
import type { Element, Written } from '../parse.ts';
import type { ChartKind } from './kind.ts';

function problems(element: Element, written: Written, query: Query): readonly Problem[] {
  const rows = query.where('production', { mineral: written.get('mineral') ?? '' });
  if (rows.some(({ year, value }) => year <= Number(written.get('year')) && value !== null)) return [];
  const years = distinct(rows.map(({ year }) => year));
  return noData(
    element,
    'There are no figures of production for this chart.',
    years.length > 0 ? `The first are of ${years[0]}.` : wayToFigures,
  );
}

/** The producers at each stage of a mineral's chain. */
export const stageShares: ChartKind = { needs: ['mineral', 'year'], may: ['note'], problems };
