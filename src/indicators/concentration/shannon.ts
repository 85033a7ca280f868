import { defineIndicator } from '../indicator.ts';
import { suppliersInput } from '../inputs/suppliers.ts';
import { entropy } from './entropy.ts';
import { entropyText } from './workings.ts';

/**
 * The Shannon entropy of the suppliers' shares, in nats, 0 for a single supplier and ln n for n equal ones.
 *
 * Reasons and bounds are those of `entropy`: exact for the residual, `outer` with inexact figures, open above where the
 * residual holds suppliers without number.
 *
 * @see Shannon 1948, DOI 10.1002/j.1538-7305.1948.tb01338.x
 */
export const shannon = defineIndicator({
  id: 'shannon',
  family: 'concentration',
  name: 'Shannon entropy',
  nameJa: 'シャノンエントロピー',
  nameInText: 'the Shannon entropy',
  input: suppliersInput,
  unit: 'nats',
  range: null,
  words:
    'sum over suppliers of the share times its natural logarithm, with the sign turned; suppliers that the source lumps together count as equal where their number is known, else as the fewest that they may be',
  latex: 'E = -\\sum_i s_i \\ln s_i',
  letters: [
    { latex: 'E', meaning: 'Shannon entropy, in nats' },
    { latex: 's_i', meaning: 'share of supplier i in the whole, as a fraction of 1' },
  ],
  evaluate: entropy,
  working: entropyText,
});
