import { z } from 'astro/zod';
import { type Quantity, upperEnd } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { shareBounds } from '../concentration/bounds/shares.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, quantity } from '../input.ts';
import { isQuantity } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';
import { cutOffBands, cutOffs } from './cut-offs.ts';

/** Imports of a union in money, from outside and among its members. */
export interface UnionImports {
  readonly extra: Reported;
  readonly intra: Reported;
  /** False for a single economy, which has no trade among members. */
  readonly union?: boolean;
}

export const unionImportsInput = defineInput<UnionImports>('union-imports', () =>
  z.object({ extra: quantity, intra: quantity, union: z.boolean().exactOptional() }),
);

function outsidePart({ extra, intra, union = true }: UnionImports): Result {
  if (![extra, intra].every((each) => each === null || isQuantity(each))) return unavailable('invalid-input');
  if (!union) return unavailable('not-applicable');
  if (extra === null || intra === null) return unavailable('not-reported');
  if (upperEnd(extra) + upperEnd(intra) === 0) return unavailable('zero-total');
  const range = (each: Quantity) => ({ lower: each.lower, upper: upperEnd(each) });
  const bounds: Bounds = { ...shareBounds(range(extra), range(intra)), method: 'exact' };
  if (extra.value === null || intra.value === null) return unavailable('withheld', bounds);
  const whole = extra.value + intra.value;
  return whole === 0 ? unavailable('zero-total', bounds) : answer(extra.value / whole, bounds);
}

/**
 * The second criterion of the Commission's strategic dependencies: imports from outside the union over all imports of its
 * members, trade among them included, in money, 0..1. Beyond 0.5 the criterion is passed.
 *
 * `not-applicable` to a single economy; `not-reported`; `withheld` (with bounds); `zero-total` without imports;
 * `invalid-input`. Bounds are exact.
 *
 * @see European Commission, SWD(2021) 352 final; Arjona, Connell, Herghelegiu 2023, DOI 10.2873/768035
 */
export const cdi2 = defineIndicator({
  id: 'cdi-2',
  family: 'dependence',
  name: 'Outside imports in all imports (CDI 2)',
  nameJa: '総輸入に占める域外輸入（CDI 2）',
  nameInText: 'the part of imports from outside in all imports',
  input: unionImportsInput,
  unit: 'share',
  range: [0, 1],
  words: 'imports from outside the union divided by all imports of its members, trade among them included',
  latex: '\\mathrm{CDI}_2 = \\frac{I_{\\mathrm{extra}}}{I_{\\mathrm{extra}} + I_{\\mathrm{intra}}} > 0.5',
  letters: [
    { latex: 'I_{\\mathrm{extra}}', meaning: 'imports from outside the union, in money' },
    { latex: 'I_{\\mathrm{intra}}', meaning: 'imports of members from members, in money' },
  ],
  bands: cutOffBands(cutOffs.fromOutside),
  evaluate: outsidePart,
  working: ({ extra, intra }) => {
    const [outside, inside] = [figureText(extra?.value ?? 0), figureText(intra?.value ?? 0)];
    return `${outside} ÷ (${outside} + ${inside})`;
  },
});
