import { defineIndicator } from '../indicator.ts';
import { suppliersInput } from '../inputs/suppliers.ts';
import { concentrationRatio } from './concentration-ratio.ts';
import { largestLetters, ratioWorking } from './workings.ts';

/** The share of the three largest suppliers together, 0..1. See `concentrationRatio`. */
export const cr3 = defineIndicator({
  id: 'cr-3',
  family: 'concentration',
  name: 'Share of the three largest suppliers',
  nameJa: '上位3か国のシェア（CR3）',
  nameInText: 'the share of the three largest suppliers',
  input: suppliersInput,
  ofLargest: 3,
  unit: 'share',
  range: [0, 1],
  words: 'sum of the shares of the three largest suppliers',
  latex: 'CR_3 = \\max_{|S| \\le 3} \\sum_{i \\in S} s_i',
  letters: largestLetters('three'),
  isTracked: true,
  evaluate: (input) => concentrationRatio(input, 3),
  working: (input) => ratioWorking(input, 3),
});
