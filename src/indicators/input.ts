import { z } from 'astro/zod';
import type { Reported } from './reported.ts';

/**
 * What an indicator is computed from: a name for it, and how it is read from JSON (worked values, published results set
 * beside ours). Indicators that declare the same input are computed from the same records.
 */
export interface Input<I> {
  readonly name: string;
  /** A function, so that what only computes does not build a reader. */
  readonly schema: () => z.ZodType<I>;
}

/** Declares an input; the type is that of the schema, which is built once, when it is first asked for. */
export function defineInput<I>(name: string, schema: () => z.ZodType<I>): Input<I> {
  let built: z.ZodType<I> | undefined;
  const once = () => {
    built ??= schema();
    return built;
  };
  return { name, schema: once };
}

/**
 * Any JSON number. One too large for the machine arrives as infinite, and the indicator has to say what it thinks of it;
 * −0 arrives as 0, for to divide by it turns a sign.
 */
export const number = z
  .custom<number>((value) => typeof value === 'number', 'expected a number')
  .transform((value): number => value + 0);

/** A quantity: a number is exact, `null` is not reported, an upper end of `null` is open. */
export const quantity: z.ZodType<Reported> = z.union(
  [
    number.transform((value): Reported => ({ value, lower: value, upper: value })),
    z.object({ value: number.nullable(), lower: number, upper: number.nullable() }),
    z.null(),
  ],
  'expected a number, a value with lower and upper, or null',
);

/** A quantity that may be left out; the indicator's default then stands. */
export const optionalQuantity = quantity.exactOptional();

/**
 * A record by economy, mineral or the like. The key `__proto__` is refused: set on an object it is lost without a word.
 */
export function recordOf<T>(value: z.ZodType<T>): z.ZodType<Record<string, T>> {
  const isRecord = (json: unknown) => typeof json === 'object' && json !== null && !Object.hasOwn(json, '__proto__');
  return z
    .custom<Record<string, unknown>>(isRecord, 'expected a record without the key "__proto__"')
    .pipe(z.record(z.string(), value));
}
