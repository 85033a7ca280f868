import { z } from 'astro/zod';
import type { Result } from '../../domain/result.ts';
import { through, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, number } from '../input.ts';
import { type Suppliers, suppliersSchema } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';
import { herfindahl } from './hhi.ts';
import { readSuppliers } from './list/read-suppliers.ts';
import { indexText } from './workings.ts';

/** A list over the classes of a classification, and how many classes that has, those of zero included. */
export interface Classes extends Suppliers<Reported> {
  readonly n: number;
}

export const classesInput = defineInput<Classes>('classes', () => suppliersSchema().and(z.object({ n: number })));

/** How many entries are above zero, at least: those listed, and those that the residual holds. */
function entriesIn(input: Classes): number {
  const list = readSuppliers(input);
  if (typeof list === 'string') {
    const above = input.suppliers.filter(({ quantity }) => quantity !== null && quantity.upper !== 0);
    return new Set(above.map(({ id }) => id)).size;
  }
  const { listed, residual, count } = list;
  const hidden = residual.lower > 0 ? 1 : 0;
  return listed.length + (residual.upper > 0 ? (count ?? hidden) : 0);
}

function concentration(input: Classes): Result {
  const { n } = input;
  if (!Number.isInteger(n) || n < 1 || n < entriesIn(input)) return unavailable('invalid-input');
  const index = herfindahl(input);
  if (n === 1) return unavailable(index.kind === 'unavailable' ? index.reason : 'single-supplier');
  const even = Math.sqrt(1 / n);
  const result = through(index, (h) => Math.min(1, Math.max(0, (Math.sqrt(h) - even) / (1 - even))), 'rising');
  return isSpreadBeyondClasses(input) && result.method !== undefined ? { ...result, method: 'outer' } : result;
}

/** Whether the index takes a residual as spread over suppliers without number, of which there can be no more than classes. */
function isSpreadBeyondClasses({ residual, count }: Classes): boolean {
  return count === undefined && residual !== undefined && residual?.upper !== 0;
}

/**
 * UNCTAD's index of concentration, 0..1: 0 where all classes of the classification are equal, 1 where one holds all. It
 * takes the root of the Herfindahl–Hirschman index, and counts classes of zero, so it is not `hhi-normalised`.
 *
 * Unavailable: the reasons of `hhi`; `invalid-input` also for a number of classes that is not whole, is below 1 or below
 * that of the entries above zero; `single-supplier` where there is one class only. The index rises with `hhi`, so bounds
 * are those of `hhi` through the formula, not below 0; `outer` with a residual of unknown count, which `hhi` spreads over
 * more suppliers than there can be classes.
 *
 * @see UNCTADstat, Product concentration and diversification indices; UNCTAD, Handbook of Statistics
 */
export const unctadConcentration = defineIndicator({
  id: 'unctad-concentration',
  family: 'concentration',
  name: 'Concentration index (UNCTAD)',
  nameJa: '集中指数（UNCTAD）',
  nameInText: 'UNCTAD’s index of concentration',
  input: classesInput,
  unit: 'index',
  range: [0, 1],
  words:
    'what the root of the sum of squared shares exceeds that of as many equal classes by, over the most that it can exceed it by',
  latex: 'K = \\frac{\\sqrt{\\sum_i s_i^2} - \\sqrt{1/n}}{1 - \\sqrt{1/n}}',
  letters: [
    { latex: 'K', meaning: 'concentration index, 0 to 1' },
    { latex: 's_i', meaning: 'share of class i in the whole, as a fraction of 1' },
    { latex: 'n', meaning: 'number of classes of the classification, those of zero included' },
  ],
  evaluate: concentration,
  working: (input) => {
    const even = `√(1 ÷ ${figureText(input.n)})`;
    return `max(0, √(${indexText(input, false)}) − ${even}) ÷ (1 − ${even})`;
  },
});
