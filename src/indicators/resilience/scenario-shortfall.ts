import type { Fact, Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { figureText, sumText } from '../working.ts';
import { type Shortfall, shortfall } from './scenario.ts';
import { type GivenScenario, readScenario, scenarioInput } from './scenario-input.ts';
import { extremeScenario, pointScenario, type ScenarioRange } from './scenario-range.ts';

/** What a result says when the record has no stocks. */
const noStock = 'stocks taken as 0';

interface Extremes {
  readonly best: Shortfall | undefined;
  readonly worst: Shortfall | undefined;
}

/** The best and the worst scenario; none where demand may be nothing, or without end. */
function extremesOf(range: ScenarioRange): Extremes {
  const { lower, upper } = range.demand;
  return {
    best: lower > 0 ? shortfall(extremeScenario(range, 'best')) : undefined,
    worst: upper !== null && upper > 0 ? shortfall(extremeScenario(range, 'worst')) : undefined,
  };
}

function boundsOf({ best, worst }: Extremes, pick: (each: Shortfall) => number, most: number): Bounds {
  return { lower: best ? pick(best) : 0, upper: worst ? pick(worst) : most, method: 'exact' };
}

/** A value with its bounds as one record, for what is a fraction of 1. */
function fraction(extremes: Extremes, point: Shortfall, pick: (each: Shortfall) => number): Fact {
  const { value, lower, upper } = answer(pick(point), boundsOf(extremes, pick, 1));
  return { value, lower, upper: upper ?? 1 };
}

function scenario(given: GivenScenario): Result {
  const range = readScenario(given);
  if (typeof range === 'string') return unavailable(range);
  const assumptions = given.stock === undefined ? [noStock] : [];
  const extremes = extremesOf(range);
  const { demand } = range;
  const bounds = demand.upper === 0 ? undefined : boundsOf(extremes, ({ total }) => total, Number.POSITIVE_INFINITY);
  const numbers = pointScenario(range);
  if (numbers === undefined) return unavailable('withheld', bounds, { assumptions });
  if (bounds === undefined || demand.value === 0) return unavailable('no-consumption', bounds, { assumptions });
  const point = shortfall(numbers);
  const { total, byMonth, firstMonth, stockEnd } = point;
  const facts = {
    total,
    share: fraction(extremes, point, ({ share }) => share),
    peak: fraction(extremes, point, ({ peak }) => peak),
    firstMonth,
    stockEnd,
    byMonth,
  };
  return { ...answer(total, bounds, { assumptions }), facts };
}

/** Equal months in a row as one product: 6 × 60 + 2 × 30; nothing where no month is short. */
function working(given: GivenScenario): string {
  const range = readScenario(given);
  const numbers = typeof range === 'string' ? undefined : pointScenario(range);
  const months = numbers === undefined ? [] : shortfall(numbers).byMonth.filter((short) => short > 0);
  const runs: { readonly text: string; readonly length: number }[] = [];
  for (const text of months.map(figureText)) {
    const last = runs.at(-1);
    if (last?.text === text) runs.splice(-1, 1, { text, length: last.length + 1 });
    else runs.push({ text, length: 1 });
  }
  const isAlone = runs.length === 1;
  const terms = runs.map(({ text, length }) => (length === 1 && !isAlone ? text : `${length} × ${text}`));
  return terms.length === 0 ? '' : sumText(terms, false);
}

/**
 * The shortfall of a scenario in which a supplier fails: what is missing over all its months, month by month demand less
 * supply less what is drawn from stocks. In the unit of demand, 0 or more; 0 where there is no gap. Further outputs:
 * `share` of demand before substitution, `peak` (worst month over the demand of a month), `firstMonth` with a shortfall
 * (`null`: never), `stockEnd`, `byMonth`.
 *
 * Unavailable: `invalid-input` (a negative size, a supplier larger than supply, a fraction above 1, a horizon that is not
 * 1 to 1,200 whole months), `not-reported`, `withheld` (with bounds), `no-consumption`. Stocks that are left out count as
 * 0; they are not refilled. Bounds are exact: the shortfall rises in demand, in the part lost and its months, and falls
 * in supply, stocks, draw, substitution and responses; the supplier never exceeds supply.
 */
export const scenarioShortfall = defineIndicator({
  id: 'scenario-shortfall',
  family: 'resilience',
  name: 'Shortfall in a scenario',
  nameJa: '供給途絶シナリオでの不足量',
  nameInText: 'the shortfall in a scenario',
  input: scenarioInput,
  unit: 'input',
  range: null,
  words:
    'the sum, over the months of a scenario, of demand less supply less what is drawn from stocks, where demand is greater',
  latex:
    '\\sum_{t=1}^{H} (g_t - k_t), \\qquad g_t = \\max(0,\\, d_t - s_t), \\quad k_t = \\min(K_{t-1}, \\kappa, g_t), \\quad K_t = K_{t-1} - k_t',
  letters: [
    { latex: 'H', meaning: 'months of the scenario' },
    { latex: 'd_t', meaning: 'demand in month t, less what is substituted' },
    { latex: 's_t', meaning: 'supply in month t, less what is lost, with what others add' },
    { latex: 'g_t', meaning: 'gap in month t' },
    { latex: 'k_t', meaning: 'what is drawn from stocks in month t' },
    { latex: 'K_t', meaning: 'stocks at the end of month t' },
    { latex: '\\kappa', meaning: 'the most that can be drawn in a month' },
  ],
  evaluate: scenario,
  working,
});
