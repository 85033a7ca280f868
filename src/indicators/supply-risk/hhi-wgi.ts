import { z } from 'astro/zod';
import { exactly } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { unavailable } from '../answer.ts';
import { readSuppliers } from '../concentration/list/read-suppliers.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, number, quantity } from '../input.ts';
import { listSchema, type Supplier, type Suppliers } from '../inputs/suppliers.ts';
import { isQuantity } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';
import { areAgreeing } from './factors/agreeing.ts';
import { product } from './factors/ends.ts';
import { type WeighedList, type Weight, weightedSquares, weightedSquaresWorking } from './factors/weighted-squares.ts';

/** A supplier with its governance, 0..10, and its trade parameter, which is 1 where none is given. */
export interface GovernedSupplier extends Supplier<Reported> {
  readonly wgi: Reported;
  readonly t?: number;
}

/** A list of suppliers with the governance of each. */
export interface GovernedSuppliers extends Omit<Suppliers<Reported>, 'suppliers'> {
  readonly suppliers: readonly GovernedSupplier[];
}

/** How a list of suppliers with governance is read from JSON. */
export const governedSuppliersSchema = () =>
  listSchema(z.object({ id: z.string(), quantity, wgi: quantity, t: number.exactOptional() }));

export const governedSuppliersInput = defineInput<GovernedSuppliers>('governed-suppliers', governedSuppliersSchema);

const worst = 10;

function weightOf({ wgi, t = 1 }: GovernedSupplier): Weight {
  if (wgi === null) return { value: null, lower: 0, upper: worst * t, isMissing: true };
  const { value, lower, upper } = wgi;
  return { value: value === null ? null : value * t, lower: lower * t, upper: product(upper ?? worst, t) };
}

function isPossible({ wgi, t = 1 }: GovernedSupplier): boolean {
  const isGovernance =
    wgi === null || (isQuantity(wgi) && Math.max(wgi.lower, wgi.value ?? 0, wgi.upper ?? 0) <= worst);
  return isGovernance && isQuantity(exactly(t));
}

const saying = ({ wgi, t = 1 }: GovernedSupplier) => [wgi?.value, wgi?.lower, wgi?.upper, t];

function weighed(input: GovernedSuppliers): WeighedList | 'invalid-input' | 'not-reported' {
  const list = readSuppliers(input);
  if (!input.suppliers.every(isPossible) || !areAgreeing(input.suppliers, saying)) return 'invalid-input';
  if (typeof list === 'string') return list === 'not-reported' ? list : 'invalid-input';
  return { list, weights: new Map(input.suppliers.map((each) => [each.id, weightOf(each)])), most: worst };
}

/** The governance-weighted concentration of a list; for the doc see `hhiWgi`, whose formula it is. */
export function governedConcentration(input: GovernedSuppliers): Result {
  const list = weighed(input);
  if (typeof list === 'string') return unavailable(list);
  const isSilent = input.suppliers.some(({ t }) => t === undefined);
  return weightedSquares(list, isSilent ? ['trade parameter taken as 1'] : []);
}

function working(input: GovernedSuppliers): string {
  const list = weighed(input);
  const byId = new Map(input.suppliers.map((supplier) => [supplier.id, supplier]));
  const text = (id: string) => {
    const { wgi = null, t = 1 } = byId.get(id) ?? {};
    return `${figureText(wgi?.value ?? 0)}${t === 1 ? '' : ` × ${figureText(t)}`}`;
  };
  return typeof list === 'string' ? '' : weightedSquaresWorking(list, text);
}

/**
 * Governance-weighted concentration: the sum of the suppliers' squared shares, each times the governance of its
 * economy on the scale of 0 to 10 (`governance-10`) and times its trade parameter, 1 where none is given. 0..10 where no trade parameter is
 * above 1. The residual adds nothing to the point, so it reads "at least".
 *
 * Unavailable: `invalid-input` (a governance above 10, two entries of one id that disagree), `not-reported`,
 * `governance-missing` (with bounds, the missing one 0 or 10), `withheld` (with bounds), `zero-total`, `only-residual`
 * (with bounds). Above, the residual is as concentrated as it may be, at governance 10. Bounds are exact where all
 * quantities are; with inexact ones each share is taken at its own ends, `outer`.
 *
 * @see Blengini et al. 2017, DOI 10.1016/j.resourpol.2017.05.008; European Commission 2017, DOI 10.2873/769526
 */
export const hhiWgi = defineIndicator({
  id: 'hhi-wgi',
  family: 'supply-risk',
  name: 'Governance-weighted concentration',
  nameJa: 'ガバナンス加重ハーフィンダール指数',
  nameInText: 'governance-weighted concentration',
  input: governedSuppliersInput,
  unit: 'score',
  range: null,
  words:
    'sum of the squares of the suppliers’ shares, each times the governance of the supplying economy and its trade parameter',
  latex: '\\mathrm{HHI}_{\\mathrm{WGI},t} = \\sum_i s_i^2 \\, w_i \\, t_i',
  letters: [
    { latex: 's_i', meaning: 'share of supplier i in the whole, as a fraction of 1' },
    { latex: 'w_i', meaning: 'governance of supplier i, 0 for the best to 10 for the worst' },
    { latex: 't_i', meaning: 'trade parameter of supplier i: 1, or as published for a reporter' },
  ],
  evaluate: governedConcentration,
  working,
});
