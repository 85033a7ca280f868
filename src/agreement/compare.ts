import { z } from 'astro/zod';
import type { PublishedResult, PublishedSet } from '../domain/agreement.ts';
import type { Origin } from '../domain/published.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { indicatorById, indicators } from '../indicators/registry.ts';
import { didYouMean, listed, type Place, type Problem } from '../problem.ts';
import { needlessReason, refusedInput, unexplained } from './told.ts';
import { type Closeness, closeness, differenceOf, inUnit, type Ours } from './verdict.ts';

/**
 * How a published result and ours stand to each other, all that may be published. Beyond rounding a difference is either
 * `explained` by what the publisher says, or the publisher's own figures do not follow from each other.
 */
const verdicts = ['agrees', 'within-rounding', 'explained', 'publisher-differs'] as const;
export type Verdict = (typeof verdicts)[number];

/** One published result beside ours. */
export interface Comparison {
  readonly set: PublishedSet;
  readonly published: PublishedResult;
  readonly ours: Ours;
  /** Ours less the published, in the unit of the published; `null` where one of them is no single number. */
  readonly difference: number | null;
  readonly verdict: Verdict;
}

/** The comparisons that hold, in the order of the files, and a problem for each that does not. */
export interface Agreement {
  readonly comparisons: readonly Comparison[];
  readonly problems: readonly Problem[];
}

/** From where a record stands to its place in the file. */
export type PlaceOf = (origin: Origin, part?: 'entry' | 'key' | 'value') => Place;

/**
 * Sets every published result beside the one we compute from the same inputs.
 *
 * A difference beyond the rounding of inputs and results needs a reason or a contradiction from the data's author, and one
 * within it may not have any; both are problems, as are an indicator that does not exist and an input that it cannot take.
 */
export function agreementWith(sets: readonly PublishedSet[], placeOf: PlaceOf): Agreement {
  const outcomes = sets.flatMap((set) => {
    const indicator = indicatorById(set.indicator);
    if (indicator === undefined) return [unknownIndicator(set, placeOf)];
    return set.results.map((published) => compared(set, published, indicator, placeOf));
  });
  return {
    comparisons: outcomes.filter((outcome) => 'verdict' in outcome),
    problems: outcomes.filter((outcome) => 'code' in outcome),
  };
}

function compared(
  set: PublishedSet,
  published: PublishedResult,
  indicator: Indicator,
  placeOf: PlaceOf,
): Comparison | Problem {
  const at = (key: string): Place => placeOf({ ...published, path: `${published.path}/${key}` });
  const result = resultOf(indicator, published.input);
  if (result instanceof z.ZodError) return refusedInput(set.indicator, result, (path) => at(`input${path}`));
  if (result.kind === 'ranks') return noNumber(set, placeOf);
  const ours = inUnit(result, set.unit);
  const close = closeness(ours, published);
  const given = accountOf(published);
  if (close === 'apart' && given === undefined) return unexplained(ours, { set, published }, at('published'));
  if (close !== 'apart' && given !== undefined) return needlessReason(ours, { set, published }, at(given));
  return { set, published, ours, difference: differenceOf(ours, published), verdict: verdictOf(close, given) };
}

type Account = 'reason' | 'contradiction';

function accountOf({ reason, contradiction }: PublishedResult): Account | undefined {
  if (reason !== undefined) return 'reason';
  return contradiction === undefined ? undefined : 'contradiction';
}

function verdictOf(close: Closeness, given: Account | undefined): Verdict {
  if (close !== 'apart') return close;
  return given === 'contradiction' ? 'publisher-differs' : 'explained';
}

function resultOf(indicator: Indicator, input: unknown): ReturnType<Indicator['evaluateJson']> | z.ZodError {
  try {
    return indicator.evaluateJson(input);
  } catch (error) {
    if (error instanceof z.ZodError) return error;
    throw error;
  }
}

function unknownIndicator(set: PublishedSet, placeOf: PlaceOf): Problem {
  const ids = indicators.map(({ id }) => id);
  const near = didYouMean(set.indicator, ids);
  return {
    code: 'unknown-indicator',
    place: placeOf({ ...set, path: '/indicator' }, 'value'),
    message: `There is no indicator called "${set.indicator}".`,
    hint: near === undefined ? `The indicators are ${listed(ids)}.` : `Did you mean "${near}"?`,
  };
}

function noNumber(set: PublishedSet, placeOf: PlaceOf): Problem {
  return {
    code: 'unknown-indicator',
    place: placeOf({ ...set, path: '/indicator' }, 'value'),
    message: `"${set.indicator}" gives an order, not one number that could be compared.`,
    hint: 'Compare the scores that the order is made from.',
  };
}
