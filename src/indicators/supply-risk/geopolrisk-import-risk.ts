import { z } from 'astro/zod';
import { sum } from '../../domain/quantity.ts';
import type { Reason, Result } from '../../domain/result.ts';
import { answer, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, quantity } from '../input.ts';
import { isQuantity, largestOf } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import { meanBounds } from '../weighted-mean.ts';
import { figureText, sumText } from '../working.ts';
import { areAgreeing } from './factors/agreeing.ts';
import { type Factor, factorOf, reasonAgainst } from './factors/ends.ts';
import { firstReason } from './factors/first-reason.ts';

/** Imports from one partner, and the political instability of the partner, 0..1. */
export interface RiskyImport {
  readonly id: string;
  readonly quantity: Reported;
  readonly g: Reported;
}

/** Imports of a reporter by partner and its own production, in one unit and content. */
export interface RiskyImports {
  readonly imports: readonly RiskyImport[];
  readonly production: Reported;
}

/** The keys of `RiskyImports`, as JSON has them. */
export const riskyImportsShape = {
  imports: z.array(z.object({ id: z.string(), quantity, g: quantity })),
  production: quantity,
};

export const riskyImportsInput = defineInput<RiskyImports>('risky-imports', () => z.object(riskyImportsShape));

const anything: Factor = { value: null, lower: 0, upper: 1 };
const none: Factor = { value: 0, lower: 0, upper: 0 };

const isHeld = ({ quantity }: RiskyImport): boolean => quantity === null || quantity.upper !== 0;

function governanceReason(imports: readonly RiskyImport[]): Reason | undefined {
  const reason = firstReason(imports.map(({ g }) => (g === null ? 'governance-missing' : reasonAgainst([g], 1))));
  // A partner of whom nothing is imported may be any.
  if (reason !== 'governance-missing' && reason !== 'withheld') return reason;
  const held = imports.filter(isHeld);
  if (held.some(({ g }) => g === null)) return 'governance-missing';
  return held.some(({ g }) => g?.value === null) ? 'withheld' : undefined;
}

/** What is 0 at most is 0, though the source withholds it. */
function amountReason(quantity: Reported): Reason | undefined {
  const reason = reasonAgainst([quantity]);
  return reason === 'withheld' && quantity?.upper === 0 ? undefined : reason;
}

/** An amount and the score that it carries into the mean. */
interface Weighed {
  readonly amount: Factor;
  readonly score: Factor;
}

/** Amounts as parts of the largest: the mean is the same, and no sum overflows. */
function itemsOf({ imports, production }: RiskyImports): readonly Weighed[] {
  const amounts = [...imports.map(({ quantity }) => quantity), production].map((each) =>
    each ? factorOf(each) : none,
  );
  const ends = amounts.flatMap(({ value, lower, upper }) => [value ?? 0, lower, Number.isFinite(upper) ? upper : 0]);
  const largest = largestOf(ends);
  const scale = largest > 0 ? largest : 1;
  return amounts.map(({ value, lower, upper }, index) => {
    const g = imports[index]?.g;
    const score = index === imports.length ? none : g ? factorOf(g, 1) : anything;
    return {
      amount: { value: value === null ? null : value / scale, lower: lower / scale, upper: upper / scale },
      score,
    };
  });
}

/** The import risk of a reporter; for the doc see `geopolriskImportRisk`, whose formula it is. */
export function importRisk(input: RiskyImports): Result {
  const { imports, production } = input;
  const quantities = [...imports.map(({ quantity }) => quantity), production];
  const agreement = areAgreeing(imports, ({ g }) => [g?.value, g?.lower, g?.upper]) ? undefined : 'invalid-input';
  const found = firstReason([...quantities.map(amountReason), governanceReason(imports), agreement]);
  if (found === 'invalid-input' || found === 'not-reported') return unavailable(found);
  const items = itemsOf(input);
  const bounds = meanBounds(items);
  if (bounds === undefined) return unavailable('no-consumption');
  if (found !== undefined) return unavailable(found, bounds);
  const total = items.reduce((sum, { amount }) => sum + (amount.value ?? 0), 0);
  if (total === 0) return unavailable('no-consumption', bounds);
  const risk = items.reduce((sum, { amount, score }) => sum + (amount.value ?? 0) * (score.value ?? 0), 0);
  return answer(risk / total, bounds);
}

/** The imports times their instability, over imports and production. */
export function importRiskWorking({ imports, production }: RiskyImports): string {
  const points = imports.map(({ quantity, g }) => ({ amount: quantity?.value ?? 0, g: g?.value ?? 0 }));
  const terms = points.sort((a, b) => b.amount * b.g - a.amount * a.g);
  const risky = terms.map(({ amount, g }) => `${figureText(g)} × ${figureText(amount)}`);
  const whole = sum(imports.flatMap(({ quantity }) => (quantity && isQuantity(quantity) ? [quantity] : [])));
  return `${sumText(risky)} ÷ (${figureText(production?.value ?? 0)} + ${figureText(whole.value ?? 0)})`;
}

/**
 * Import risk after GeoPolRisk: of all supply of a reporter, production and gross imports, the part that arrives from
 * unstable partners, each counted with its political instability (`governance-1`), 0..1.
 *
 * Unavailable: `invalid-input` (also two entries of one partner that disagree), `not-reported`, `governance-missing` (with bounds, the missing one 0 or 1), `withheld`
 * (with bounds), `no-consumption` where nothing is produced or imported. A net exporter has a value as well, for imports
 * are gross. Bounds are exact.
 *
 * @see Gemechu et al. 2016, DOI 10.1111/jiec.12279; Santillán-Saldivar et al. 2022, DOI 10.1007/s11367-022-02027-y
 */
export const geopolriskImportRisk = defineIndicator({
  id: 'geopolrisk-import-risk',
  family: 'supply-risk',
  name: 'Import risk (GeoPolRisk)',
  nameJa: '輸入リスク（GeoPolRisk）',
  nameInText: 'the import risk of GeoPolRisk',
  input: riskyImportsInput,
  unit: 'index',
  range: [0, 1],
  words: 'imports from each partner times its political instability, added up, divided by production and all imports',
  latex: '\\frac{\\sum_i g_i f_i}{p + F}, \\qquad F = \\sum_i f_i',
  letters: [
    { latex: 'f_i', meaning: 'imports from partner i' },
    { latex: 'g_i', meaning: 'political instability of partner i, 0 for the best to 1 for the worst' },
    { latex: 'p', meaning: 'domestic production' },
    { latex: 'F', meaning: 'imports from all partners' },
  ],
  evaluate: importRisk,
  working: importRiskWorking,
});
