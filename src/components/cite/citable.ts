import type { CitedPage } from '../../publishing/cite/cited.ts';
import { economyData, indicatorData, mineralData } from '../../publishing/markup/page-data.ts';
import { economiesTold } from '../../tables/economies-told.ts';
import type { Edition } from '../../text/edition.ts';
import { briefingsIn } from '../briefing/briefings.ts';
import { allCharts } from '../figure/all.ts';
import { chartFacts } from '../figure/chart.ts';
import { briefingCharts } from '../figure/pages.ts';
import { longNames } from '../names.ts';

/** Whether a page has files for reference managers; `path` below base and language. */
export function isCitable(path: string): boolean {
  return /^(briefings|minerals|economies|indicators|charts)\/[^/]+\/$/.test(path);
}

/** Every page that has files for reference managers, as it is cited; titles are those of the pages. */
export async function citablePages(query: Edition): Promise<readonly CitedPage[]> {
  const names = longNames(query);
  const told = economiesTold(query);
  const page = (path: string, title: string, sources: readonly string[]): CitedPage => ({
    ...{ kind: 'webpage', title, path, sources },
  });
  const reports = (await briefingsIn(query.language.id)).map(({ id, entry: { data, body } }): CitedPage => {
    const sources = briefingCharts(body ?? '').flatMap((request) => chartFacts(query, request).sources);
    return { kind: 'report', title: data.title, path: `briefings/${id}/`, sources };
  });
  return [
    ...reports,
    ...query.tables.minerals.map((mineral) =>
      page(`minerals/${mineral.id}/`, names.mineral(mineral.id), mineralData(query, mineral, names).sources),
    ),
    ...query.tables.economies
      .filter(({ id }) => told.has(id))
      .map((economy) =>
        page(
          `economies/${economy.id.toLowerCase()}/`,
          names.economy(economy.id),
          economyData(query, economy, names).sources,
        ),
      ),
    ...query.tables.definitions.map((definition) =>
      page(
        `indicators/${definition.id}/`,
        names.indicator(definition.id),
        indicatorData(query, definition, names).sources,
      ),
    ),
    ...(await allCharts(query)).map(({ id, title, sources }) => page(`charts/${id}/`, title, sources)),
  ];
}
