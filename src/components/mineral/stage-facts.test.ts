import { describe, expect, test } from 'vitest';
import { codesOf, countedAt } from './stage-facts.ts';

describe('what a stage counts', () => {
  test.each([
    { basis: 'cobalt content', text: 'cobalt content' },
    { basis: 'TiO2', text: 'titanium, as dioxide' },
    { basis: 'Li2O; lithium content', text: 'lithium, as oxide, and lithium content in other years' },
    { basis: '', text: '' },
  ])('"$basis" reads "$text"', ({ basis, text }) => {
    expect(countedAt({ basis })).toBe(text);
  });
});

describe('the customs codes of a stage', () => {
  test.each([
    { hs: '260200', text: 'HS 260200' },
    { hs: '252921 252922', text: 'HS 252921 and 252922' },
    { hs: '', text: '' },
  ])('"$hs" reads "$text"', ({ hs, text }) => {
    expect(codesOf({ hs })).toBe(text);
  });
});
