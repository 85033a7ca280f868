import { expect, test } from 'vitest';
import { bindNames, bindPunctuation } from './typography.ts';

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

const cite = '<sup class="cite"><a href="#ref-3">3</a></sup>';

test.each([
  ['a sentence and its reference close up', `offtake. ${cite} The next`, `offtake.${cite} The next`],
  [
    'a reference never begins a line of Japanese, nor leaves a space behind',
    `した。${cite} 本文`,
    `した。\u2060${cite}本文`,
  ],
  [
    'nor does the note beside it leave one',
    `した。${cite}<small class="note source">3 <i>A</i></small> 本文`,
    `した。\u2060${cite}<small class="note source">3 <i>A</i></small>本文`,
  ],
  ['a bound stands with its sign', '<td>≤ 17%</td>', '<td>≤\u00a017%</td>'],
  ['the years of a span stay together', '<td>2021–24、2018–2024年</td>', '<td>2021–\u206024、2018–\u20602024年</td>'],
  ['an attribute is left as it is', '<a title="2021–24">x</a>', '<a title="2021–24">x</a>'],
  [
    'what is there to copy is left as it is',
    '<textarea>&lt;iframe title="2018–2025, ≤ 17%"&gt;</textarea><code>2021–24</code>',
    '<textarea>&lt;iframe title="2018–2025, ≤ 17%"&gt;</textarea><code>2021–24</code>',
  ],
  ['a bound in words is left as it is', '<p>a ≤ b</p>', '<p>a ≤ b</p>'],
])('%s', (_, markup, bound) => {
  expect(bindPunctuation(markup)).toBe(bound);
});
