import { through } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { suppliersInput } from '../inputs/suppliers.ts';
import { herfindahl } from './hhi.ts';
import { indexText } from './workings.ts';

/**
 * The Gini–Simpson index of diversification, 1 − HHI, 0..1: the chance that two tonnes drawn at random come from
 * different suppliers. Reasons are those of `hhi`, bounds those of `hhi` taken from 1.
 *
 * @see Simpson 1949, DOI 10.1038/163688a0
 */
export const giniSimpson = defineIndicator({
  id: 'gini-simpson',
  family: 'concentration',
  name: 'Diversification (Gini–Simpson index)',
  nameJa: '多様化度（ジニ・シンプソン指数）',
  nameInText: 'diversification by the Gini–Simpson index',
  input: suppliersInput,
  unit: 'index',
  range: [0, 1],
  words: '1 less the Herfindahl–Hirschman index: the chance that two tonnes drawn at random have different suppliers',
  latex: '1 - H',
  letters: [{ latex: 'H', meaning: 'Herfindahl–Hirschman index, 0 to 1' }],
  basedOn: 'hhi',
  isTracked: true,
  evaluate: (input) => through(herfindahl(input), (index) => 1 - index, 'falling'),
  working: (input) => `1 − ${indexText(input)}`,
});
