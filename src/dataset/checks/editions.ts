import type { GovernanceSeries, Source } from '../../domain/dataset.ts';
import type { Problem } from '../../problem.ts';
import type { Places } from './places.ts';

/**
 * Where indicators would take governance estimates of more than one edition, and which of the editions has no name. Each
 * edition revises all earlier years, and an indicator weighs economies against one another, so that all series without
 * `primary: no` are of one source, whatever economy, dimension and year they are of. One problem for each file that
 * holds another edition than most series do. A source that does not exist is told where it is named, and is no edition.
 */
export function editionProblems(
  governance: readonly GovernanceSeries[],
  sources: ReadonlyMap<string, Source>,
  places: Places,
): readonly Problem[] {
  const used = governance.filter(({ primary, source }) => primary && sources.has(source));
  const [most, ...others] = [...Map.groupBy(used, ({ source }) => source)].toSorted(
    ([a, first], [b, second]) => second.length - first.length || (a < b ? 1 : -1),
  );
  const strays = others.flatMap(([, series]) => [...Map.groupBy(series, ({ file }) => file).values()]);
  return [
    ...unnamed(new Set(governance.map(({ source }) => source)), sources, places),
    ...strays.flatMap(([first]) => (first === undefined || most === undefined ? [] : [mixed(first, most[0], places)])),
  ];
}

function mixed(series: GovernanceSeries, most: string, places: Places): Problem {
  return {
    code: 'editions-mixed',
    place: places({ ...series, path: `${series.path}/source` }, 'value'),
    message: `These estimates of ${series.economy} are of ${series.source}, but most are of ${most}.`,
    hint: 'Bring all of data/governance/ to one edition, or write "primary: no" in the series that indicators shall not use.',
  };
}

function unnamed(ids: ReadonlySet<string>, sources: ReadonlyMap<string, Source>, places: Places): readonly Problem[] {
  return [...ids].flatMap((id) => {
    const source = sources.get(id);
    if (source === undefined || source.edition !== undefined) return [];
    const message = 'Governance estimates rest on this source, and it names no edition.';
    const hint = 'Add "edition:", such as 2024 update: each edition revises all earlier years.';
    return [{ code: 'missing-key', place: places({ ...source, path: '/id' }), message, hint }];
  });
}
