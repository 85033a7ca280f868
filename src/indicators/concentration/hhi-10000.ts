import { through } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { suppliersInput } from '../inputs/suppliers.ts';
import { herfindahl } from './hhi.ts';
import { mergerGuidelines } from './merger-guidelines.ts';
import { indexText } from './workings.ts';

/**
 * The Herfindahl–Hirschman index in points, 0..10,000: the scale of competition authorities, for comparison with their
 * bands. Bounds and reasons are those of `hhi`.
 */
export const hhi10000 = defineIndicator({
  id: 'hhi-10000',
  family: 'concentration',
  name: 'Herfindahl–Hirschman index in points',
  nameJa: 'ハーフィンダール・ハーシュマン指数（1万ポイント表示）',
  nameInText: 'the Herfindahl–Hirschman index in points',
  input: suppliersInput,
  unit: 'points',
  range: [0, 10_000],
  words: 'the Herfindahl–Hirschman index times 10,000, so that a single supplier gives 10,000 points',
  latex: '\\mathrm{HHI} = 10\\,000 \\, H',
  letters: [{ latex: 'H', meaning: 'Herfindahl–Hirschman index, 0 to 1' }],
  basedOn: 'hhi',
  bands: mergerGuidelines(10_000),
  isTracked: true,
  evaluate: (input) => through(herfindahl(input), (index) => 10_000 * index, 'rising'),
  working: (input) => `10,000 × ${indexText(input)}`,
});
