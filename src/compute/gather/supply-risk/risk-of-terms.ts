import type { Dataset } from '../../../domain/dataset.ts';
import type { Reason, Result } from '../../../domain/result.ts';
import type { SupplyRiskTerms } from '../../../indicators/supply-risk/factors/supply-risk-terms.ts';
import { supplyRisk } from '../../../indicators/supply-risk/supply-risk.ts';
import { type Computed, type Input, inputOf, type Subject } from '../../computed.ts';
import type { Facts } from '../../facts.ts';
import { fractionOf } from '../../fraction-of.ts';
import { computedFrom, worstQuality } from '../../gathered.ts';
import { borrowed } from './borrowed.ts';

type Place = Pick<Subject, 'reporter' | 'mineral' | 'stage' | 'year'>;

interface Lowering {
  readonly terms: Pick<SupplyRiskTerms, 'eolRir' | 'siSr'>;
  readonly inputs: readonly Input[];
  readonly assumptions: readonly string[];
}

/** What lowers supply risk: the recycling rate and the substitution index, as far as the mineral has them. */
function loweringOf({ minerals, economies }: Dataset, { mineral: id, reporter, year }: Place): Lowering {
  const mineral = minerals.get(id);
  const recycling = mineral?.recyclingRate;
  const substitution = mineral?.substitution;
  const rest = (unit: string, cited: { readonly source: string; readonly year?: number }) => ({
    unit,
    year: cited.year ?? year,
    source: cited.source,
  });
  const inputs = [
    ...(recycling ? [inputOf('recycling-rate', recycling, rest('percent', recycling))] : []),
    ...(substitution ? [inputOf('substitution-index', substitution.supplyRisk, rest('index', substitution))] : []),
  ];
  const others = inputs.filter((input) => input.year !== year);
  return {
    terms: {
      ...(recycling ? { eolRir: fractionOf(recycling) } : {}),
      ...(substitution ? { siSr: substitution.supplyRisk.quantity } : {}),
    },
    inputs,
    assumptions: [
      ...others.map((input) => `${input.input.replaceAll('-', ' ')} of ${input.year}`),
      ...borrowed('recycling rate', recycling, { reporter, economies }),
      ...borrowed('substitution index', substitution, { reporter, economies }),
    ],
  };
}

/** The terms of supply risk but for recycling and substitution, with what they rest on. */
export interface RiskTerms {
  readonly place: Place;
  readonly terms: SupplyRiskTerms;
  readonly inputs: readonly Input[];
  readonly rests: readonly Pick<Computed, 'quality' | 'sources'>[];
  readonly unit: string;
  readonly assumptions: readonly string[];
  /** True where a list that they rest on holds a figure that is not available: it may be anything. */
  readonly isIncomplete?: boolean;
}

const notReported: Result = { kind: 'unavailable', reason: 'not-reported', assumptions: [] };

/** Supply risk of these terms, lowered by what the mineral's record has; `silent` is the reason where the record itself says that there can be no value. */
export function riskOf(
  { place, terms, inputs, rests, unit, assumptions, isIncomplete = false }: RiskTerms,
  facts: Facts,
  silent?: Reason,
): Computed {
  const lowering = loweringOf(facts.dataset, place);
  const sources = [...rests.flatMap((each) => each.sources), ...lowering.inputs.map(({ source }) => source)];
  const gathered = {
    subject: { ...place, measure: '' as const },
    input: { ...terms, ...lowering.terms },
    inputs: [...inputs, ...lowering.inputs],
    unit,
    sources: [...new Set(sources)],
    quality: worstQuality(
      rests.map(({ quality }) => quality),
      facts.asOfYear - place.year,
    ),
    assumptions: [...assumptions, ...lowering.assumptions],
  };
  if (isIncomplete) return computedFrom(supplyRisk, gathered, notReported);
  const result = supplyRisk.evaluate(gathered.input);
  const isSilent = silent !== undefined && result.kind === 'unavailable' && result.reason !== 'invalid-input';
  return computedFrom(supplyRisk, gathered, isSilent ? { ...result, reason: silent } : result);
}
