import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { exampleFor } from './examples.ts';
import { mappingSchema } from './schema.ts';

const keys = Object.keys(mappingSchema.shape).filter((key) => exampleFor([key]).length > 0);

test.each([...keys, 'terms'])('what is shown for %s is what a mapping takes', (key) => {
  const record: unknown = parse(exampleFor(['series', 0, key]).slice(1).join('\n'));
  const own = typeof record === 'object' ? record : {};
  const series = [{ mineral: 'cobalt', ...(key === 'terms' ? own : {}) }];
  const mapping = { kind: 'balance', series, ...(key === 'terms' ? {} : own) };
  expect(mappingSchema.safeParse(mapping).error?.issues).toBeUndefined();
});

test('a key that is a word needs no example', () => {
  expect(exampleFor(['unit'])).toEqual([]);
});
