import type { Method, Result } from '../domain/result.ts';
import { grade } from '../indicators/grade.ts';
import type { IndicatorOf } from '../indicators/indicator.ts';
import type { Computed, DataQuality, Input, Subject } from './computed.ts';
import { resultUnit } from './result-unit.ts';

/** Everything that one result is computed from, gathered from the data. */
export interface Gathered<I> {
  readonly subject: Omit<Subject, 'indicator'>;
  readonly input: I;
  /** The same as a reader follows it back: each figure with its place. */
  readonly inputs: readonly Input[];
  /** Unit of the inputs, for indicators that keep it. */
  readonly unit: string;
  readonly sources: readonly string[];
  readonly quality: DataQuality;
  /** What is taken for granted beside what the indicator itself says. */
  readonly assumptions?: readonly string[];
}

/** The methods by how closely their bounds hold the truth, the closest first. */
const methods: readonly Method[] = ['exact', 'outer', 'monte-carlo'];

/** Bounds that rest on wider ones are no closer than these, whatever the indicator says of its own inputs. */
function asFoundFrom(result: Result, inputs: readonly Input[]): Result {
  let worst = methods.indexOf(result.method ?? 'exact');
  for (const { method = 'exact' } of inputs) worst = Math.max(worst, methods.indexOf(method));
  const method = methods[worst];
  return result.method === undefined || method === undefined || method === result.method
    ? result
    : { ...result, method };
}

/** The result of an indicator for what was gathered, or `found` where the record itself says it: graded, with its working. */
export function computedFrom<I>(
  indicator: IndicatorOf<I>,
  gathered: Gathered<I>,
  found: Result = indicator.evaluate(gathered.input),
): Computed {
  const { subject, input, inputs, unit, sources, quality, assumptions = [] } = gathered;
  const result = asFoundFrom(found, inputs);
  const base = {
    subject: { indicator: indicator.id, ...subject },
    unit: resultUnit(indicator.unit, unit),
    result:
      assumptions.length === 0
        ? result
        : { ...result, assumptions: [...new Set([...result.assumptions, ...assumptions])] },
    inputs,
    sources,
    quality,
  };
  if (result.kind === 'unavailable') return base;
  const { value, lower, upper } = result;
  return {
    ...base,
    graded: grade({ value, lower, upper, range: indicator.range, ...quality }),
    working: indicator.working(input, result),
  };
}

/** The quality of what rests on several results: the least coverage, the most estimated. The age is given. */
export function worstQuality(qualities: readonly DataQuality[], age: number | null): DataQuality {
  const worst = (pick: (each: DataQuality) => number | null, of: (...values: number[]) => number): number | null => {
    const known = qualities.map(pick).filter((value) => value !== null);
    return known.length < qualities.length || known.length === 0 ? null : of(...known);
  };
  return {
    coverage: worst(({ coverage }) => coverage, Math.min),
    estimated: worst(({ estimated }) => estimated, Math.max),
    age,
  };
}
