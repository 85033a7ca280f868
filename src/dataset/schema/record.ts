import { z } from 'astro/zod';
import type { ProblemCode } from '../../problem.ts';

/** What is wrong with a value, in an author's words. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

/** A scalar as `read` understands its text, which is not empty; `read` gives the value, or the fault through `wrong`. */
export function scalar<T>(read: (text: string, wrong: (fault: Fault) => never) => T) {
  return z.string().transform((text, context): T => {
    const wrong = ({ code, message, hint }: Fault): never => {
      context.addIssue({ code: 'custom', message, params: { code, hint } });
      return z.NEVER;
    };
    return text.trim() === '' ? wrong(emptyValue) : read(text.trim(), wrong);
  });
}

const emptyValue: Fault = {
  code: 'empty-value',
  message: 'This key has no value.',
  hint: 'Write the value after the colon, or delete the line if the key is optional.',
};

type Camel<Key> = Key extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Key;
type CamelKeys<T> = { [Key in keyof T as Camel<Key>]: T[Key] };

/**
 * A record with exactly these keys: `snake_case` in YAML, `camelCase` in what it gives. The message about a key it does
 * not have lists those it has, separated by spaces.
 */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  return recordOf(shape, Object.keys(shape));
}

/** The same where other keys than those of the shape are offered to an author, too. */
export function recordOf<Shape extends z.ZodRawShape>(shape: Shape, keys: readonly string[]) {
  const known = keys.join(' ');
  return z
    .strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined) })
    .transform(camelKeys);
}

function camelKeys<T extends object>(value: T): CamelKeys<T> {
  const entries = Object.entries(value).map(([key, field]) => [
    key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    field,
  ]);
  // The one place where keys change: the type says the same as the line above.
  return Object.fromEntries(entries) as CamelKeys<T>;
}
