import { z } from 'astro/zod';
import { exactly } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, quantity } from '../input.ts';
import { isQuantity } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';

/** Net import reliance, at most 1, or that the reporter is a net exporter. */
export interface Reliance {
  readonly netImportReliance: Reported | 'net-exporter';
}

export const relianceInput = defineInput<Reliance>('reliance', () =>
  z.object({ netImportReliance: z.union([quantity, z.literal('net-exporter')]) }),
);

function exposure({ netImportReliance: given }: Reliance): Result {
  if (given === 'net-exporter') {
    return answer(0, { lower: 0, upper: 0, method: 'exact' }, { mark: 'E' });
  }
  if (given === null) return unavailable('not-reported');
  const isPossible =
    isQuantity(given, true) && [given.value ?? 0, given.lower, given.upper ?? 0].every((end) => end <= 1);
  if (!isPossible) return unavailable('invalid-input');
  const bounds = { lower: Math.max(0, given.lower), upper: Math.max(0, given.upper ?? 1), method: 'exact' } as const;
  return given.value === null ? unavailable('withheld', bounds) : answer(Math.max(0, given.value), bounds);
}

function working({ netImportReliance: given }: Reliance): string {
  const { value } = given === 'net-exporter' || given === null ? exactly(0) : given;
  return `max(0, ${figureText(value ?? 0)})`;
}

/**
 * Trade exposure after the US Geological Survey: net import reliance, 0 for a net exporter, 0..1.
 *
 * A net exporter has value 0 with mark E: unlike reliance, exposure is defined for it. Unavailable: `invalid-input`
 * (a reliance above 1), `not-reported`, `withheld` (with bounds). Bounds are exact.
 *
 * @see Nassar et al. 2020, DOI 10.1126/sciadv.aay8647
 */
export const tradeExposure = defineIndicator({
  id: 'trade-exposure',
  family: 'supply-risk',
  name: 'Trade exposure (USGS)',
  nameJa: '貿易エクスポージャー（USGS方式）',
  nameInText: 'trade exposure after USGS',
  input: relianceInput,
  unit: 'share',
  range: [0, 1],
  words: 'net import reliance, or 0 for a net exporter',
  latex: '\\mathrm{TE} = \\max(0, \\mathrm{NIR})',
  letters: [{ latex: '\\mathrm{NIR}', meaning: 'net import reliance' }],
  evaluate: exposure,
  working,
});
