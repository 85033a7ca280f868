import { economiesTold } from '../../tables/economies-told.ts';
import type { Edition } from '../../text/edition.ts';
import type { ChartRequest } from '../figure/request.ts';
import { longNames } from '../names.ts';
import type { Place } from './places.ts';

/** So many pages of a kind are named. */
const most = 6;

function idsOf(...written: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(written.flatMap((ids) => ids?.split(' ') ?? []))].filter((id) => id !== '');
}

/**
 * The pages of the minerals and economies that a chart is about, in the order in which it names them, those left out that
 * show it; of a chart over all of them, none.
 *
 * @param shownOn the pages that show the chart
 */
export function subjectsOf(query: Edition, request: ChartRequest, shownOn: readonly Place[]): readonly Place[] {
  const [told, names] = [economiesTold(query), longNames(query)];
  const { mineral, minerals, reporter, reporters, partner, partners } = request;
  const economies = idsOf(reporter, reporters, partner, partners).filter((id) => told.has(id));
  const pages: readonly Place[] = [
    ...idsOf(mineral, minerals)
      .slice(0, most)
      .map((id) => ({
        ...{ folder: 'minerals' as const, path: `minerals/${id}/` },
        title: names.mineral(id),
      })),
    ...economies.slice(0, most).map((id) => ({
      ...{ folder: 'economies' as const, path: `economies/${id.toLowerCase()}/` },
      title: names.economy(id),
    })),
  ];
  return pages.filter(({ path }) => !shownOn.some((place) => place.path === path));
}
