import { z } from 'astro/zod';
import { type Reason, type Result, reasons } from '../../domain/result.ts';
import { answer, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, optionalQuantity, quantity } from '../input.ts';
import type { Supplier, Suppliers } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';
import { fractionText, sumText } from '../working.ts';
import { differencesOf, structureBounds } from './bounds/structures.ts';
import { concentrationPoints, isEmpty } from './list/list-facts.ts';
import { type Points, readSuppliers, type SupplierRanges } from './list/read-suppliers.ts';

/** Two structures, each in its own unit, and what the sources leave unsplit in each. */
export interface Structures {
  readonly reporter: readonly Supplier<Reported>[];
  readonly reference: readonly Supplier<Reported>[];
  readonly reporterResidual?: Reported;
  readonly referenceResidual?: Reported;
}

const supplierSchema = () => z.array(z.object({ id: z.string(), quantity }));

export const structuresInput = defineInput<Structures>('structures', () =>
  z.object({
    reporter: supplierSchema(),
    reference: supplierSchema(),
    reporterResidual: optionalQuantity,
    referenceResidual: optionalQuantity,
  }),
);

function listOf(suppliers: Suppliers<Reported>['suppliers'], residual: Reported | undefined) {
  return readSuppliers({ suppliers, ...(residual === undefined ? {} : { residual }) });
}

/** Both lists, or the first reason why one of them cannot be read. */
function listsOf(input: Structures): readonly [SupplierRanges, SupplierRanges] | Reason {
  const reporter = listOf(input.reporter, input.reporterResidual);
  const reference = listOf(input.reference, input.referenceResidual);
  if (typeof reporter !== 'string' && typeof reference !== 'string') return [reporter, reference];
  return earlier(reporter, reference);
}

/** The points of both lists, or the first reason why one of them has none. */
function pointsOf(lists: readonly [SupplierRanges, SupplierRanges]): readonly [Points, Points] | Reason {
  const [a, b] = [concentrationPoints(lists[0]), concentrationPoints(lists[1])];
  return typeof a !== 'string' && typeof b !== 'string' ? [a, b] : earlier(a, b);
}

function earlier(...found: readonly unknown[]): Reason {
  return reasons.find((reason) => found.includes(reason)) ?? 'invalid-input';
}

function half(differences: readonly (readonly [number, number])[]): number {
  return Math.min(1, differences.reduce((sum, [more, less]) => sum + (more - less), 0) / 2);
}

function difference(input: Structures): Result {
  const lists = listsOf(input);
  if (typeof lists === 'string') return unavailable(lists);
  const points = pointsOf(lists);
  if (typeof points !== 'string') return answer(half(differencesOf(...points)), structureBounds(...lists));
  return unavailable(points, lists.some(isEmpty) ? undefined : structureBounds(...lists));
}

function differenceText(input: Structures): string {
  const lists = listsOf(input);
  const points = typeof lists === 'string' ? lists : pointsOf(lists);
  const differences = typeof points === 'string' ? [] : differencesOf(...points);
  const terms = differences.map(([more, less]) => `(${fractionText(more)} − ${fractionText(less)})`);
  return `${sumText(terms)} ÷ 2`;
}

/**
 * UNCTAD's index of diversification, 0..1: half the sum of the differences between a reporter's shares and those of the
 * world, 0 for the same structure and 1 where they have nothing in common.
 *
 * What a source leaves unsplit counts as matched by nothing, so a value with a residual reads "at most". Unavailable:
 * `invalid-input`, `not-reported`, `withheld` (with bounds), `zero-total` where either side is empty, `only-residual`
 * (with bounds). Bounds enclose (`outer`), from the range of each share; they are exact where every figure is and nothing
 * is unsplit.
 *
 * @see Finger, Kreinin 1979, DOI 10.2307/2231506
 */
export const unctadDiversification = defineIndicator({
  id: 'unctad-diversification',
  family: 'concentration',
  name: 'Diversification index (UNCTAD)',
  nameJa: '多様化指数（UNCTAD）',
  nameInText: 'UNCTAD’s index of diversification',
  input: structuresInput,
  unit: 'index',
  range: [0, 1],
  words:
    'half the sum over suppliers of the difference between their share for the reporter and their share in the world',
  latex: 'D = \\tfrac{1}{2} \\sum_i \\lvert a_i - b_i \\rvert',
  letters: [
    { latex: 'D', meaning: 'diversification index, 0 to 1' },
    { latex: 'a_i', meaning: 'share of supplier i in the reporter’s whole, as a fraction of 1' },
    { latex: 'b_i', meaning: 'share of supplier i in the world’s whole, as a fraction of 1' },
  ],
  evaluate: difference,
  working: differenceText,
});
