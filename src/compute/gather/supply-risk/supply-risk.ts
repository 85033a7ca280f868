import { interval, sum, upperEnd } from '../../../domain/quantity.ts';
import type { Reported } from '../../../indicators/reported.ts';
import type { SupplyRiskTerms } from '../../../indicators/supply-risk/factors/supply-risk-terms.ts';
import type { Computed } from '../../computed.ts';
import { type Facts, type Gatherer, resultAsInput } from '../../facts.ts';
import { quantityOf } from '../../quantity-of.ts';
import { type Sourcing, sourcingsOf } from '../../sourcing.ts';
import { producersOf, type SupplierList } from '../../supplier-list.ts';
import { membersOf } from '../../union.ts';
import { type Governed, governanceIn } from './governed.ts';
import { inputsOf, sourcingView, unlisted, withGovernance } from './governed-concentration.ts';
import { riskOf } from './risk-of-terms.ts';

/** Of the world: by its production alone. */
function ofWorld(list: SupplierList, governed: Governed, facts: Facts): readonly Computed[] {
  const { mineral, stage, year, unit, isIncomplete } = list;
  const place = { mineral, stage, year };
  const concentration = facts.results.at({ indicator: 'hhi-wgi', ...place, measure: '' });
  if (concentration === undefined) return [];
  const terms = { globalSupply: withGovernance(list.suppliers, governed), basis: 'global' as const };
  const inputs = resultAsInput(concentration);
  const { assumptions } = concentration.result;
  return [riskOf({ place, terms, inputs, rests: [concentration], unit, assumptions, isIncomplete }, facts)];
}

/** Primary production at home and imports by origin: what is recycled lowers the risk elsewhere in the formula. */
function sourcingList(sourcing: Sourcing, production: Reported) {
  const { imports, reporter } = sourcing;
  return { ...imports, suppliers: [{ id: reporter, quantity: production }, ...imports.suppliers] };
}

interface Sides {
  readonly sourcing: Sourcing;
  readonly governed: Governed;
  readonly world: SupplierList;
}

/** By world production and by the sourcing of a reporter. */
function ofReporter({ sourcing, governed, world }: Sides, facts: Facts): readonly Computed[] {
  const { reporter, mineral, stage, year, production, unit } = sourcing;
  const about = { mineral, stage, measure: '' as const, year };
  const reliance = facts.results.at({ indicator: 'import-reliance', reporter, ...about });
  const concentration = facts.results.at({ indicator: 'hhi-wgi', ...about });
  if (production === undefined || reliance === undefined || concentration === undefined) return [];
  const list = sourcingList(sourcing, production);
  const terms: SupplyRiskTerms = {
    globalSupply: withGovernance(world.suppliers, governed),
    sourcing: withGovernance(list, governed),
    importReliance: quantityOf(reliance.result),
  };
  const inputs = [
    ...resultAsInput(concentration),
    ...resultAsInput(reliance),
    ...sourcing.inputs.filter(({ input }) => input !== 'secondary'),
    ...governed.inputsOf(list.suppliers.map(({ id }) => id)),
  ];
  const own = { quality: sourcing.quality, sources: [sourcing.source, governed.source] };
  const rests = [concentration, own];
  const assumptions = [...sourcing.assumptions, ...governed.assumptions];
  return [riskOf({ place: { reporter, mineral, stage, year }, terms, inputs, rests, unit, assumptions }, facts)];
}

interface Origins {
  readonly list: SupplierList;
  readonly governed: Governed;
  readonly world: SupplierList;
}

/**
 * By world production and by what a reporter uses by origin, both with its trade parameters. Import reliance is not
 * reported with such shares; since exports only lower it, it is at most the part that comes from outside.
 */
