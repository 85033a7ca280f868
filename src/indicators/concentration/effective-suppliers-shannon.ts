import { through } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { suppliersInput } from '../inputs/suppliers.ts';
import { entropy } from './entropy.ts';
import { entropyText } from './workings.ts';

/**
 * The effective number of suppliers by the Shannon entropy, exp of it, at least 1: how many suppliers of equal size would
 * give the same entropy (Hill number of order 1).
 *
 * Reasons are those of `shannon`, bounds those of `shannon` through exp: open above where its are.
 *
 * @see Jost 2006, DOI 10.1111/j.2006.0030-1299.14714.x
 */
export const effectiveSuppliersShannon = defineIndicator({
  id: 'effective-suppliers-shannon',
  family: 'concentration',
  name: 'Effective number of suppliers (Shannon)',
  nameJa: '有効供給国数（シャノン）',
  nameInText: 'the effective number of suppliers by the Shannon entropy',
  input: suppliersInput,
  unit: 'suppliers',
  range: null,
  words: 'e to the power of the Shannon entropy: the number of equal suppliers that would have the same entropy',
  latex: 'N_1 = e^{E}',
  letters: [
    { latex: 'N_1', meaning: 'effective number of suppliers by the Shannon entropy' },
    { latex: 'E', meaning: 'Shannon entropy, in nats' },
  ],
  basedOn: 'shannon',
  evaluate: (input) => through(entropy(input), Math.exp, 'rising'),
  working: (input) => `exp(${entropyText(input)})`,
});
