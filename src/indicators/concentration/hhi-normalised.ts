import type { Result } from '../../domain/result.ts';
import { through, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { type Suppliers, suppliersInput } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';
import { herfindahl } from './hhi.ts';
import { countOf } from './list/list-facts.ts';
import { indexText } from './workings.ts';

function normalised(input: Suppliers<Reported>): Result {
  const index = herfindahl(input);
  const n = countOf(input) ?? 0;
  if (n < 2 || (index.kind === 'unavailable' && index.reason === 'only-residual'))
    return unavailable(index.kind === 'unavailable' ? index.reason : lackOf(n));
  return through(index, (h) => Math.min(1, Math.max(0, (h - 1 / n) / (1 - 1 / n))), 'rising');
}

function lackOf(n: number) {
  return n === 1 ? 'single-supplier' : 'supplier-count-unknown';
}

/**
 * The normalised Herfindahl–Hirschman index, 0..1: 0 for equal suppliers however many they are, 1 for one that holds all.
 * The number n holds every supplier listed above zero, and those of the residual.
 *
 * Reasons are those of `hhi` (`only-residual` without bounds), then `supplier-count-unknown` where nobody says how many
 * suppliers the residual holds, and `single-supplier`. Bounds are those of `hhi` through the formula, not below 0, for
 * suppliers that stay above zero.
 */
export const hhiNormalised = defineIndicator({
  id: 'hhi-normalised',
  family: 'concentration',
  name: 'Normalised Herfindahl–Hirschman index',
  nameJa: '正規化ハーフィンダール・ハーシュマン指数',
  nameInText: 'the normalised Herfindahl–Hirschman index',
  input: suppliersInput,
  unit: 'index',
  range: [0, 1],
  words:
    'what the Herfindahl–Hirschman index exceeds that of as many equal suppliers by, over the most that it can exceed it by',
  latex: 'H^* = \\frac{H - 1/n}{1 - 1/n}',
  letters: [
    { latex: 'H^*', meaning: 'normalised index, 0 to 1' },
    { latex: 'H', meaning: 'Herfindahl–Hirschman index, 0 to 1' },
    { latex: 'n', meaning: 'number of suppliers' },
  ],
  basedOn: 'hhi',
  evaluate: normalised,
  working: (input) => {
    const even = `1 ÷ ${figureText(countOf(input) ?? 0)}`;
    return `(${indexText(input)} − ${even}) ÷ (1 − ${even})`;
  },
});