function ofOrigins({ list, governed, world }: Origins, facts: Facts): readonly Computed[] {
  const { reporter, mineral, stage, year, unit, isIncomplete } = list;
  const about = { mineral, stage, year };
  const concentration = reporter && facts.results.at({ indicator: 'hhi-wgi', reporter, ...about, measure: '' });
  if (!concentration) return [];
  const { parameters } = sourcingView(list, facts.dataset);
  const view = { list: world, ...(parameters === undefined ? {} : { parameters }) };
  const terms: SupplyRiskTerms = {
    globalSupply: withGovernance(world.suppliers, governed, parameters),
    sourcing: withGovernance(list.suppliers, governed, parameters),
    importReliance: interval(null, 0, importedPart(list, membersOf(facts.dataset, reporter) ?? [reporter])),
  };
  const inputs = [...resultAsInput(concentration, `hhi-wgi.${reporter}`), ...inputsOf(view, governed)];
  const quality = { coverage: world.coverage, estimated: world.estimated, age: facts.asOfYear - year };
  const own = { quality, sources: [world.source] };
  const assumptions = [
    ...concentration.result.assumptions,
    `world production of ${world.year}`,
    ...world.assumptions,
    ...unlisted(view),
    'import reliance at most the part of sourcing from outside',
  ];
  const place = { reporter, ...about };
  const rests = [concentration, own];
  return [riskOf({ place, terms, inputs, rests, unit, assumptions, isIncomplete }, facts, 'not-reported')];
}

/** The greatest part of a sourcing, 0..1, that can come from elsewhere than home. */
function importedPart({ suppliers }: SupplierList, home: readonly string[]): number {
  const isHome = ({ id }: { readonly id: string }) => home.includes(id);
  const least = suppliers.suppliers.filter(isHome).reduce((total, { quantity }) => total + quantity.lower, 0);
  const outside = suppliers.suppliers.filter((supplier) => !isHome(supplier)).map(({ quantity }) => quantity);
  const most = upperEnd(sum([...outside, ...(suppliers.residual ? [suppliers.residual] : [])]));
  return most === 0 ? 0 : most / (most + least);
}

type Place = Pick<SupplierList, 'mineral' | 'stage' | 'year' | 'source'>;

/**
 * World production to set beside what a reporter uses by origin: the list that indicators use; where there is none of that
 * stage and year, one that the source of the sourcing prints with it.
 */
function worldBeside(
  { production, dataset }: Facts,
  { mineral, stage, year, source }: Place,
): SupplierList | undefined {
  const isMeant = (list: SupplierList) =>
    list.mineral === mineral && list.stage === stage && list.year === year && !list.isIncomplete;
  const used = production.find(isMeant);
  if (used !== undefined) return used;
  const own = dataset.production.filter((series) => series.mineral === mineral && series.source === source);
  return own.flatMap(producersOf).find(isMeant);
}

/**
 * Supply risk after the EU method: of the world by its production; of reporters whose production and imports are known,
 * or what they use by origin, by both terms, the latter with their trade parameters where they have some.
 *
 * World production is that of the same stage and of the year that the reporter's figures stand under; beside what a
 * reporter uses by origin also the one that the same source prints, where no other is at hand. Without it there is no
 * result: that of a reporter who buys from friends would come out low whatever the world depends on. A list with a
 * figure that is not available leaves its risk not reported.
 */
export const supplyRisks: Gatherer = (facts) => {
  const governedIn = governanceIn(facts.results, 'governance-10');
  const worldOf = ({ mineral, stage, year }: Pick<SupplierList, 'mineral' | 'stage' | 'year'>) =>
    facts.production.find(
      (list) => list.mineral === mineral && list.stage === stage && list.year === year && !list.isIncomplete,
    );
  const ofAll = facts.production.flatMap((list) => {
    const governed = governedIn(list.year);
    return governed === undefined ? [] : ofWorld(list, governed, facts);
  });
  const ofSome = sourcingsOf(facts).flatMap((sourcing) => {
    const [governed, world] = [governedIn(sourcing.year), worldOf(sourcing)];
    return governed === undefined || world === undefined ? [] : ofReporter({ sourcing, governed, world }, facts);
  });
  const byOrigin = facts.sourcing.flatMap((list) => {
    const [governed, world] = [governedIn(list.year), worldBeside(facts, list)];
    return governed === undefined || world === undefined ? [] : ofOrigins({ list, governed, world }, facts);
  });
  return [...ofAll, ...ofSome, ...byOrigin];
};
