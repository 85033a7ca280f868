import { z } from 'astro/zod';
import { type Reason, type Result, reasons } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, quantity } from '../input.ts';
import { isAbove, isQuantity } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import { cutOffs, isBeyond } from './cut-offs.ts';

/** A criterion: its value, or the reason why it has none. */
export type Criterion = Reported | Reason;

/** The three criteria of the Commission, each as it came out. */
export interface Criteria {
  readonly cdi1: Criterion;
  readonly cdi2: Criterion;
  readonly cdi3: Criterion;
}

const criterion = z.union([quantity, z.enum(reasons)]);

export const criteriaInput = defineInput<Criteria>('criteria', () =>
  z.object({ cdi1: criterion, cdi2: criterion, cdi3: criterion }),
);

interface Judged {
  readonly id: string;
  readonly isPassed: boolean;
  readonly isSurelyPassed: boolean;
  readonly isPossiblyPassed: boolean;
  readonly reason?: Reason;
}

/** @param most what the criterion can be at most, by its definition */
function judged(id: string, value: Criterion, cutOff: number, most = Number.POSITIVE_INFINITY): Judged {
  const open = { id, isPassed: false, isSurelyPassed: false, isPossiblyPassed: true };
  if (value === null) return { ...open, reason: 'not-reported' };
  if (typeof value === 'string') return { ...open, reason: value };
  if (!isQuantity(value) || isAbove(value.value ?? value.lower, most)) return { ...open, reason: 'invalid-input' };
  return {
    id,
    isPassed: value.value !== null && isBeyond(value.value, cutOff),
    isSurelyPassed: isBeyond(value.lower, cutOff),
    isPossiblyPassed: isBeyond(value.upper, cutOff),
    ...(value.value === null ? { reason: 'withheld' } : {}),
  };
}

function judgedAll({ cdi1, cdi2, cdi3 }: Criteria): readonly Judged[] {
  return [
    judged('cdi-1', cdi1, cutOffs.concentration, 1),
    judged('cdi-2', cdi2, cutOffs.fromOutside, 1),
    judged('cdi-3', cdi3, cutOffs.overExports),
  ];
}

function passed(criteria: Criteria): Result {
  const all = judgedAll(criteria);
  const count = (holds: (each: Judged) => boolean) => all.filter(holds).length;
  const bounds: Bounds = {
    lower: count((each) => each.isSurelyPassed),
    upper: count((each) => each.isPossiblyPassed),
    method: 'exact',
  };
  const reason = reasons.find((known) => all.some((each) => each.reason === known));
  if (reason === 'invalid-input') return unavailable(reason);
  if (reason !== undefined) return unavailable(reason, bounds);
  const parts = all.map(({ id, isPassed }) => ({ part: id, value: isPassed ? 1 : 0 }));
  const value = count(({ isPassed }) => isPassed);
  return answer(value, bounds, { parts, facts: { dependent: value === 3 } });
}

/**
 * How many of the Commission's three criteria of a strategic dependency a product passes: `cdi-1` > 0.4, `cdi-2` > 0.5,
 * `cdi-3` > 1. A whole number of 0 to 3; 3 is called dependent. Each criterion is a part, 1 where it is passed.
 *
 * The lower bound counts those surely passed, the upper one those possibly passed; exact. A criterion without a value
 * makes the count unavailable for its reason, with bounds: `not-applicable` for a single economy, which has no second
 * criterion. `withheld` where a criterion has bounds only; `invalid-input` without bounds,
 * also for one of the first two above 1.
 *
 * @see European Commission, SWD(2021) 352 final; Arjona, Connell, Herghelegiu 2023, DOI 10.2873/768035, who refine them
 */
export const strategicDependency = defineIndicator({
  id: 'strategic-dependency',
  family: 'dependence',
  name: 'Criteria of strategic dependency passed',
  nameJa: '戦略的依存の基準（該当数）',
  nameInText: 'the number of criteria of strategic dependency passed',
  input: criteriaInput,
  unit: 'criteria',
  range: [0, 3],
  words:
    'how many of the three criteria are beyond their cut-offs: concentration, imports from outside, imports over exports',
  latex: '[\\mathrm{CDI}_1 > 0.4] + [\\mathrm{CDI}_2 > 0.5] + [\\mathrm{CDI}_3 > 1]',
  letters: [
    { latex: '\\mathrm{CDI}_1', meaning: 'concentration of imports from outside' },
    { latex: '\\mathrm{CDI}_2', meaning: 'part of imports from outside in all imports' },
    { latex: '\\mathrm{CDI}_3', meaning: 'imports from outside over exports' },
  ],
  bands: {
    setBy: 'European Commission, SWD(2021) 352',
    bands: [
      { name: 'not dependent', to: 2 },
      { name: 'dependent', to: 3 },
    ],
  },
  evaluate: passed,
  working: (criteria) =>
    judgedAll(criteria)
      .map(({ isPassed }) => (isPassed ? '1' : '0'))
      .join(' + '),
});
