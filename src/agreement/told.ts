import type { z } from 'astro/zod';
import type { PublishedResult, PublishedSet } from '../domain/agreement.ts';
import type { Place, Problem } from '../problem.ts';
import type { Ours } from './verdict.ts';

/** A published result and the set that it belongs to. */
export interface InSet {
  readonly set: PublishedSet;
  readonly published: PublishedResult;
}

/** The problem of a difference that rounding does not account for and nobody has explained. */
export function unexplained(ours: Ours, { set, published }: InSet, place: Place): Problem {
  return {
    code: 'unexplained-difference',
    place,
    message: `We get ${inWords(ours)} for ${published.subject} where ${published.published} is printed.`,
    hint: `Correct the figures, or add "reason:" with what makes the publisher's number another, as its definition or notes say, or "contradiction:" with how its own figures do not follow from each other. The unit is ${set.unit}.`,
  };
}

/** The problem of a reason for a difference that is none. */
export function needlessReason(ours: Ours, { published }: InSet, place: Place): Problem {
  return {
    code: 'needless-reason',
    place,
    message: `A ${published.reason === undefined ? 'contradiction' : 'reason'} is given, but ${inWords(ours)} and the printed ${published.published} agree within their rounding.`,
    hint: 'Delete the line.',
  };
}

/** The problem of an input that the indicator's own schema refuses; `placeOf` takes a path within the input. */
export function refusedInput(indicator: string, error: z.ZodError, placeOf: (path: string) => Place): Problem {
  const [issue] = error.issues;
  const path = (issue?.path ?? []).map(String);
  const where = path.length === 0 ? '' : ` at ${path.map(snake).join(' › ')}`;
  return {
    code: 'input-refused',
    place: placeOf(path.map((key) => `/${snake(key)}`).join('')),
    message: `This is not an input of ${indicator}${where}: ${issue?.message ?? 'it cannot be read'}.`,
    hint: 'The keys of an input are those of the indicator’s worked values, in snake_case; data/README.md has examples.',
  };
}

function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** "86.34 (81.2 to 90.1)", "a net exporter", or the reason why there is no value. */
function inWords({ value, lower, upper, reason, isNetExporter }: Ours): string {
  const bounds = lower === null ? '' : ` (${short(lower)} to ${upper === null ? 'any' : short(upper)})`;
  if (value !== null) return `${short(value)}${bounds}`;
  return `${isNetExporter ? 'a net exporter' : `no value, "${reason}"`}${bounds}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
