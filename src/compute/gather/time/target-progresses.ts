import type { Quantity } from '../../../domain/quantity.ts';
import type { Target, TargetPoint } from '../../../domain/target.ts';
import { targetProgress } from '../../../indicators/time/target-progress.ts';
import { type Computed, inputOf } from '../../computed.ts';
import { type Facts, type Gatherer, resultAsInput } from '../../facts.ts';
import { computedFrom } from '../../gathered.ts';
import { quantityOf } from '../../quantity-of.ts';

/** What a figure in the unit of a target is in the unit of a result; `undefined` where the two do not meet. */
function inUnitOf(unit: string, point: Pick<TargetPoint, 'unit' | 'value'>): number | undefined {
  const value = point.value.quantity?.value;
  if (value === undefined || value === null) return undefined;
  if (point.unit === 'percent' && (unit === 'share' || unit === 'index')) return value / 100;
  return point.unit === unit ? value : undefined;
}

/** Whether a result is of what a target is about; parts that the target leaves out may be any. */
function isOf(target: Target, { subject }: Computed): boolean {
  const names = ['reporter', 'mineral', 'stage', 'partner', 'bloc', 'measure'] as const;
  return names.every((name) => target[name] === undefined || target[name] === subject[name]);
}

function figureInput(name: string, { year, value, unit }: TargetPoint, source: string) {
  return inputOf(name, value, { unit, year, source });
}

function progressOf(target: Target, now: Computed, asOfYear: number): readonly Computed[] {
  const { baseline } = target;
  const { year } = target.target;
  if (baseline === undefined || year === undefined || now.subject.year < baseline.year) return [];
  const aim = inUnitOf(now.unit, target.target);
  const start = inUnitOf(now.unit, baseline);
  if (aim === undefined || start === undefined) return [];
  const value: Quantity | null = quantityOf(now.result);
  const { indicator: of, ...subject } = now.subject;
  const { source } = target;
  return [
    computedFrom(targetProgress, {
      subject: { ...subject, of, baseYear: baseline.year },
      input: {
        baseline: { year: baseline.year, value: start },
        target: { year, value: aim },
        now: { year: now.subject.year, value },
      },
      inputs: [
        figureInput('baseline', baseline, source),
        figureInput('target', { ...target.target, year }, source),
        ...resultAsInput(now),
      ],
      unit: now.unit,
      sources: [...new Set([source, ...now.sources])],
      quality: { ...now.quality, age: asOfYear - now.subject.year },
      assumptions: now.result.assumptions,
    }),
  ];
}

/**
 * Progress to each published target that has a baseline, a year and a result to be measured by: every year of that result
 * from the baseline on. A target without a baseline has a distance but no progress, and gives no row.
 */
export const targetProgresses: Gatherer = ({ dataset, results, asOfYear }: Facts) =>
  [...dataset.targets.values()].flatMap((target) =>
    results
      .of(target.indicator)
      .filter((result) => isOf(target, result))
      .flatMap((now) => progressOf(target, now, asOfYear)),
  );
