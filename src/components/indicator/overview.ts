import { drawnOverview } from '../../references/chart-rows.ts';
import { partiesOf } from '../../references/overview-rows.ts';
import type { Query } from '../../tables/query.ts';
import { derived } from '../../tables/reading/derived.ts';
import type { Edition } from '../../text/edition.ts';
import type { ChartRequest } from '../figure/request.ts';
import { longNames } from '../names.ts';

/** Whose part an indicator of a partner or bloc shows on its page; empty where it needs no such choice. */
export interface Choice {
  readonly partner?: string;
  readonly bloc?: string;
}

/** The economy that is the largest supplier most often: the partner whose share a reader looks for first. */
const leadingSupplier = derived<string>({ name: 'leading-supplier', make: findLeading });

function findLeading(query: Query): string {
  const counts = new Map<string, number>();
  for (const { id, part } of query.tables.parts) {
    if (id.startsWith('cr-1.')) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** The partner or bloc that the page of an indicator shows: the leading supplier, the first bloc. */
export function choiceFor(query: Edition, indicator: string): Choice {
  const parties = partiesOf(query, indicator);
  const [bloc] = query.tables.blocs;
  return {
    ...(parties.includes('partner') ? { partner: leadingSupplier(query) } : {}),
    ...(parties.includes('bloc') && bloc ? { bloc: bloc.id } : {}),
  };
}

/** Whose part is shown, "China", as a heading names it; `none` where there is no such choice. */
export function choiceInText(query: Edition, { partner, bloc }: Choice): string {
  const names = longNames(query);
  if (partner !== undefined) return names.economyInText(partner);
  return bloc === undefined ? 'none' : names.blocInText(bloc);
}

/** The chart of an indicator over all minerals and reporters; none where nothing of its newest results is known. */
export function overviewChart(query: Edition, indicator: string): readonly ChartRequest[] {
  const request = { kind: 'indicator-overview', indicator, ...choiceFor(query, indicator) };
  const rows = drawnOverview(new Map(Object.entries(request)), query);
  return rows.some(({ value, lower }) => value !== null || lower !== null) ? [request] : [];
}
