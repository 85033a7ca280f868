import { z } from 'astro/zod';
import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { herfindahl } from '../concentration/hhi.ts';
import { indexText } from '../concentration/workings.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput } from '../input.ts';
import { type Suppliers, suppliersSchema } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';
import { type Factor, factorOf, productBounds } from './factors/ends.ts';
import { firstReason } from './factors/first-reason.ts';
import { importRisk, importRiskWorking, type RiskyImports, riskyImportsShape } from './geopolrisk-import-risk.ts';

/** Imports of a reporter by partner, its own production, and the producers of the world. */
export interface RiskyImportsOfWorld extends RiskyImports {
  readonly world: Suppliers<Reported>;
}

export const riskyImportsOfWorldInput = defineInput<RiskyImportsOfWorld>('risky-imports-of-world', () =>
  z.object({ ...riskyImportsShape, world: suppliersSchema() }),
);

function ends({ lower, upper }: Result): Factor | undefined {
  return lower === undefined || upper === undefined ? undefined : factorOf({ value: null, lower, upper });
}

function boundsOf(concentration: Result, risk: Result): Bounds | undefined {
  const [a, b] = [ends(concentration), ends(risk)];
  return a && b ? productBounds([a, b], 'outer') : undefined;
}

function score(input: RiskyImportsOfWorld): Result {
  const concentration = herfindahl(input.world);
  const risk = importRisk(input);
  const bounds = boundsOf(concentration, risk);
  const reason = firstReason([concentration, risk].map((each) => (each.kind === 'value' ? undefined : each.reason)));
  if (concentration.kind !== 'value' || risk.kind !== 'value' || bounds === undefined)
    return unavailable(reason ?? 'not-reported', bounds);
  return answer(concentration.value * risk.value, bounds);
}

/**
 * The GeoPolRisk score of a mineral for a reporter: the concentration of world production (`hhi`) times the import risk
 * (`geopolrisk-import-risk`), 0..1.
 *
 * Unavailable for the reasons of either; with bounds where both have some. Bounds are the products of the ends, `outer`,
 * since a producer may be a partner too.
 *
 * @see Gemechu et al. 2016, DOI 10.1111/jiec.12279; Koyamparambath et al. 2024, DOI 10.1016/j.resconrec.2024.107801
 */
export const geopolrisk = defineIndicator({
  id: 'geopolrisk',
  family: 'supply-risk',
  name: 'GeoPolRisk score',
  nameJa: 'GeoPolRiskスコア',
  nameInText: 'the GeoPolRisk score',
  input: riskyImportsOfWorldInput,
  unit: 'index',
  range: [0, 1],
  words: 'concentration of world production times the import risk of the reporter',
  latex: '\\mathrm{HHI} \\cdot \\frac{\\sum_i g_i f_i}{p + F}',
  letters: [
    { latex: '\\mathrm{HHI}', meaning: 'Herfindahl–Hirschman index of world production, 0 to 1' },
    { latex: 'f_i', meaning: 'imports from partner i' },
    { latex: 'g_i', meaning: 'political instability of partner i, 0 for the best to 1 for the worst' },
    { latex: 'p', meaning: 'domestic production' },
    { latex: 'F', meaning: 'imports from all partners' },
  ],
  evaluate: score,
  working: (input) => `${indexText(input.world)} × ${importRiskWorking(input)}`,
});
