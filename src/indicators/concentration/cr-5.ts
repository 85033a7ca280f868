import { defineIndicator } from '../indicator.ts';
import { suppliersInput } from '../inputs/suppliers.ts';
import { concentrationRatio } from './concentration-ratio.ts';
import { largestLetters, ratioWorking } from './workings.ts';

/** The share of the five largest suppliers together, 0..1. See `concentrationRatio`. */
export const cr5 = defineIndicator({
  id: 'cr-5',
  family: 'concentration',
  name: 'Share of the five largest suppliers',
  nameJa: '上位5か国のシェア（CR5）',
  nameInText: 'the share of the five largest suppliers',
  input: suppliersInput,
  ofLargest: 5,
  unit: 'share',
  range: [0, 1],
  words: 'sum of the shares of the five largest suppliers',
  latex: 'CR_5 = \\max_{|S| \\le 5} \\sum_{i \\in S} s_i',
  letters: largestLetters('five'),
  isTracked: true,
  evaluate: (input) => concentrationRatio(input, 5),
  working: (input) => ratioWorking(input, 5),
});
