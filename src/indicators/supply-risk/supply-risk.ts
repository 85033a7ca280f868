import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { figureText } from '../working.ts';
import { type Factor, product } from './factors/ends.ts';
import { firstReason } from './factors/first-reason.ts';
import {
  concentrationTerm,
  relianceTerm,
  type SupplyRiskTerms,
  settledTerm,
  supplyRiskInput,
  type Term,
  termOf,
} from './factors/supply-risk-terms.ts';

interface Terms {
  readonly supply: Term;
  readonly sourcing: Term;
  readonly reliance: Term;
  readonly recycling: Term;
  readonly substitution: Term;
}

function termsOf(input: SupplyRiskTerms): Terms {
  const { globalSupply, hhiGlobal, basis = 'both' } = input;
  const supply = concentrationTerm(globalSupply, hhiGlobal, 'not-reported');
  const sourcing = concentrationTerm(input.sourcing, input.hhiSourcing, 'partners-incomplete');
  const reliance = relianceTerm(input.importReliance);
  return {
    supply: basis === 'sourcing' ? sourcing : supply,
    sourcing: basis === 'global' ? supply : sourcing,
    // The weights of one term that stands in both places add up to 1, whatever the reliance is.
    reliance: basis === 'both' || reliance.reason === 'invalid-input' ? reliance : settledTerm(1),
    recycling: input.eolRir === undefined ? settledTerm(0) : termOf(input.eolRir, 1),
    substitution: input.siSr === undefined ? settledTerm(1) : termOf(input.siSr, 1),
  };
}

function assumptionsOf({ eolRir, siSr, basis }: SupplyRiskTerms, { supply, sourcing }: Terms): readonly string[] {
  return [
    ...new Set([...supply.assumptions, ...sourcing.assumptions]),
    ...(basis === 'global' ? ['global supply stands for actual sourcing'] : []),
    ...(basis === 'sourcing' ? ['actual sourcing stands for global supply'] : []),
    ...(eolRir === undefined ? ['recycling rate taken as 0'] : []),
    ...(siSr === undefined ? ['substitution index taken as 1'] : []),
  ];
}

function weighedTerms(supply: number, sourcing: number, reliance: number): number {
  return product(supply, reliance / 2) + product(sourcing, 1 - reliance / 2);
}

function boundsOf({ supply, sourcing, reliance, recycling, substitution }: Terms): Bounds | undefined {
  const [a, b, x, recycled, index] = [supply, sourcing, reliance, recycling, substitution].map(({ factor }) => factor);
  if (!a || !b || !x || !recycled || !index) return undefined;
  const at = (end: 'lower' | 'upper') => [x.lower, x.upper].map((each) => weighedTerms(a[end], b[end], each));
  return {
    lower: product(Math.min(...at('lower')), 1 - recycled.upper, index.lower),
    upper: product(Math.max(...at('upper')), 1 - recycled.lower, index.upper),
    method: supply.method === 'exact' && sourcing.method === 'exact' ? 'exact' : 'outer',
  };
}

const pointOf = ({ factor }: { readonly factor: Factor | undefined }): number => factor?.value ?? 0;

function risk(input: SupplyRiskTerms): Result {
  const terms = termsOf(input);
  const { supply, sourcing, reliance, recycling, substitution } = terms;
  const reason = firstReason([supply, sourcing, reliance, recycling, substitution].map((term) => term.reason));
  const extra = { assumptions: assumptionsOf(input, terms) };
  const bounds = reason === 'invalid-input' ? undefined : boundsOf(terms);
  if (reason !== undefined || bounds === undefined) return unavailable(reason ?? 'not-reported', bounds, extra);
  const weighed = weighedTerms(pointOf(supply), pointOf(sourcing), pointOf(reliance));
  return answer(product(weighed, 1 - pointOf(recycling), pointOf(substitution)), bounds, extra);
}

function working(input: SupplyRiskTerms): string {
  const terms = termsOf(input);
  const [supply, sourcing, reliance] = [terms.supply, terms.sourcing, terms.reliance].map(pointOf).map(figureText);
  const isBoth = (input.basis ?? 'both') === 'both';
  const weighed = isBoth ? `(${supply} × ${reliance} ÷ 2 + ${sourcing} × (1 − ${reliance} ÷ 2))` : supply;
  return `${weighed} × (1 − ${figureText(pointOf(terms.recycling))}) × ${figureText(pointOf(terms.substitution))}`;
}

/**
 * Supply risk after the method of the European Union, about 0..10: the concentration of global supply and that of a
 * reporter's actual sourcing, both weighted by governance (`hhi-wgi`), in a mean whose weights follow import reliance,
 * lowered by recycling and by substitution. For another reporter than the Union it is "after the EU method".
 *
 * With `basis` global or sourcing that term stands in both places, and import reliance has no part. Import reliance is
 * cut to 0..1; a net exporter has 0. The recycling rate is 0 and the substitution index 1 where none is given, with an
 * assumption. Unavailable: `invalid-input`, `not-reported`, the reasons of the two concentrations, `withheld`,
 * `partners-incomplete` without sourcing; with bounds where all terms have some. Bounds are exact, `outer` where those
 * of a concentration are.
 *
 * @see Blengini et al. 2017, DOI 10.1016/j.resourpol.2017.05.008; European Commission 2017, DOI 10.2873/769526; Grohol,
 *   Veeh 2023, DOI 10.2873/725585
 */
export const supplyRisk = defineIndicator({
  id: 'supply-risk',
  family: 'supply-risk',
  name: 'Supply risk (EU method)',
  nameJa: '供給リスク（EU方式）',
  nameInText: 'supply risk by the EU method',
  input: supplyRiskInput,
  unit: 'score',
  range: null,
  words:
    'concentration of global supply and of actual sourcing, each weighted by governance, in a mean that gives global supply half of import reliance; times what recycling does not provide, times the substitution index',
  latex:
    '\\mathrm{SR} = \\Bigl[\\mathrm{HHI}^{GS}_{\\mathrm{WGI},t} \\, \\frac{\\mathrm{IR}}{2} + \\mathrm{HHI}^{EU}_{\\mathrm{WGI},t} \\Bigl(1 - \\frac{\\mathrm{IR}}{2}\\Bigr)\\Bigr] \\, (1 - \\mathrm{EoL_{RIR}}) \\, \\mathrm{SI_{SR}}',
  letters: [
    {
      latex: '\\mathrm{HHI}^{GS}_{\\mathrm{WGI},t}',
      meaning: 'concentration of global supply, weighted by governance',
    },
    {
      latex: '\\mathrm{HHI}^{EU}_{\\mathrm{WGI},t}',
      meaning: 'concentration of the reporter’s actual sourcing, weighted by governance',
    },
    { latex: '\\mathrm{IR}', meaning: 'import reliance by the EU method, 0 to 1' },
    { latex: '\\mathrm{EoL_{RIR}}', meaning: 'end-of-life recycling input rate, 0 to 1' },
    { latex: '\\mathrm{SI_{SR}}', meaning: 'substitution index for supply risk: 1 where nothing can take its place' },
  ],
  bands: {
    setBy: 'European Commission, assessments of critical raw materials of 2017, 2020 and 2023',
    bands: [
      { name: 'below the threshold', to: 1 },
      { name: 'at or above the threshold', to: null },
    ],
  },
  isTracked: true,
  evaluate: risk,
  working,
});
