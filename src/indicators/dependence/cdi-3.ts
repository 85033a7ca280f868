import { z } from 'astro/zod';
import type { Result } from '../../domain/result.ts';
import { answer, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, quantity } from '../input.ts';
import { isQuantity } from '../quantities.ts';
import { quotientBounds } from '../quotient.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';
import { cutOffBands, cutOffs } from './cut-offs.ts';

/** Imports from outside and all exports, in money. */
export interface ImportsAndExports {
  readonly extra: Reported;
  readonly exports: Reported;
}

export const importsAndExportsInput = defineInput<ImportsAndExports>('imports-and-exports', () =>
  z.object({ extra: quantity, exports: quantity }),
);

function overExports({ extra, exports }: ImportsAndExports): Result {
  if (![extra, exports].every((each) => each === null || isQuantity(each))) return unavailable('invalid-input');
  if (extra === null || exports === null) return unavailable('not-reported');
  const bounds = quotientBounds(extra, exports);
  if (extra.value === null || exports.value === null) return unavailable('withheld', bounds);
  const ratio = extra.value / exports.value;
  if (bounds === undefined || !Number.isFinite(ratio)) return unavailable('zero-total', bounds);
  return answer(ratio, bounds);
}

/**
 * The third criterion of the Commission's strategic dependencies: imports from outside over all exports, in money; 0 or
 * more. Exports stand in for the capacity to produce. Beyond 1 the criterion is passed. For a single economy it is
 * imports over exports.
 *
 * `zero-total` when nothing is exported, or so little that there is no ratio (with a lower bound where exports are
 * uncertain); `not-reported`; `withheld` (with bounds); `invalid-input`. Bounds are exact.
 *
 * @see European Commission, SWD(2021) 352 final; Arjona, Connell, Herghelegiu 2023, DOI 10.2873/768035
 */
export const cdi3 = defineIndicator({
  id: 'cdi-3',
  family: 'dependence',
  name: 'Outside imports over exports (CDI 3)',
  nameJa: '輸出に対する域外輸入の比率（CDI 3）',
  nameInText: 'the ratio of imports from outside to exports',
  input: importsAndExportsInput,
  unit: 'ratio',
  range: null,
  words: 'imports from outside divided by all exports, both in money',
  latex: '\\mathrm{CDI}_3 = \\frac{I_{\\mathrm{extra}}}{X} > 1',
  letters: [
    { latex: 'I_{\\mathrm{extra}}', meaning: 'imports from outside the union, or of a single economy, in money' },
    { latex: 'X', meaning: 'all exports, trade among members included, in money' },
  ],
  bands: cutOffBands(cutOffs.overExports),
  evaluate: overExports,
  working: ({ extra, exports }) => `${figureText(extra?.value ?? 0)} ÷ ${figureText(exports?.value ?? 0)}`,
});
