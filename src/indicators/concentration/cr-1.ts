import { defineIndicator } from '../indicator.ts';
import { suppliersInput } from '../inputs/suppliers.ts';
import { concentrationRatio } from './concentration-ratio.ts';
import { ratioWorking } from './workings.ts';

/** The share of the largest supplier, 0..1, with that supplier's id as the part of the result. See `concentrationRatio`. */
export const cr1 = defineIndicator({
  id: 'cr-1',
  family: 'concentration',
  name: 'Share of the largest supplier',
  nameJa: '最大供給国のシェア（CR1）',
  nameInText: 'the share of the largest supplier',
  input: suppliersInput,
  ofLargest: 1,
  unit: 'share',
  range: [0, 1],
  words: 'the largest supplier’s share of the whole',
  latex: 'CR_1 = \\max_i s_i',
  letters: [{ latex: 's_i', meaning: 'share of supplier i in the whole, as a fraction of 1' }],
  isTracked: true,
  evaluate: (input) => concentrationRatio(input, 1),
  working: (input) => ratioWorking(input, 1),
});
