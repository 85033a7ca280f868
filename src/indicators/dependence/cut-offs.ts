import type { Bands } from '../indicator.ts';

/** Beyond these a product counts as dependent by a criterion; at one it does not. */
export const cutOffs = { concentration: 0.4, fromOutside: 0.5, overExports: 1 } as const;

/** Above a cut-off by no more than this is at it: the criteria come from sums in floating point. */
const slack = 1e-9;

/** Whether a number is beyond a cut-off; an open upper end is beyond any. */
export function isBeyond(value: number | null, cutOff: number): boolean {
  return value === null || value > cutOff + slack;
}

/** The two sides of a cut-off and who set it. */
export function cutOffBands(cutOff: number): Bands {
  return {
    setBy: 'European Commission, SWD(2021) 352',
    bands: [
      { name: 'up to the cut-off', to: cutOff },
      { name: 'beyond the cut-off', to: null },
    ],
  };
}
