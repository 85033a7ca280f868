import type { Quantity } from '../domain/quantity.ts';
import type { Result } from '../domain/result.ts';
import { indicatorById, indicatorsFor } from '../indicators/registry.ts';
import type { Computed, Input, Subject } from './computed.ts';

/** A result as the start or the end of a change: its interval, without a point where it has none. */
function quantityOf(result: Result): Quantity | null {
  if (result.kind === 'value') return { value: result.value, lower: result.lower, upper: result.upper };
  if (result.lower === undefined || result.upper === undefined) return null;
  return { value: null, lower: result.lower, upper: result.upper };
}

/** Everything that two results share when only the year differs; the source too, since editions are never joined. */
function seriesKey({ subject, sources }: Computed): string {
  const { indicator, reporter, mineral, stage, partner, bloc, measure } = subject;
  return [indicator, reporter, mineral, stage, partner, bloc, measure, sources.join(' ')].join('|');
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
  const grades = [from.grade, to.grade].filter((grade) => grade !== undefined).sort();
  const worst = grades.at(-1);
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

/**
 * The change of every result against the baseline year, within one source: figures of two publishers or two editions
 * are never subtracted from each other. A series without the baseline year gives no change.
 */
export function changes(results: readonly Computed[], baselineYear: number): readonly Computed[] {
  const baselines = new Map(
    results.filter(({ subject }) => subject.year === baselineYear).map((result) => [seriesKey(result), result]),
  );
  return results.flatMap((to) => {
    const from = to.subject.year > baselineYear ? baselines.get(seriesKey(to)) : undefined;
    return from ? kindsOfChange(to).flatMap((kind) => changeOf(kind, from, to) ?? []) : [];
  });
}
