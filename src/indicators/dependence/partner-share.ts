import { defineIndicator } from '../indicator.ts';
import { partnerInput } from '../inputs/partner.ts';
import { groupShare } from './group-share.ts';
import { groupWorking, shareLetters } from './workings.ts';

/**
 * The share of one supplier in the whole, 0..1: of a reporter's imports from all partners, or of world production.
 *
 * A supplier reported as zero has share 0. One that is not listed has share 0 when the list is complete, else none:
 * `partner-not-listed`, bounded by what the residual may hold of it. Further reasons: `invalid-input`, `not-reported`,
 * `withheld` (with bounds), `zero-total`. Bounds are exact.
 */
export const partnerShare = defineIndicator({
  id: 'partner-share',
  family: 'dependence',
  name: 'Share of a supplier',
  nameJa: '供給国のシェア',
  nameInText: 'the share of a supplier',
  input: partnerInput,
  unit: 'share',
  range: [0, 1],
  words: 'what comes from one supplier divided by what comes from all suppliers, the unsplit rest included',
  latex: 's_c = \\frac{f_c}{\\sum_j f_j + R}',
  letters: [{ latex: 's_c', meaning: 'share of supplier c, as a fraction of 1' }, ...shareLetters],
  isTracked: true,
  evaluate: (input) =>
    groupShare(input, [input.partner], ({ residual }, { hidden }) =>
      hidden > 0 && residual.upper > 0 ? 'partner-not-listed' : undefined,
    ),
  working: (input) => groupWorking(input, [input.partner]),
});
