import type { Fact, Mark, Method, Part, Reason, Result, Unavailable, Value } from '../domain/result.ts';

/** Ends between which a result lies, as numbers: `Infinity` above where nothing bounds it. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
  readonly method: Method;
}

interface Extra {
  readonly mark?: Mark;
  readonly assumptions?: readonly string[];
}

/** What a value may have beside its bounds. */
interface Details extends Extra {
  readonly parts?: readonly Part[];
  readonly facts?: Readonly<Record<string, Fact>>;
}

/** Adding 0 turns −0 into 0, which no reader should meet. */
const tidy = (x: number): number => x + 0;

const above = (upper: number): number | null => (Number.isFinite(upper) ? tidy(upper) : null);

/** Rounding errors of the arithmetic, against the larger of 1 and the value. */
const slack = 1e-9;

/**
 * A value with its bounds. Bounds that miss the value by no more than rounding errors of the arithmetic, 1e-9, are opened
 * to hold it; so is an interval of draws, which does not hold every result. An infinite upper end becomes `null`.
 *
 * @throws {RangeError} if the value or its lower end is not a number, or the value lies outside its bounds: both are
 * mistakes of an indicator, whatever its input
 */
export function answer(value: number, bounds: Bounds, details: Details = {}): Value {
  const lower = Math.min(bounds.lower, value);
  const upper = Math.max(bounds.upper, value);
  if (!Number.isFinite(value) || !Number.isFinite(lower)) throw new RangeError(`no number: ${value} from ${lower}`);
  const missed = Math.max(bounds.lower - value, value - bounds.upper);
  if (bounds.method !== 'monte-carlo' && missed > slack * Math.max(1, Math.abs(value))) {
    throw new RangeError(`${value} is not between its bounds, ${bounds.lower} and ${bounds.upper}`);
  }
  const { method } = bounds;
  return {
    kind: 'value',
    value: tidy(value),
    lower: tidy(lower),
    upper: above(upper),
    method,
    assumptions: [],
    ...details,
  };
}

/**
 * No value and why, with the bounds where they are known. An end that is infinite is left out below and `null` above.
 * Ends that have changed places by no more than rounding errors are put in order.
 *
 * @throws {RangeError} if the lower end is above the upper one by more
 */
export function unavailable(reason: Reason, bounds?: Bounds, extra: Extra = {}): Unavailable {
  const base = { kind: 'unavailable', reason, assumptions: [], ...extra } as const;
  if (bounds === undefined) return base;
  const { method } = bounds;
  if (bounds.lower - bounds.upper > slack * Math.max(1, Math.abs(bounds.upper))) {
    throw new RangeError(`the bounds ${bounds.lower} and ${bounds.upper} are in no order`);
  }
  const lower = Math.min(bounds.lower, bounds.upper);
  const upper = Math.max(bounds.lower, bounds.upper);
  return { ...base, ...(Number.isFinite(lower) ? { lower: tidy(lower) } : {}), upper: above(upper), method };
}

/**
 * A result carried through a function that only rises or only falls: the value and both ends, the ends changing places
 * when it falls. What has no value keeps its reason.
 */
export function through(result: Result, f: (x: number) => number, direction: 'rising' | 'falling'): Result {
  const ends = endsOf(result);
  const [low, high] = direction === 'rising' ? [ends?.lower, ends?.upper] : [ends?.upper, ends?.lower];
  const bounds =
    low === undefined || high === undefined || result.method === undefined
      ? undefined
      : { lower: f(low), upper: f(high), method: result.method };
  const { assumptions } = result;
  if (result.kind === 'unavailable') return unavailable(result.reason, bounds, { assumptions });
  return bounds === undefined ? result : answer(f(result.value), bounds, { assumptions });
}

function endsOf({ lower, upper }: Result): { readonly lower: number; readonly upper: number } | undefined {
  if (lower === undefined || upper === undefined) return undefined;
  return { lower, upper: upper ?? Number.POSITIVE_INFINITY };
}
