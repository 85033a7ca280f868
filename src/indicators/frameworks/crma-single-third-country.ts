import { z } from 'astro/zod';
import { exactly, type Quantity, sum, upperEnd } from '../../domain/quantity.ts';
import type { Part, Reason, Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, optionalQuantity, quantity } from '../input.ts';
import type { Supplier } from '../inputs/suppliers.ts';
import { isQuantity } from '../quantities.ts';
import { quotientBounds } from '../quotient.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';
import { benchmarkBands, consumptionLetter, markOf } from './benchmark.ts';

const benchmark = { edge: 0.65, bound: 'at-most' } as const;

/** Imports by country and consumption, in one unit; the members of a union do not count as third countries. */
export interface ThirdCountries {
  readonly imports: readonly Supplier<Reported>[];
  /** What the source does not split by country. */
  readonly residual?: Reported;
  readonly consumption: Reported;
  readonly members?: readonly string[];
}

export const thirdCountriesInput = defineInput<ThirdCountries>('third-countries', () =>
  z.object({
    imports: z.array(z.object({ id: z.string(), quantity })),
    residual: optionalQuantity,
    consumption: quantity,
    members: z.array(z.string()).exactOptional(),
  }),
);

interface Known {
  readonly kind: 'known';
  /** One entry a country, those outside the union. */
  readonly outside: readonly Supplier[];
  readonly residual: Quantity;
  readonly consumption: Quantity;
}

function known({ imports, residual = exactly(0), consumption, members = [] }: ThirdCountries): Known | Reason {
  const all = [...imports.map((each) => each.quantity), residual, consumption];
  if (!all.every((each) => each === null || isQuantity(each))) return 'invalid-input';
  const complete = imports.flatMap(({ id, quantity }) => (quantity === null ? [] : [{ id, quantity }]));
  if (residual === null || consumption === null || complete.length < imports.length) return 'not-reported';
  const byId = Map.groupBy(complete, ({ id }) => id);
  const merged = [...byId].map(([id, entries]) => ({ id, quantity: sum(entries.map((each) => each.quantity)) }));
  if (!merged.every((each) => isQuantity(each.quantity))) return 'invalid-input';
  return { kind: 'known', outside: merged.filter(({ id }) => !members.includes(id)), residual, consumption };
}

function boundsOf({ outside, residual, consumption }: Known): Bounds | undefined {
  const lower = Math.max(0, ...outside.map(({ quantity }) => quantity.lower));
  const upper = Math.max(upperEnd(residual), ...outside.map(({ quantity }) => upperEnd(quantity)));
  return quotientBounds({ value: null, lower, upper }, consumption);
}

const pointOf = ({ quantity }: Supplier): number => quantity.value ?? 0;

/** The countries that share the largest place, sorted, with their part of consumption. */
function largestParts(outside: readonly Supplier[], most: number, consumption: number): readonly Part[] {
  const ids = outside.filter((each) => most > 0 && pointOf(each) >= most * (1 - 1e-9)).map(({ id }) => id);
  return ids.sort().map((part) => ({ part, value: most / consumption }));
}

function largestThirdCountry(input: ThirdCountries): Result {
  const read = known(input);
  if (typeof read === 'string') return unavailable(read);
  const { outside, residual, consumption } = read;
  const bounds = boundsOf(read);
  const mark = bounds ? { mark: markOf(bounds, benchmark) } : {};
  const hasPoints = [residual, consumption, ...outside.map((each) => each.quantity)].every(
    ({ value }) => value !== null,
  );
  if (!hasPoints || consumption.value === null) return unavailable('withheld', bounds, mark);
  const most = Math.max(0, ...outside.map(pointOf));
  const ratio = most / consumption.value;
  if (bounds === undefined || !Number.isFinite(ratio)) return unavailable('no-consumption', bounds);
  if (most === 0 && residual.value !== 0) return unavailable('only-residual', bounds, mark);
  return answer(ratio, bounds, { ...mark, parts: largestParts(outside, most, consumption.value) });
}

function workingOf(input: ThirdCountries): string {
  const read = known(input);
  if (typeof read === 'string') return '';
  return `${figureText(Math.max(0, ...read.outside.map(pointOf)))} ÷ ${figureText(read.consumption.value ?? 0)}`;
}

/**
 * The largest part of consumption that comes from one country outside, to be at most 0.65 at any stage in 2030 by the
 * Critical Raw Materials Act. 0 or more; above 1 where imports are passed on. Carries the id of that country, of several
 * at a tie, as its parts; mark `met`, `not-met`, or `undetermined` where the bounds lie on both sides.
 *
 * Imports that the source does not split may all be of one country: the upper bound lets them. `no-consumption` when
 * nothing is consumed; `only-residual` when imports are there but none is split by country (with bounds); `not-reported`;
 * `withheld` (with bounds and the mark they allow); `invalid-input`. Bounds are exact. For a reporter other than the
 * Union a yardstick, not a duty.
 *
 * @see Regulation (EU) 2024/1252, Article 5(1)(b)
 */
export const crmaSingleThirdCountry = defineIndicator({
  id: 'crma-single-third-country',
  family: 'frameworks',
  name: 'Largest third country (CRMA)',
  nameJa: 'EU重要原材料法の単一第三国依存上限',
  nameInText: 'the part of consumption from one third country',
  input: thirdCountriesInput,
  unit: 'share',
  range: null,
  words: 'the largest imports from one country outside the union, divided by consumption',
  latex: '\\frac{\\max_c f_c}{C} \\le 0.65',
  letters: [{ latex: 'f_c', meaning: 'imports from country c, which is not a member' }, consumptionLetter],
  bands: benchmarkBands(benchmark),
  evaluate: largestThirdCountry,
  working: workingOf,
});
