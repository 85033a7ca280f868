import { expect, test } from 'vitest';
import { tight } from './tight.ts';

test('spaces around blocks go, spaces between words and within a line stay', () => {
  expect(tight('<dl> <dt>Year</dt> <dd> 12 t <span>(10–14 t)</span> <b>e</b> </dd> </dl>')).toBe(
    '<dl><dt>Year</dt><dd>12 t <span>(10–14 t)</span> <b>e</b></dd></dl>',
  );
  expect(tight('<pre> a </pre>')).toBe('<pre> a </pre>');
});
