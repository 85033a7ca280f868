import type { Mineral } from '../../domain/dataset.ts';
import type { Reported } from '../../indicators/reported.ts';
import { supplyRisk } from '../../indicators/supply-risk/supply-risk.ts';
import type { SupplyRiskTerms } from '../../indicators/supply-risk/supply-risk-terms.ts';
import { type Computed, type Input, inputOf, type Subject } from '../computed.ts';
import { type Facts, type Gatherer, resultAsInput } from '../facts.ts';
import { fractionOf } from '../fraction-of.ts';
import { computedFrom, worstQuality } from '../gathered.ts';
import { quantityOf } from '../quantity-of.ts';
import { type Sourcing, sourcingsOf } from '../sourcing.ts';
import type { SupplierList } from '../supplier-list.ts';
import { type Governed, governanceIn } from './governed.ts';
import { type WorldView, withGovernance, worldViews } from './governed-concentration.ts';

type Place = Pick<Subject, 'reporter' | 'mineral' | 'stage' | 'year'>;

interface Lowering {
  readonly terms: Pick<SupplyRiskTerms, 'eolRir' | 'siSr'>;
  readonly inputs: readonly Input[];
  readonly assumptions: readonly string[];
}

/** What lowers supply risk: the recycling rate and the substitution index, as far as the mineral has them. */
function loweringOf(mineral: Mineral | undefined, year: number): Lowering {
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
    assumptions: others.map((input) => `${input.input.replaceAll('-', ' ')} of ${input.year}`),
  };
}

interface Terms {
  readonly place: Place;
  readonly terms: SupplyRiskTerms;
  readonly inputs: readonly Input[];
  readonly rests: readonly Pick<Computed, 'quality' | 'sources'>[];
  readonly unit: string;
  readonly assumptions: readonly string[];
}

function riskOf({ place, terms, inputs, rests, unit, assumptions }: Terms, facts: Facts): Computed {
  const lowering = loweringOf(facts.dataset.minerals.get(place.mineral), place.year);
  const sources = [...rests.flatMap((each) => each.sources), ...lowering.inputs.map(({ source }) => source)];
  return computedFrom(supplyRisk, {
    subject: { ...place, measure: '' },
    input: { ...terms, ...lowering.terms },
    inputs: [...inputs, ...lowering.inputs],
    unit,
    sources: [...new Set(sources)],
    quality: worstQuality(
      rests.map(({ quality }) => quality),
      facts.asOfYear - place.year,
    ),
    assumptions: [...assumptions, ...lowering.assumptions],
  });
}

/** By world production alone: of the world, and of reporters with trade parameters of their own. */
function ofWorld({ list, reporter, parameters }: WorldView, governed: Governed, facts: Facts): readonly Computed[] {
  const { mineral, stage, year, unit } = list;
  const place = { ...(reporter === undefined ? {} : { reporter }), mineral, stage, year };
  const concentration = facts.results.at({ indicator: 'hhi-wgi', ...place, measure: '' });
  if (concentration === undefined || list.isIncomplete) return [];
  const terms = { globalSupply: withGovernance(list.suppliers, governed, parameters), basis: 'global' as const };
  const inputs = resultAsInput(concentration);
  const { assumptions } = concentration.result;
  return [riskOf({ place, terms, inputs, rests: [concentration], unit, assumptions }, facts)];
}

/** Primary production at home and imports by origin: what is recycled lowers the risk elsewhere in the formula. */
function sourcingList(sourcing: Sourcing, production: Reported) {
  const { imports, reporter } = sourcing;
  return { ...imports, suppliers: [{ id: reporter, quantity: production }, ...imports.suppliers] };
}

interface Sides {
  readonly sourcing: Sourcing;
  readonly governed: Governed;
  readonly world: SupplierList | undefined;
}

/** By world production and by the sourcing of a reporter; by the latter alone where the stage has no world production. */
function ofReporter({ sourcing, governed, world }: Sides, facts: Facts): readonly Computed[] {
  const { reporter, mineral, stage, year, production, unit } = sourcing;
  const about = { mineral, stage, measure: '' as const, year };
  const reliance = facts.results.at({ indicator: 'import-reliance', reporter, ...about });
  if (production === undefined || (world && reliance === undefined)) return [];
  const list = sourcingList(sourcing, production);
  const concentration = world && facts.results.at({ indicator: 'hhi-wgi', ...about });
  const terms: SupplyRiskTerms = {
    ...(world ? { globalSupply: withGovernance(world.suppliers, governed) } : { basis: 'sourcing' }),
    sourcing: withGovernance(list, governed),
    importReliance: reliance ? quantityOf(reliance.result) : null,
  };
  const inputs = [
    ...(concentration ? resultAsInput(concentration) : []),
    ...(world && reliance ? resultAsInput(reliance) : []),
    ...sourcing.inputs.filter(({ input }) => input !== 'secondary'),
    ...governed.inputsOf(list.suppliers.map(({ id }) => id)),
  ];
  const own = { quality: sourcing.quality, sources: [sourcing.source, governed.source] };
  const rests = concentration ? [concentration, own] : [own];
  const assumptions = [...sourcing.assumptions, ...governed.assumptions];
  return [riskOf({ place: { reporter, mineral, stage, year }, terms, inputs, rests, unit, assumptions }, facts)];
}

/**
 * Supply risk after the EU method: of the world by its production, of reporters with trade parameters by the same with
 * them, and of reporters whose sourcing is known by both terms.
 */
export const supplyRisks: Gatherer = (facts) => {
  const governedIn = governanceIn(facts.results, 'governance-10');
  const ofAll = worldViews(facts).flatMap((view) => {
    const governed = governedIn(view.list.year);
    return governed === undefined ? [] : ofWorld(view, governed, facts);
  });
  const ofSome = sourcingsOf(facts).flatMap((sourcing) => {
    const governed = governedIn(sourcing.year);
    const { mineral, stage, year } = sourcing;
    const world = facts.production.find(
      (list) => list.mineral === mineral && list.stage === stage && list.year === year && !list.isIncomplete,
    );
    return governed === undefined ? [] : ofReporter({ sourcing, governed, world }, facts);
  });
  return [...ofAll, ...ofSome];
};
