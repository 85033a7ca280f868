import { through } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { suppliersInput } from '../inputs/suppliers.ts';
import { herfindahl } from './hhi.ts';
import { indexText } from './workings.ts';

/**
 * The effective number of suppliers, 1 / HHI, at least 1: how many suppliers of equal size would give the same
 * concentration (Hill number of order 2).
 *
 * Reasons are those of `hhi`. Bounds are those of `hhi` inverted: open above where the index may be 0.
 *
 * @see Hill 1973, DOI 10.2307/1934352; Laakso, Taagepera 1979, DOI 10.1177/001041407901200101
 */
export const effectiveSuppliers = defineIndicator({
  id: 'effective-suppliers',
  family: 'concentration',
  name: 'Effective number of suppliers',
  nameJa: '有効供給国数',
  nameInText: 'the effective number of suppliers',
  input: suppliersInput,
  unit: 'suppliers',
  range: null,
  words: '1 divided by the Herfindahl–Hirschman index: the number of equal suppliers that would be as concentrated',
  latex: 'N_2 = \\frac{1}{H}',
  letters: [
    { latex: 'N_2', meaning: 'effective number of suppliers' },
    { latex: 'H', meaning: 'Herfindahl–Hirschman index, 0 to 1' },
  ],
  basedOn: 'hhi',
  isTracked: true,
  evaluate: (input) => through(herfindahl(input), (index) => 1 / index, 'falling'),
  working: (input) => `1 ÷ ${indexText(input)}`,
});
