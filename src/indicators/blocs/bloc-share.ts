import { groupShare } from '../dependence/group-share.ts';
import { groupWorking, shareLetters } from '../dependence/workings.ts';
import { defineIndicator } from '../indicator.ts';
import { blocInput } from '../inputs/bloc.ts';

/**
 * The share of a group of economies in the whole, 0..1: of a reporter's imports, or of world production.
 *
 * The point counts listed members only; while some are not listed and there is a residual it reads "at least", and the
 * upper bound lets them hold it. Nothing but a residual: `only-residual`. Further reasons: `invalid-input`,
 * `not-reported`, `withheld` (with bounds), `zero-total`. Bounds are exact, with a top list and inexact figures `outer`.
 */
export const blocShare = defineIndicator({
  id: 'bloc-share',
  family: 'blocs',
  name: 'Share of a group of economies',
  nameJa: '国・地域グループのシェア',
  nameInText: 'the share of a group of economies',
  input: blocInput,
  unit: 'share',
  range: [0, 1],
  words:
    'what comes from the listed members of the group divided by what comes from all suppliers, the unsplit rest included',
  latex: 's_B = \\frac{\\sum_{c \\in B} f_c}{\\sum_j f_j + R}',
  letters: [
    { latex: 's_B', meaning: 'share of the group, as a fraction of 1' },
    { latex: 'B', meaning: 'the members of the group that are listed as suppliers' },
    ...shareLetters,
  ],
  isTracked: true,
  evaluate: (input) =>
    groupShare(input, input.members, ({ listed }, { hidden }) =>
      hidden > 0 && listed.length === 0 ? 'only-residual' : undefined,
    ),
  working: (input) => groupWorking(input, input.members),
});
