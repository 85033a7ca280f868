import { z } from 'astro/zod';
import { upperEnd } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, quantity } from '../input.ts';
import { isQuantity } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';

/** Reliance on imports and a partner's share of them, in one year: both 0..1. */
export interface Exposure {
  readonly reliance: Reported;
  readonly share: Reported;
}

/** The exposures of an earlier and of a later year. */
export interface TwoExposures {
  readonly from: Exposure;
  readonly to: Exposure;
}

const exposure = () => z.object({ reliance: quantity, share: quantity });

export const twoExposuresInput = defineInput<TwoExposures>('two-exposures', () =>
  z.object({ from: exposure(), to: exposure() }),
);

/** Shares come from sums in floating point: above 1 by no more than this is 1. */
const slack = 1e-9;

function isShare(each: Reported): boolean {
  return each === null || (isQuantity(each) && Math.max(each.value ?? 0, each.lower, upperEnd(each)) <= 1 + slack);
}

function boundsOf({ from, to }: TwoExposures): Bounds | undefined {
  if (!from.reliance || !from.share || !to.reliance || !to.share) return undefined;
  const lower = to.reliance.lower * to.share.lower - upperEnd(from.reliance) * upperEnd(from.share);
  const upper = upperEnd(to.reliance) * upperEnd(to.share) - from.reliance.lower * from.share.lower;
  return { lower: Math.max(-1, lower), upper: Math.min(1, upper), method: 'exact' };
}

function decomposed(input: TwoExposures): Result {
  const { from, to } = input;
  const all = [from.reliance, from.share, to.reliance, to.share];
  if (!all.every(isShare)) return unavailable('invalid-input');
  const bounds = boundsOf(input);
  if (bounds === undefined) return unavailable('not-reported');
  const [r0, m0, r1, m1] = all.map((each) => each?.value ?? null);
  if (r0 == null || m0 == null || r1 == null || m1 == null) return unavailable('withheld', bounds);
  const parts = [
    { part: 'reliance', value: ((r1 - r0) * (m0 + m1)) / 2 + 0 },
    { part: 'share', value: ((m1 - m0) * (r0 + r1)) / 2 + 0 },
  ];
  return answer(Math.max(-1, Math.min(1, r1 * m1 - r0 * m0)), bounds, { parts });
}

const text = (each: Reported): string => figureText(each?.value ?? 0);

/**
 * The change of exposure to one partner, which is reliance on imports times the partner's share of them, split in two:
 * what the change of reliance made of it and what that of the share did, each with the other at its mean of the two
 * years. −1..1; the two parts add up to the change exactly.
 *
 * A net exporter counts with reliance 0. `not-reported` without one of the four; `withheld` (with bounds);
 * `invalid-input` for a share or reliance outside 0..1. Bounds are exact.
 *
 * @see Shorrocks 2013, DOI 10.1007/s10888-011-9214-z; compare Ang 2004, DOI 10.1016/S0301-4215(03)00076-4
 */
export const exposureChange = defineIndicator({
  id: 'exposure-change',
  family: 'time',
  name: 'Change of exposure to a partner',
  nameJa: '相手国への依存変化の要因分解',
  nameInText: 'the change of exposure to a partner',
  input: twoExposuresInput,
  unit: 'share',
  range: [-1, 1],
  words: 'reliance times the partner’s share in the later year, less the same in the earlier year',
  latex:
    '\\Delta(Rm) = \\underbrace{\\Delta R\\,\\tfrac{m_0 + m_1}{2}}_{\\phi_R} + \\underbrace{\\Delta m\\,\\tfrac{R_0 + R_1}{2}}_{\\phi_m}',
  letters: [
    { latex: 'R', meaning: 'reliance on imports, 0 for a net exporter' },
    { latex: 'm', meaning: 'the partner’s share of imports' },
    { latex: '\\phi_R', meaning: 'part of the change of reliance' },
    { latex: '\\phi_m', meaning: 'part of the change of the share' },
  ],
  evaluate: decomposed,
  working: ({ from, to }) => `${text(to.reliance)} × ${text(to.share)} − ${text(from.reliance)} × ${text(from.share)}`,
});
