import type { Mineral, ProductionSeries } from '../../domain/dataset.ts';
import type { PrimaryChoice } from '../../domain/primary-choice.ts';
import { listed, type Problem } from '../../problem.ts';
import type { Places } from './places.ts';

/** The sources of one stage and year: whose series is primary, and who else covers it. */
interface Claims {
  readonly stage: string;
  readonly year: number;
  readonly primary: readonly ProductionSeries[];
  readonly sources: ReadonlySet<string>;
}

/**
 * What minerals say of whose production is primary, held to the marks of the series: a source that is not primary in a
 * year named (`primary-disagrees`), and a stage that several sources cover with one of them primary, of which the mineral
 * says nothing (`primary-unexplained`). Each is told once for all its years.
 *
 * @param production with the primary mark settled
 */
export function primaryChoiceProblems(
  minerals: ReadonlyMap<string, Mineral>,
  production: readonly ProductionSeries[],
  places: Places,
): readonly Problem[] {
  const byMineral = Map.groupBy(production, ({ mineral }) => mineral);
  return [...minerals.values()].flatMap((mineral) => {
    const claims = claimsIn(byMineral.get(mineral.id) ?? []);
    const choices = mineral.primary ?? [];
    return [
      ...choices.flatMap((choice) => disagreement(mineral, choice, claims, places)),
      ...unexplained(mineral, choices, claims, places),
    ];
  });
}

function claimsIn(series: readonly ProductionSeries[]): readonly Claims[] {
  const years = series.flatMap((each) => each.years.map(({ year }) => ({ year, each })));
  return [...Map.groupBy(years, ({ year, each }) => `${each.stage}|${year}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const all = group.map(({ each }) => each);
    const primary = all.filter((each) => each.primary);
    return [{ stage: first.each.stage, year: first.year, primary, sources: new Set(all.map(({ source }) => source)) }];
  });
}

function disagreement(
  { id }: Mineral,
  choice: PrimaryChoice,
  claims: readonly Claims[],
  places: Places,
): readonly Problem[] {
  const { stage, source, from, to } = choice;
  const years = Array.from({ length: Math.max(1, to - from + 1) }, (_, step) => from + step);
  const claimed = (year: number) =>
    claims.some((each) => each.stage === stage && each.year === year && isOf(each, source));
  const wrong = years.filter((year) => to < from || !claimed(year));
  if (wrong.length === 0) return [];
  const place = places({ ...choice, path: `${choice.path}/source` }, 'value');
  const message = `${source} is not primary for ${stage} of ${id} in ${listed(wrong.map(String))}.`;
  const hint = `Correct the source or the years, or write "primary: yes" in its series in data/production/${id}.yaml.`;
  return [{ code: 'primary-disagrees', place, message, hint }];
}

function isOf({ primary }: Claims, source: string): boolean {
  return primary.some((series) => series.source === source);
}

function unexplained(
  { id }: Mineral,
  choices: readonly PrimaryChoice[],
  claims: readonly Claims[],
  places: Places,
): readonly Problem[] {
  const silent = claims.filter(
    ({ stage, year, primary, sources }) =>
      sources.size > 1 &&
      primary.length > 0 &&
      !choices.some((choice) => choice.stage === stage && choice.from <= year && year <= choice.to),
  );
  const bySeries = Map.groupBy(silent, ({ stage, primary }) => `${stage}|${primary[0]?.path}`);
  return [...bySeries.values()].flatMap((group): readonly Problem[] => {
    const [first] = group;
    const series = first?.primary[0];
    if (first === undefined || series === undefined) return [];
    const years = listed(group.map(({ year }) => String(year)).toSorted());
    const place = places({ ...series, path: `${series.path}/source` }, 'value');
    const message = `${series.source} is primary for ${first.stage} of ${id} in ${years}, beside other sources, and data/minerals/${id}.yaml does not say why.`;
    const hint = `Add to "primary:" there the stage, the source, the years "from" and "to", and in a sentence "why".`;
    return [{ code: 'primary-unexplained', place, message, hint }];
  });
}
