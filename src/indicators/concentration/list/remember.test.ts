import { expect, test } from 'vitest';
import { rememberLast } from './remember.ts';

test('a question that is asked again is not worked out again, and another one is', () => {
  const asked: string[] = [];
  const lengthOf = rememberLast(({ text }: { readonly text: string }) => {
    asked.push(text);
    return text.length;
  });
  const first = { text: 'ab' };
  expect([lengthOf(first), lengthOf(first), lengthOf({ text: 'abc' }), lengthOf(first)]).toEqual([2, 2, 3, 2]);
  expect(asked).toEqual(['ab', 'abc', 'ab']);
});
