import { z } from 'astro/zod';
import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, quantity } from '../input.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';
import { factorOf, productBounds, reasonAgainst } from './factors/ends.ts';
import { firstReason } from './factors/first-reason.ts';

/** A GeoPolRisk score, 0..1, and a price in US dollars per kilogram. */
export interface PricedScore {
  readonly score: Reported;
  readonly price: Reported;
}

/** The keys of `PricedScore`, as JSON has them. */
export const pricedScoreShape = { score: quantity, price: quantity };

export const pricedScoreInput = defineInput<PricedScore>('priced-score', () => z.object(pricedScoreShape));

/** Score times price; for the doc see `geopolriskMidpoint`, whose formula it is. */
export function pricedRisk({ score, price }: PricedScore): Result {
  const reason = firstReason([reasonAgainst([score], 1), reasonAgainst([price])]);
  const bounds = boundsOf(score, price);
  if (reason === 'invalid-input' || bounds === undefined) return unavailable(reason ?? 'not-reported');
  if (reason !== undefined || !score || !price) return unavailable(reason ?? 'not-reported', bounds);
  return answer((score.value ?? 0) * (price.value ?? 0), bounds);
}

function boundsOf(score: Reported, price: Reported): Bounds | undefined {
  return score && price ? productBounds([factorOf(score, 1), factorOf(price)]) : undefined;
}

/** Score × price. */
export function pricedRiskWorking({ score, price }: PricedScore): string {
  return `${figureText(score?.value ?? 0)} × ${figureText(price?.value ?? 0)}`;
}

/**
 * The GeoPolRisk midpoint indicator: the score times the price of the mineral, US dollars per kilogram, 0 or more. It
 * says how much of the value of a kilogram is at risk.
 *
 * Unavailable: `invalid-input` (a score above 1), `not-reported`, `withheld` (with bounds). Bounds are exact, with no
 * upper end where the price has none.
 *
 * @see Santillán-Saldivar et al. 2022, DOI 10.1007/s11367-022-02027-y; Koyamparambath et al. 2024,
 *   DOI 10.1016/j.resconrec.2024.107801
 */
export const geopolriskMidpoint = defineIndicator({
  id: 'geopolrisk-midpoint',
  family: 'supply-risk',
  name: 'GeoPolRisk midpoint',
  nameJa: 'GeoPolRiskミッドポイント指標',
  nameInText: 'the GeoPolRisk midpoint indicator',
  input: pricedScoreInput,
  unit: 'USD/kg',
  range: null,
  words: 'the GeoPolRisk score times the price of the mineral',
  latex: '\\mathrm{GeoPolRisk} \\cdot P',
  letters: [
    { latex: '\\mathrm{GeoPolRisk}', meaning: 'GeoPolRisk score, 0 to 1' },
    { latex: 'P', meaning: 'price, in US dollars per kilogram' },
  ],
  evaluate: pricedRisk,
  working: pricedRiskWorking,
});
