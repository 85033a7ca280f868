import { grade } from '../indicators/grade.ts';
import { indicatorById, indicatorsFor } from '../indicators/registry.ts';
import type { Computed, Input, Subject } from './computed.ts';
import { quantityOf } from './quantity-of.ts';

/** Everything that two results share when only the year differs; the source too, since editions are never joined. */
function seriesKey({ subject, sources, unit }: Computed): string {
  const { indicator, reporter, mineral, stage, partner, bloc, measure } = subject;
  return [indicator, reporter, mineral, stage, partner, bloc, measure, sources.join(' '), unit].join('|');
}

function inputFrom(computed: Computed): readonly Input[] {
  const [first] = computed.inputs;
  if (first === undefined) return [];
  const { subject, result, unit, sources } = computed;
  const { file, path, line } = first;
  const year = subject.year;
  const place = { file, path: yearPath(path), line, source: sources[0] ?? '' };
  return [{ input: subject.indicator, quantity: quantityOf(result), unit, year, quality: 'computed', ...place }];
}

/** The path of the year that holds a figure: `/series/0/years/2024/CHN` becomes `/series/0/years/2024`. */
function yearPath(path: string): string {
  return /^.*\/years\/\d+/.exec(path)?.[0] ?? path;
}

function changeOf(indicatorId: string, from: Computed, to: Computed): Computed | undefined {
  const indicator = indicatorsFor('change').find(({ id }) => id === indicatorId);
  if (indicator === undefined) return undefined;
  const result = indicator.evaluate({ from: quantityOf(from.result), to: quantityOf(to.result) });
  const { indicator: of, ...rest } = to.subject;
  const subject: Subject = { ...rest, indicator: indicatorId, of, baseYear: from.subject.year };
  const width = { lower: result.lower, upper: result.upper, range: indicator.range, coverage: 1, estimated: 0, age: 0 };
  const own = result.kind === 'value' ? grade({ value: result.value, ...width }).grade : undefined;
  const worst = [from.grade, to.grade, own]
    .filter((known) => known !== undefined)
    .sort()
    .at(-1);
  const unit = indicatorId === 'change' ? to.unit : 'share';
  return {
    subject,
    unit,
    result,
    ...(result.kind === 'value' && worst !== undefined ? { grade: worst } : {}),
    inputs: [...inputFrom(from), ...inputFrom(to)],
    sources: [...new Set([...from.sources, ...to.sources])],
  };
}

/** Shares and indices change by a difference; what is measured in tonnes changes by a part of itself too. */
function kindsOfChange(computed: Computed): readonly string[] {
  return indicatorById(computed.subject.indicator)?.unit === 'input' ? ['change', 'change-relative'] : ['change'];
}

/** The first result of each series, none before the baseline year where there is one. */
function baselinesOf(results: readonly Computed[], baselineYear: number): ReadonlyMap<string, Computed> {
  const baselines = new Map<string, Computed>();
  for (const result of results) {
    const known = baselines.get(seriesKey(result));
    const isEarlier = known === undefined || result.subject.year < known.subject.year;
    if (result.subject.year >= baselineYear && isEarlier) baselines.set(seriesKey(result), result);
  }
  return baselines;
}

/**
 * The change of every result against the first year of its series, or against the first from `baselineYear` on. It is
 * taken within one source: figures of two publishers or two editions are never subtracted from each other.
 */
export function changes(results: readonly Computed[], baselineYear = 0): readonly Computed[] {
  const baselines = baselinesOf(results, baselineYear);
  return results.flatMap((to) => {
    const from = baselines.get(seriesKey(to));
    if (from === undefined || from.subject.year >= to.subject.year) return [];
    return kindsOfChange(to).flatMap((kind) => changeOf(kind, from, to) ?? []);
  });
}
