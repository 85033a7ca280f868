import type { Dataset, Mineral, Stage } from '../../../domain/dataset.ts';
import { bottleneckStage, type StageMeasure } from '../../../indicators/chain/bottleneck-stage.ts';
import type { Computed } from '../../computed.ts';
import { type Gatherer, resultAsInput } from '../../facts.ts';
import { computedFrom, worstQuality } from '../../gathered.ts';

/** The results of one measure along a chain in one year. */
interface Chain {
  readonly mineral: Mineral;
  readonly year: number;
  readonly measures: readonly Computed[];
  /** Stages with a measure that counts something else, which is left out. */
  readonly others: readonly string[];
  /** False where no two stages count the same: the greatest of different things is no finding. */
  readonly isOfOneContent: boolean;
  /** The economy that a reporter's stages are exposed to; absent, the measure is of the world. */
  readonly about: { readonly reporter?: string; readonly partner?: string };
}

function measureOf(stage: string, measures: readonly Computed[]): StageMeasure {
  const result = measures.find(({ subject }) => subject.stage === stage)?.result;
  if (result === undefined) return { id: stage, value: null };
  const { lower = 0, upper } = result;
  return { id: stage, value: result.kind === 'value' ? result.value : null, lower, upper: upper ?? 1 };
}

/** The steps of the chain that are compared: without those that another stage counts in, or that count something else. */
function stepsOf({ mineral, measures, others }: Chain): readonly string[] {
  const known = new Set(measures.map(({ subject }) => subject.stage));
  const isCounted = ({ partOf }: Stage) => partOf !== undefined && known.has(partOf);
  return mineral.stages.filter((stage) => !isCounted(stage) && !others.includes(stage.id)).map(({ id }) => id);
}

function assumptionsOf(chain: Chain): readonly string[] {
  const { mineral, measures, others, isOfOneContent } = chain;
  const known = new Set(measures.map(({ subject }) => subject.stage));
  const steps = stepsOf(chain);
  const parts = mineral.stages.filter(({ id }) => !steps.includes(id) && !others.includes(id));
  const unknown = steps.filter((id) => !known.has(id));
  const sources = new Set(measures.flatMap((measure) => measure.sources));
  return [
    ...(sources.size > 1 ? ['stages from different sources'] : []),
    ...(isOfOneContent ? [] : ['stages count different contents']),
    ...others.map((id) => `left out, as it counts another content: ${id}`),
    ...parts.map(({ id, partOf }) => `${id} counted as part of ${partOf}`),
    ...unknown.map((id) => `nothing known of ${id}`),
    ...measures.flatMap(({ result }) => result.assumptions),
  ];
}

function bottleneckOf(chain: Chain): Computed {
  const { mineral, year, measures, about } = chain;
  const age = Math.max(...measures.map(({ quality }) => quality.age ?? 0));
  const gathered = {
    subject: { ...about, mineral: mineral.id, stage: '', measure: '' as const, year },
    input: { stages: stepsOf(chain).map((id) => measureOf(id, measures)) },
    inputs: measures.flatMap((measure) =>
      resultAsInput(measure, `${measure.subject.indicator}.${measure.subject.stage}`),
    ),
    unit: 'index',
    sources: [...new Set(measures.flatMap(({ sources }) => sources))],
    quality: worstQuality(
      measures.map(({ quality }) => quality),
      age,
    ),
    assumptions: [...new Set(assumptionsOf(chain))],
  };
  return computedFrom(bottleneckStage, gathered, chain.isOfOneContent ? undefined : notAlike);
}

const notAlike = { kind: 'unavailable', reason: 'not-applicable', assumptions: [] } as const;

/** Whether two stages can be compared: one has a value, and another a value or bounds. */
function isComparable(measures: readonly Computed[]): boolean {
  const known = measures.filter(({ result }) => result.lower !== undefined && typeof result.upper === 'number');
  return known.length >= 2 && known.some(({ result }) => result.kind === 'value');
}

/** The stages of the newest year in which they can be compared, of those that `same` says belong together. */
function newestOf(
  results: readonly Computed[],
  same: (computed: Computed) => string,
): readonly (readonly Computed[])[] {
  return [...Map.groupBy(results, same).values()].flatMap((together) => {
    const years = [...Map.groupBy(together, ({ subject }) => subject.year)].sort(([a], [b]) => b - a);
    const newest = years.find(([, measures]) => isComparable(measures));
    return newest === undefined ? [] : [newest[1]];
  });
}

/** What the series behind a measure counts, production or a balance of the reporter; empty where it does not say. */
function contentOf({ production, balances }: Dataset, { subject, sources }: Computed): string {
  const all = subject.reporter === undefined ? production : balances;
  const series = all.find(
    ({ primary, mineral, stage, source, years }) =>
      primary &&
      mineral === subject.mineral &&
      stage === subject.stage &&
      sources.includes(source) &&
      years.some(({ year }) => year === subject.year),
  );
  return series?.basis ?? '';
}

/** The stages that count the same: of the contents with comparable stages the one with most of them; else all there are. */
function alike(dataset: Dataset, measures: readonly Computed[]) {
  const groups = [...Map.groupBy(measures, (measure) => contentOf(dataset, measure)).values()];
  const [most] = groups.filter(isComparable).sort((a, b) => b.length - a.length);
  const others = measures.filter((measure) => most?.includes(measure) === false).map(({ subject }) => subject.stage);
  return { measures: most ?? measures, others, isOfOneContent: most !== undefined };
}

/**
 * Where the production of a mineral is most concentrated along its chain, and where a reporter's chain is most exposed to
 * one economy: in the newest year in which one stage has a value and another a value or bounds. Stages of the chain of
 * which nothing is known count as anything between 0 and 1, but for those that another stage counts in.
 *
 * Only stages that count the same content are compared; where no two do, the result is not applicable.
 */
export const bottlenecks: Gatherer = ({ dataset, results }) => {
  const ofWorld = results.of('hhi').filter(({ subject }) => subject.reporter === undefined);
  const exposures = results.of('stage-exposure');
  const chains = [
    ...newestOf(ofWorld, ({ subject }) => subject.mineral),
    ...newestOf(exposures, ({ subject }) => [subject.reporter, subject.mineral, subject.partner].join('|')),
  ];
  return chains.flatMap((measures) => {
    const [first] = measures;
    const mineral = first && dataset.minerals.get(first.subject.mineral);
    if (first === undefined || mineral === undefined) return [];
    const { reporter, partner, year } = first.subject;
    const about = { ...(reporter === undefined ? {} : { reporter }), ...(partner === undefined ? {} : { partner }) };
    return [bottleneckOf({ mineral, year, about, ...alike(dataset, measures) })];
  });
};
