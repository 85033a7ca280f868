import { listed, type Problem } from '../../problem.ts';
import type { Query } from '../../tables/query.ts';
import { drawnOverview } from '../chart-rows.ts';
import { distinct, noData } from '../no-data.ts';
import { levelsOf, partiesOf } from '../overview-rows.ts';
import type { Element, Written } from '../parse.ts';
import type { ChartKind } from './kind.ts';

/** Whom there are results for instead, of the partner, bloc, mineral or reporters that are written. */
function wayOut(written: Written, query: Query): string {
  const rows = levelsOf(query, written.get('indicator') ?? '').filter(
    ({ value, lower }) => value !== null || lower !== null,
  );
  for (const name of ['partner', 'bloc', 'mineral', 'reporter'] as const) {
    const asked = name === 'reporter' ? (written.get('reporters')?.split(' ') ?? []) : [written.get(name) ?? ''];
    const has = (id: string) => id === '' || rows.some((row) => row[name] === id);
    const others = distinct(rows.map((row) => row[name]));
    if (others.length > 0 && !asked.every(has)) return `There are results for ${name} ${listed(others)}.`;
  }
  return 'Add its figures under data/ first.';
}

function problems(element: Element, written: Written, query: Query): readonly Problem[] {
  const rows = drawnOverview(written, query);
  const known = rows.filter(({ value, lower }) => value !== null || lower !== null);
  const lacking = (written.get('reporters')?.split(' ') ?? []).filter(
    (id) => !known.some((row) => row.reporter === id),
  );
  if (known.length > 0 && lacking.length === 0) return [];
  const indicator = written.get('indicator') ?? '';
  const hint = wayOut(written, query);
  const whom = lacking.length > 0 ? ` for ${listed(lacking)}` : '';
  return noData(element, `There is nothing of ${indicator} to draw${whom}.`, hint);
}

/** One indicator over all minerals and stages, or over economies. */
export const indicatorOverview: ChartKind = {
  needs: ['indicator'],
  may: ['mineral', 'reporters', 'note'],
  more: (query, written) => ({ needs: partiesOf(query, written.get('indicator') ?? ''), may: [] }),
  problems,
};
