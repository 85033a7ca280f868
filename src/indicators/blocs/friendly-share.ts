import { z } from 'astro/zod';
import { groupShare } from '../dependence/group-share.ts';
import { groupWorking } from '../dependence/workings.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput } from '../input.ts';
import type { Members } from '../inputs/bloc.ts';
import { suppliersSchema } from '../inputs/suppliers.ts';

/** All supply of a reporter, domestic supply under its own id, and the economies on a list. */
export const friendlyInput = defineInput<Members>('all-supply', () =>
  suppliersSchema().and(z.object({ members: z.array(z.string()) })),
);

/**
 * The share of all supply, at home and from abroad, that comes from the reporter itself and the economies on a list that
 * the result names, 0..1. It differs from `bloc-share` in what it is a part of: supply, not imports.
 *
 * The point counts listed members only; while some are not listed and there is a residual it reads "at least", and the
 * upper bound lets them hold it. Nothing but a residual: `only-residual`. Further reasons: `invalid-input`,
 * `not-reported`, `withheld` (with bounds), `zero-total`. Bounds are exact, with a top list and inexact figures `outer`.
 */
export const friendlyShare = defineIndicator({
  id: 'friendly-share',
  family: 'blocs',
  name: 'Share of supply from home and a group',
  nameJa: '自国およびグループ国からの供給シェア',
  nameInText: 'the share of supply from home and a group of economies',
  input: friendlyInput,
  unit: 'share',
  range: [0, 1],
  words:
    'domestic supply and imports from the listed members of the group, divided by domestic supply and all imports, the unsplit rest included',
  latex: '\\frac{q_h + \\sum_{c \\in B} f_c}{q_h + \\sum_j f_j + R}',
  letters: [
    { latex: 'q_h', meaning: 'domestic supply, primary and secondary' },
    { latex: 'B', meaning: 'the members of the group that are listed as suppliers' },
    { latex: 'f_j', meaning: 'imports from economy j' },
    { latex: 'R', meaning: 'imports that the source does not split by economy' },
  ],
  evaluate: (input) =>
    groupShare(input, input.members, ({ listed }, { hidden }) =>
      hidden > 0 && listed.length === 0 ? 'only-residual' : undefined,
    ),
  working: (input) => groupWorking(input, input.members),
});
