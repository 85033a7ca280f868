import { expect, test } from 'vitest';
import { bindNames } from './typography.ts';

test.each([
  [
    '<h2 id="a">Magnets in South-East Asia</h2>',
    '<h2 id="a">Magnets in <span class="nowrap">South-East</span> Asia</h2>',
  ],
  ['<h1>The US–Japan framework</h1>', '<h1>The <span class="nowrap">US–Japan</span> framework</h1>'],
  ['<h3>\nHong Kong, Guinea-Bissau\n</h3>', '<h3>\nHong Kong, <span class="nowrap">Guinea-Bissau</span>\n</h3>'],
])('a heading does not break within a name: %s', (markup, bound) => {
  expect(bindNames(markup)).toBe(bound);
});

test.each([
  '<p>Magnets in South-East Asia</p>',
  '<h2>Rare-earth magnets, 2010–2024</h2>',
  '<h2><a href="/A-B/" title="South-East">link</a></h2>',
  '<header>A-B</header>',
])('nothing else is touched: %s', (markup) => {
  expect(bindNames(markup)).toBe(markup);
});
