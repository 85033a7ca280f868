import { z } from 'astro/zod';
import { readFigure } from '../domain/figure.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Ranks, Result } from '../domain/result.ts';
import { type GradeInput, grade } from '../indicators/grade.ts';
import { quantity } from '../indicators/input.ts';
import { indicatorById } from '../indicators/registry.ts';

/** What came out, under the keys that worked values use. */
export type Outcome = Readonly<Record<string, unknown>>;

/** Evaluates an input as JSON. Throws where the input is not of the indicator's shape. */
export type Adapter = (input: unknown) => Outcome;

/** What has worked values without being an indicator of the registry. */
const others: ReadonlyMap<string, Adapter> = new Map([
  ['quantity', figureOutcome],
  ['grade', gradeOutcome],
]);

/** The adapter of an indicator: its input says how it is read from JSON, so that a new one needs no line here. */
export function adapterFor(id: string): Adapter | undefined {
  const indicator = indicatorById(id);
  return indicator === undefined ? others.get(id) : (input) => outcomeOf(indicator.evaluateJson(input));
}

function outcomeOf(result: Result | Ranks): Outcome {
  if (result.kind === 'ranks') return { ranks: Object.fromEntries(result.ranks) };
  if (result.kind === 'unavailable') {
    const { kind, ...rest } = result;
    return { ...rest, unavailable: result.reason };
  }
  const { kind, parts, facts, ...rest } = result;
  const named = Object.fromEntries((parts ?? []).map(({ part, value }) => [part, value]));
  return { ...rest, ...(parts === undefined ? {} : { parts: named, largest: Object.keys(named) }), ...facts };
}

const publishedFigure = z.object({
  published: z.string(),
  step: z.number().exactOptional(),
  significant: z.number().exactOptional(),
  epsilon: z.number().exactOptional(),
  max: z.number().exactOptional(),
  total: z.unknown().exactOptional(),
  others: z.array(z.unknown()).exactOptional(),
});

function figureOutcome(input: unknown): Outcome {
  const { published, total, others: parts, ...rules } = publishedFigure.parse(input);
  const reading = readFigure(published, {
    ...rules,
    ...(total === undefined ? {} : { total: present(total) }),
    ...(parts === undefined ? {} : { others: parts.map(present) }),
  });
  if (reading.kind === 'invalid') return { unavailable: 'invalid-input' };
  if (reading.quantity === null) return { unavailable: 'not-reported' };
  const { value, ...ends } = reading.quantity;
  return value === null ? { unavailable: 'withheld', ...ends } : { value, ...ends };
}

function present(json: unknown): Quantity {
  const read = quantity.parse(json);
  if (read === null) throw new TypeError('a total and its parts must be reported');
  return read;
}

const gradeInput: z.ZodType<GradeInput> = z.object({
  value: z.number().nullable(),
  lower: z.number(),
  upper: z.number().nullable(),
  range: z.tuple([z.number(), z.number()]).nullable(),
  coverage: z.number().nullable(),
  estimated: z.number().nullable(),
  age: z.number().nullable(),
});

function gradeOutcome(input: unknown): Outcome {
  const unavailable = z.object({ unavailable: z.string() }).safeParse(input);
  return unavailable.success ? { grade: null } : { ...grade(gradeInput.parse(input)) };
}
