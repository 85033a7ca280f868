import type { Result } from '../../domain/result.ts';
import { through, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { type Suppliers, suppliersInput } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';
import { entropy } from './entropy.ts';
import { countOf } from './list/list-facts.ts';
import { entropySum } from './workings.ts';

function inequality(input: Suppliers<Reported>): Result {
  const result = entropy(input);
  const n = countOf(input);
  if (n === undefined) return unavailable(result.kind === 'value' ? 'supplier-count-unknown' : result.reason);
  return through(result, (nats) => Math.max(0, Math.log(n) - nats), 'falling');
}

/**
 * Theil's index of inequality between suppliers, ln n less the Shannon entropy, in nats: 0 for equal suppliers, at most
 * ln n. The number n holds every supplier listed above zero, and those of the residual.
 *
 * Reasons are those of `shannon`, then `supplier-count-unknown` where nobody says how many suppliers the residual holds.
 * A single supplier gives 0. Bounds are those of `shannon` taken from ln n, for suppliers that stay above zero.
 *
 * @see Theil 1967, Economics and Information Theory
 */
export const theil = defineIndicator({
  id: 'theil',
  family: 'concentration',
  name: 'Theil index',
  nameJa: 'タイル指数',
  nameInText: 'the Theil index',
  input: suppliersInput,
  unit: 'nats',
  range: null,
  words: 'the natural logarithm of the number of suppliers, less the Shannon entropy of their shares',
  latex: 'T = \\ln n - E',
  letters: [
    { latex: 'T', meaning: 'Theil index, in nats' },
    { latex: 'n', meaning: 'number of suppliers' },
    { latex: 'E', meaning: 'Shannon entropy, in nats' },
  ],
  basedOn: 'shannon',
  evaluate: inequality,
  working: (input) => `ln(${figureText(countOf(input) ?? 0)}) + ${entropySum(input)}`,
});
