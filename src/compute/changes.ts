import type { Result } from '../domain/result.ts';
import type { IndicatorOf } from '../indicators/indicator.ts';
import { changeInput, type Ends } from '../indicators/inputs/change.ts';
import { indicatorById, indicatorsTaking } from '../indicators/registry.ts';
import type { Computed } from './computed.ts';
import { saidApart } from './differences/total-apart.ts';
import { resultAsInput } from './facts.ts';
import { computedFrom, worstQuality } from './gathered.ts';
import { quantityOf } from './quantity-of.ts';

/** Everything that two results share when only the year differs; the source too, since editions are never joined. */
function seriesKey({ subject, sources, unit }: Computed): string {
  const { indicator, reporter, mineral, stage, partner, bloc, measure } = subject;
  return [indicator, reporter, mineral, stage, partner, bloc, measure, sources.join(' '), unit].join('|');
}

/** A change that has no point because an end has none for want of partners says so: nothing is withheld. */
function foundBetween(indicator: IndicatorOf<Ends>, input: Ends, ends: readonly Computed[]): Result {
  const found = indicator.evaluate(input);
  const isOfPicked = ends.some(
    ({ result }) => result.kind === 'unavailable' && result.reason === 'partners-incomplete',
  );
  const isWithheld = found.kind === 'unavailable' && found.reason === 'withheld';
  return isOfPicked && isWithheld ? { ...found, reason: 'partners-incomplete' } : found;
}

function changeOf(indicator: IndicatorOf<Ends>, from: Computed, to: Computed): Computed {
  const { indicator: of, ...rest } = to.subject;
  const input = { from: quantityOf(from.result), to: quantityOf(to.result) };
  const gathered = {
    subject: { ...rest, of, baseYear: from.subject.year },
    input,
    inputs: [...resultAsInput(from), ...resultAsInput(to)],
    unit: to.unit,
    sources: [...new Set([...from.sources, ...to.sources])],
    quality: worstQuality([from.quality, to.quality], to.quality.age),
    assumptions: [from, to].flatMap(({ result }) => saidApart(result.assumptions)),
  };
  return computedFrom(indicator, gathered, foundBetween(indicator, input, [from, to]));
}

/** Shares and indices change by a difference; what is measured in tonnes changes by a part of itself too. */
function kindsOfChange({ subject }: Computed): readonly IndicatorOf<Ends>[] {
  const measured = indicatorById(subject.indicator);
  return indicatorsTaking(changeInput).filter(({ unit }) => unit === 'input' || measured?.unit === 'input');
}

interface Keyed {
  readonly key: string;
  readonly result: Computed;
}

/** The first result of each series, none before the baseline year where there is one. */
function baselinesOf(results: readonly Keyed[], baselineYear: number): ReadonlyMap<string, Computed> {
  const baselines = new Map<string, Computed>();
  for (const { key, result } of results) {
    const known = baselines.get(key);
    const isEarlier = known === undefined || result.subject.year < known.subject.year;
    if (result.subject.year >= baselineYear && isEarlier) baselines.set(key, result);
  }
  return baselines;
}

/**
 * The change of every result against the first year of its series, or against the first from `baselineYear` on. It is
 * taken within one source: figures of two publishers or two editions are never subtracted from each other.
 */
export function changes(results: readonly Computed[], baselineYear = 0): readonly Computed[] {
  const tracked = results.filter(({ subject }) => indicatorById(subject.indicator)?.isTracked === true);
  const keyed = tracked.map((result): Keyed => ({ key: seriesKey(result), result }));
  const baselines = baselinesOf(keyed, baselineYear);
  return keyed.flatMap(({ key, result: to }) => {
    const from = baselines.get(key);
    if (from === undefined || from.subject.year >= to.subject.year) return [];
    return kindsOfChange(to).map((kind) => changeOf(kind, from, to));
  });
}
