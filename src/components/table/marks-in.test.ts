import { expect, test } from 'vitest';
import { marksIn } from './marks-in.ts';

test('the marks of a table are those in its text, each once, in one order', () => {
  const html = '<td>12 <abbr class="mark">[x]</abbr></td><td>3&nbsp;<abbr>[e]</abbr></td><td><button>[x]</button></td>';
  expect(marksIn(html)).toEqual(['e', 'x']);
});

test('what stands in an attribute, or is no mark, is not explained', () => {
  expect(marksIn('<td title="[c] confidential">1 [1] [q]</td>')).toEqual([]);
});
