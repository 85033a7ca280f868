import { defineIndicator } from '../indicator.ts';
import { concentrationRatio } from './concentration-ratio.ts';

/** The share of the largest supplier, 0..1, with that supplier's id as the part of the result. See `concentrationRatio`. */
export const cr1 = defineIndicator({
  id: 'cr-1',
  family: 'concentration',
  name: 'Share of the largest supplier',
  nameJa: '最大供給国のシェア（CR1）',
  nameInText: 'the share of the largest supplier',
  input: 'suppliers',
  unit: 'share',
  range: [0, 1],
  words: "the largest supplier's share of the whole",
  latex: 'CR_1 = \\max_i s_i',
  evaluate: (input) => concentrationRatio(input, 1),
});
