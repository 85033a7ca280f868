import { factorFor } from '../../../domain/content-factor.ts';
import { exactly, interval, type Quantity, upperEnd } from '../../../domain/quantity.ts';
import type { Reason } from '../../../domain/result.ts';
import { dimensionOf, type Unit } from '../../../domain/unit.ts';
import type { Suppliers } from '../../../indicators/inputs/suppliers.ts';
import type { Reported } from '../../../indicators/reported.ts';
import { inBaseUnit } from '../../base-unit.ts';
import type { DataQuality, Input, Subject } from '../../computed.ts';
import type { Facts } from '../../facts.ts';
import { type Sourcing, sourcingsOf } from '../../sourcing.ts';
import type { SupplierList } from '../../supplier-list.ts';

/** What a reporter imports by partner and what it produces, in tonnes, beside world production of the very stage. */
export interface RiskySupply {
  readonly about: Omit<Subject, 'indicator'>;
  readonly imports: Suppliers;
  readonly production: Reported;
  readonly world: SupplierList;
  readonly inputs: readonly Input[];
  readonly sources: readonly string[];
  readonly quality: DataQuality;
  readonly assumptions: readonly string[];
  /** Why no sum of the two is known: they do not count the same, or a figure of imports is not available. */
  readonly reason?: Reason;
}

function inTonnes(list: Suppliers, unit: Unit, by = 1): Suppliers {
  const { residual, ...rest } = list;
  const tonnes = (quantity: Quantity): Quantity => times(inBaseUnit(quantity, unit), by);
  const suppliers = list.suppliers.map(({ id, quantity }) => ({ id, quantity: tonnes(quantity) }));
  return { ...rest, suppliers, ...(residual ? { residual: tonnes(residual) } : {}) };
}

function times({ value, lower, upper }: Quantity, by: number): Quantity {
  return { value: value === null ? null : value * by, lower: lower * by, upper: upper === null ? null : upper * by };
}

interface Home {
  /** In tonnes; `null` where it is not known. */
  readonly production: Reported;
  readonly inputs: readonly Input[];
  readonly assumptions: readonly string[];
}

/**
 * Production of the reporter as world production lists it; where it does not, no more than the rest, which may be nothing.
 * Shares of the world's production are no tonnes, so that production at home is then not known.
 */
function homeOf(reporter: string, { suppliers, inputs, residual, unit }: SupplierList): Home {
  if (dimensionOf(unit) !== 'mass')
    return { production: null, inputs: [], assumptions: ['world production known in shares alone'] };
  const listed = suppliers.suppliers.find(({ id }) => id === reporter);
  const input = inputs.get(reporter);
  if (listed && input) {
    return {
      production: inBaseUnit(listed.quantity, unit),
      inputs: [{ ...input, input: 'production' }],
      assumptions: [],
    };
  }
  const rest = suppliers.residual;
  if (rest === undefined || residual === undefined)
    return { production: exactly(0), inputs: [], assumptions: ['not listed among producers: production taken as 0'] };
  const most = upperEnd(inBaseUnit(rest, unit));
  return { production: interval(null, 0, most), inputs: [residual], assumptions: [] };
}

const isOf = (list: Pick<SupplierList, 'mineral' | 'stage' | 'year'>) => (other: SupplierList) =>
  other.mineral === list.mineral && other.stage === list.stage && other.year === list.year && !other.isIncomplete;

interface Mixture {
  readonly isMixed: boolean;
  /** What tonnes of imports are multiplied by to count what production counts. */
  readonly by: number;
  readonly sources: readonly string[];
  readonly assumptions: readonly string[];
}

/** Whether trade of a list is in the very goods of a stage that makes the metal itself: its gross weight is the content. */
function isOfMetal({ dataset }: Facts, { mineral, stage, origin }: SupplierList): boolean {
  const made = dataset.minerals.get(mineral)?.stages.find(({ id }) => id === stage);
  const { hs } =
    dataset.trade.find(({ file, path }) => file === origin.file && origin.path.startsWith(`${path}/`)) ?? {};
  return made?.isMetal === true && hs !== undefined && made.hs.includes(hs);
}

