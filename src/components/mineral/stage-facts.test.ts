import { describe, expect, test } from 'vitest';
import { queryWith } from '../fixture.ts';
import { codesOf, countedAt } from './stage-facts.ts';

const bases: readonly (readonly [string, string])[] = [
  ['TiO2', 'titanium, as dioxide'],
  ['Li2O', 'lithium, as oxide'],
];
const query = queryWith({
  names: bases.map(([id, name]) => ({ kind: 'basis', id, language: 'en', name, in_text: '', reading: '' })),
});

describe('what a stage counts', () => {
  test.each([
    { basis: 'cobalt content', here: '', text: 'cobalt content' },
    { basis: 'TiO2', here: '', text: 'titanium, as dioxide' },
    { basis: 'Li2O; lithium content', here: '', text: 'lithium, as oxide; in other years lithium content' },
    {
      basis: 'Li2O; lithium content',
      here: 'lithium content',
      text: 'lithium content; in other years lithium, as oxide',
    },
    { basis: '', here: 'gross weight', text: 'gross weight' },
    { basis: '', here: '', text: '' },
  ])('"$basis" beside a figure of "$here" reads "$text"', ({ basis, here, text }) => {
    expect(countedAt(query, { basis }, here)).toBe(text);
  });
});

describe('the customs codes of a stage', () => {
  test.each([
    { hs: '260200', text: 'HS 260200' },
    { hs: '252921 252922', text: 'HS 252921 and 252922' },
    { hs: '', text: '' },
  ])('"$hs" reads "$text"', ({ hs, text }) => {
    expect(codesOf(query, { hs })).toBe(text);
  });
});
