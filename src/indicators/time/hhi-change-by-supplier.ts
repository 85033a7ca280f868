import { z } from 'astro/zod';
import { type Part, type Reason, type Result, reasons } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { herfindahl } from '../concentration/hhi.ts';
import { concentrationPoints } from '../concentration/list/list-facts.ts';
import { readSuppliers } from '../concentration/list/read-suppliers.ts';
import { indexText } from '../concentration/workings.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput } from '../input.ts';
import { type Suppliers, suppliersSchema } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';

/** The suppliers of an earlier and of a later year. */
export interface TwoLists {
  readonly from: Suppliers<Reported>;
  readonly to: Suppliers<Reported>;
}

export const twoListsInput = defineInput<TwoLists>('two-lists', () =>
  z.object({ from: suppliersSchema(), to: suppliersSchema() }),
);

/** The part of what the source does not split by supplier. */
const residualPart = 'residual';

/** What each supplier adds to the index; what the residual adds stands under a name of its own where there is one. */
function termsOf(input: Suppliers<Reported>): ReadonlyMap<string, number> {
  const list = readSuppliers(input);
  const points = typeof list === 'string' ? list : concentrationPoints(list);
  if (typeof list === 'string' || typeof points === 'string') return new Map();
  const { suppliers, residual, total } = points;
  const terms = suppliers.map(({ id, value }): [string, number] => [id, (value / total) ** 2]);
  const spread = list.count === undefined ? 0 : (residual / total) ** 2 / list.count;
  return new Map(residual === 0 ? terms : [...terms, [residualPart, spread]]);
}

function partsOf({ from, to }: TwoLists): readonly Part[] {
  const [earlier, later] = [termsOf(from), termsOf(to)];
  const ids = [...new Set([...earlier.keys(), ...later.keys()])];
  return ids
    .map((part) => ({ part, value: (later.get(part) ?? 0) - (earlier.get(part) ?? 0) }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.part < b.part ? -1 : 1));
}

function difference(from: Result, to: Result): Bounds | undefined {
  if (from.lower === undefined || to.lower === undefined) return undefined;
  if (typeof from.upper !== 'number' || typeof to.upper !== 'number') return undefined;
  const isExact = from.method === 'exact' && to.method === 'exact';
  return { lower: to.lower - from.upper, upper: to.upper - from.lower, method: isExact ? 'exact' : 'outer' };
}

function firstOf(results: readonly Result[]): Reason | undefined {
  return reasons.find((reason) => results.some((each) => each.kind === 'unavailable' && each.reason === reason));
}

function moved(lists: TwoLists): Result {
  const [from, to] = [herfindahl(lists.from), herfindahl(lists.to)];
  const bounds = difference(from, to);
  if (from.kind === 'unavailable' || to.kind === 'unavailable' || bounds === undefined) {
    return unavailable(firstOf([from, to]) ?? 'not-reported', bounds);
  }
  const parts = partsOf(lists);
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return answer(value, bounds, { parts: parts.map(({ part, value: each }) => ({ part, value: each + 0 })) });
}

/**
 * The change of the Herfindahl–Hirschman index between two years, split by supplier: each supplier's part is the change
 * of its squared share. −1..1. The parts add up to the change exactly; a supplier absent in a year has share 0 there, and
 * what the source does not split is one part named `residual`. The largest parts come first.
 *
 * A supplier whose share rose has a positive part even where its quantity fell. Reasons are those of `hhi` in either
 * year: `invalid-input`, `not-reported`, `withheld`, `zero-total`, `only-residual`, with bounds where both years have
 * them. Bounds are those of the two indices, one less the other: exact where both are, else `outer`.
 */
export const hhiChangeBySupplier = defineIndicator({
  id: 'hhi-change-by-supplier',
  family: 'time',
  name: 'Change of concentration by supplier',
  nameJa: '集中度変化の供給国別寄与',
  nameInText: 'the change of concentration, split by supplier',
  input: twoListsInput,
  unit: 'index',
  range: [-1, 1],
  words: 'the later index less the earlier one; each supplier’s part is the change of its squared share',
  latex: '\\Delta H = \\sum_i \\left(s_{i1}^2 - s_{i0}^2\\right)',
  letters: [
    { latex: 's_{i1}', meaning: 'share of supplier i in the later year' },
    { latex: 's_{i0}', meaning: 'share of supplier i in the base year' },
  ],
  evaluate: moved,
  working: ({ from, to }) => `${indexText(to)} − ${indexText(from)}`,
});
