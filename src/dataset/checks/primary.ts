import type { Origin } from '../../domain/published.ts';
import { listed, type Problem } from '../../problem.ts';
import type { Places } from './places.ts';

/** A series as far as it competes with others to be the one that indicators use. */
export interface Candidate extends Origin {
  /** As marked; `undefined` where nothing is said. */
  readonly primary: boolean | undefined;
  readonly source: string;
  readonly years: readonly { readonly year: number }[];
}

/** Series with their mark settled, and the years for which it cannot be. */
export interface Settled<T> {
  readonly series: readonly (Omit<T, 'primary'> & { readonly primary: boolean })[];
  readonly problems: readonly Problem[];
}

/**
 * Settles which series indicators use, year by year. A series marked yes or no keeps its mark. One without a mark is
 * used in the years that it alone covers; where such years are only some of its years it is split in two. Where several
 * series cover a year, exactly one has to say yes; or all no, where indicators shall use none of them.
 *
 * @param rivals series that measure the same: one mineral, stage, reporter, flow and dimension
 * @param what   the words for what they measure, "mine production of gallium"
 */
export function settlePrimary<T extends Candidate>(rivals: readonly T[], what: string, places: Places): Settled<T> {
  const covering = Map.groupBy(
    rivals.flatMap((series) => series.years.map(({ year }) => ({ year, series }))),
    ({ year }) => year,
  );
  const contested = [...covering.values()].filter((claims) => claims.length > 1);
  const years = new Set(contested.flatMap((claims) => claims.map(({ year }) => year)));
  const series = rivals.flatMap((rival) => settled(rival, years));
  return { series, problems: problemsOf(contested, what, places) };
}

function settled<T extends Candidate>(series: T, contested: ReadonlySet<number>) {
  if (series.primary !== undefined) return [{ ...series, primary: series.primary }];
  const alone = series.years.filter(({ year }) => !contested.has(year));
  if (alone.length === series.years.length) return [{ ...series, primary: true }];
  const shared = series.years.filter(({ year }) => contested.has(year));
  const rest = { ...series, years: shared, primary: false };
  return alone.length === 0 ? [rest] : [{ ...series, years: alone, primary: true }, rest];
}

interface Claim {
  readonly year: number;
  readonly series: Candidate;
}

/** One problem for all years that the same series contest. */
function problemsOf(contested: readonly (readonly Claim[])[], what: string, places: Places): readonly Problem[] {
  const unsettled = contested.filter((claims) => {
    const marks = claims.map(({ series }) => series.primary);
    return marks.some((mark) => mark !== false) && marks.filter((mark) => mark === true).length !== 1;
  });
  const bySeries = Map.groupBy(unsettled, (claims) =>
    claims.map(({ series }) => `${series.file}#${series.path}`).join(' '),
  );
  return [...bySeries.values()].flatMap((group) => {
    const series = (group[0] ?? []).map((claim) => claim.series);
    const yes = series.filter(({ primary }) => primary === true);
    const at = yes[1] ?? series[1];
    if (at === undefined) return [];
    const years = listed(group.map(([claim]) => String(claim?.year)).toSorted());
    const count = yes.length === 0 ? 'none of them says' : `${yes.length} of them say`;
    const message = `${series.length} series give ${what} for ${years}, and ${count} "primary: yes".`;
    return [{ code: 'primary-not-one', place: placeOf(at, places), message, hint: hintOf(series) }];
  });
}

function placeOf(series: Origin, places: Places) {
  return places({ ...series, path: `${series.path}/primary` });
}

function hintOf(series: readonly Candidate[]): string {
  const where = series.map(({ source, line }) => `${source} (line ${line})`).join(', ');
  return `Indicators use one of them: ${where}. Write "primary: yes" in that one and "primary: no" in the others.`;
}