/**
 * What imports and production count, and whether the two may be added up: ore by its weight is no metal by its content,
 * unless a source states what the one holds of the other.
 */
function mixtureOf(facts: Facts, list: SupplierList, world: SupplierList): Mixture {
  const alike = { isMixed: false, by: 1, sources: [], assumptions: [] };
  if (world.unit === 'percent' || list.basis === world.basis) return alike;
  const { mineral, stage } = list;
  const stated = factorFor(facts.dataset.factors, { mineral, stage, from: list.basis, to: world.basis });
  const [traded, made] = [list.basis || 'weight', world.basis || 'weight'];
  if (stated !== undefined) {
    const said = `imports in ${traded} times ${Number(stated.by.toPrecision(5))} taken as ${made}`;
    return { ...alike, by: stated.by, sources: [stated.factor.source], assumptions: [said] };
  }
  if (traded === 'gross weight' && isOfMetal(facts, list))
    return { ...alike, assumptions: ['gross weight of the metal itself taken as its content'] };
  return { ...alike, isMixed: true, assumptions: [`imports in ${traded} beside production in ${made}`] };
}

function fromTrade(list: SupplierList, facts: Facts): readonly RiskySupply[] {
  const { reporter, mineral, stage, measure, year, unit, source } = list;
  const world = facts.production.find(isOf(list));
  if (reporter === undefined || world === undefined || dimensionOf(unit) !== 'mass') return [];
  const home = homeOf(reporter, world);
  const { isMixed, by, sources, assumptions } = mixtureOf(facts, list, world);
  return [
    {
      about: { reporter, mineral, stage, measure, year },
      imports: inTonnes(list.suppliers, unit, by),
      production: home.production,
      world,
      inputs: [...home.inputs, ...list.inputs.values(), ...(list.residual ? [list.residual] : [])],
      sources: [...new Set([source, world.source, ...sources])],
      quality: { coverage: list.coverage, estimated: list.estimated, age: facts.asOfYear - year },
      assumptions: [...list.assumptions, ...home.assumptions, ...assumptions],
      ...(isMixed
        ? { reason: 'not-applicable' }
        : list.isIncomplete || home.production === null
          ? { reason: 'not-reported' }
          : {}),
    },
  ];
}

function fromSourcing(sourcing: Sourcing, facts: Facts): readonly RiskySupply[] {
  const { reporter, mineral, stage, year, unit, source, production, imports } = sourcing;
  const list = facts.production.find(isOf(sourcing));
  if (production === undefined || list === undefined) return [];
  return [
    {
      about: { reporter, mineral, stage, measure: '', year },
      imports: inTonnes(imports, unit),
      production: production && inBaseUnit(production, unit),
      world: list,
      inputs: sourcing.inputs.filter(({ input }) => input !== 'secondary'),
      sources: [source, list.source],
      quality: sourcing.quality,
      assumptions: sourcing.assumptions,
    },
  ];
}

/**
 * Every supply that world production of the same stage and year stands beside: imports by weight from trade statistics,
 * with production as the world's list has it, and imports and production of a balance that is split by partner.
 *
 * Imports and production that do not count the same have a reason, and the assumptions say what they count; so have imports
 * with a figure that is not available. Gross weight is content where all goods of the stage are the metal itself and trade is
 * under its codes; other tonnes are multiplied by a factor that a source states, where one does, and the assumptions name it.
 *
 * Trade in a stage without world production is left out: mined tonnes would be taken for those of a metal or a compound.
 */
export function riskySupplies(facts: Facts): readonly RiskySupply[] {
  const byWeight = facts.imports.filter(({ measure }) => measure === 'quantity');
  return [
    ...byWeight.flatMap((list) => fromTrade(list, facts)),
    ...sourcingsOf(facts).flatMap((sourcing) => fromSourcing(sourcing, facts)),
  ];
}
