import { herfindahl } from '../concentration/hhi.ts';
import { hhiWorking } from '../concentration/workings.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput } from '../input.ts';
import { type Suppliers, suppliersSchema } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';
import { cutOffBands, cutOffs } from './cut-offs.ts';

/** Imports from outside the union, or of a single economy, by partner: in money, of one product. */
export const importsFromOutsideInput = defineInput<Suppliers<Reported>>('imports-from-outside', suppliersSchema);

/**
 * The first criterion of the Commission's strategic dependencies: the Herfindahl–Hirschman index of imports from outside
 * the union by partner, in money, 0..1. Beyond 0.4 the criterion is passed; at 0.4 it is not.
 *
 * Reasons and bounds are those of `hhi`: `invalid-input`, `not-reported`, `withheld` (with bounds), `zero-total`,
 * `only-residual` (with bounds); exact, `outer` above with more than 16 inexact partners.
 *
 * @see European Commission, SWD(2021) 352 final; Arjona, Connell, Herghelegiu 2023, DOI 10.2873/768035
 */
export const cdi1 = defineIndicator({
  id: 'cdi-1',
  family: 'dependence',
  name: 'Concentration of outside imports (CDI 1)',
  nameJa: '域外輸入の集中度（CDI 1）',
  nameInText: 'the concentration of imports from outside',
  input: importsFromOutsideInput,
  unit: 'index',
  range: [0, 1],
  words: 'sum of the squares of the partners’ shares in the value of imports from outside',
  latex: '\\mathrm{CDI}_1 = \\sum_i s_i^2 > 0.4',
  letters: [{ latex: 's_i', meaning: 'share of partner i in the value of imports from outside, as a fraction of 1' }],
  bands: cutOffBands(cutOffs.concentration),
  basedOn: 'hhi',
  evaluate: herfindahl,
  working: hhiWorking,
});
