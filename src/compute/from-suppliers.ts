import type { Bloc } from '../domain/dataset.ts';
import { exactly } from '../domain/quantity.ts';
import type { Result } from '../domain/result.ts';
import { countOf } from '../indicators/concentration/list/list-facts.ts';
import type { IndicatorOf, About as Known } from '../indicators/indicator.ts';
import { blocInput } from '../indicators/inputs/bloc.ts';
import { partnerInput } from '../indicators/inputs/partner.ts';
import { suppliersInput } from '../indicators/inputs/suppliers.ts';
import { indicatorsTaking } from '../indicators/registry.ts';
import type { Computed, Input, Subject } from './computed.ts';
import { computedFrom } from './gathered.ts';
import { methodOf, quantityOf } from './quantity-of.ts';
import { resultUnit } from './result-unit.ts';
import { holdsMost, withoutPoint } from './selection.ts';
import type { SupplierList } from './supplier-list.ts';

const ofSuppliers = indicatorsTaking(suppliersInput);
const ofPartners = indicatorsTaking(partnerInput);
const ofBlocs = indicatorsTaking(blocInput);

/** What the results of a list are computed for beside the list itself. */
export interface Targets {
  /** Economies whose share is given even where they are not listed: it may then be only a bound, or a plain 0. */
  readonly partners: ReadonlySet<string>;
  readonly blocs: readonly Bloc[];
  readonly asOfYear: number;
}

type Extra = Pick<Subject, 'partner' | 'bloc'>;

/** Of a list with a figure that is not available nothing is known: the figure may be anything. */
const notReported: Result = { kind: 'unavailable', reason: 'not-reported', assumptions: [] };

interface About<I> {
  readonly input: I;
  readonly extra: Extra;
  readonly inputs: readonly Input[];
  readonly asOfYear: number;
  /** True of what the list as a whole says, and one supplier's figure does not. */
  readonly isOfWhole?: boolean;
}

function resultOf<I>(indicator: IndicatorOf<I>, list: SupplierList, { input, isOfWhole }: About<I>): Result {
  if (list.isIncomplete) return notReported;
  const result = indicator.evaluate(input);
  return isOfWhole === true && list.isSelection ? withoutPoint(result) : result;
}

function computed<I>(indicator: IndicatorOf<I>, list: SupplierList, about: About<I>): Computed {
  const { reporter, mineral, stage, measure, year, unit, source, coverage, estimated, assumptions } = list;
  const subject = { ...(reporter === undefined ? {} : { reporter }), mineral, stage, ...about.extra, measure, year };
  const gathered = {
    subject,
    input: about.input,
    inputs: about.inputs,
    unit,
    sources: [source],
    quality: { coverage, estimated, age: about.asOfYear - year },
    assumptions,
  };
  return computedFrom(indicator, gathered, resultOf(indicator, list, about));
}

/** The suppliers named, then the whole: enough to compute a share again without repeating the list for each. */
function shareInputs(list: SupplierList, ids: readonly string[]): readonly Input[] {
  const named = ids.flatMap((id) => list.inputs.get(id) ?? []);
  const residual = list.residual ? [list.residual] : [];
  return [...named, ...residual, list.whole];
}

function everyInput(list: SupplierList): readonly Input[] {
  return [...list.inputs.values(), ...(list.residual ? [list.residual] : [])];
}

function largest(list: SupplierList, count: number): readonly string[] {
  return [...list.suppliers.suppliers]
    .sort((a, b) => (b.quantity.value ?? 0) - (a.quantity.value ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}

/** The result that an indicator is read off, as an input at the place where the year begins. */
function resultAsInput(list: SupplierList, id: string): Input {
  const indicator = ofSuppliers.find((known) => known.id === id);
  if (indicator === undefined) throw new Error(`no indicator "${id}" to read off`);
  const result = indicator.evaluate(list.suppliers);
  const { year, source, origin } = list;
  const unit = resultUnit(indicator.unit, list.unit);
  const about = { unit, year, source, quality: 'computed' as const, ...origin };
  return { input: id, quantity: quantityOf(result), ...about, ...methodOf(result) };
}

/** The number of suppliers as an input, where it is a term of the formula and is known. */
function countAsInput(list: SupplierList, { letters }: Known): readonly Input[] {
  const count = letters.some(({ latex }) => latex === 'n') ? countOf(list.suppliers) : undefined;
  if (count === undefined) return [];
  const { year, source, origin } = list;
  return [{ input: 'suppliers', quantity: exactly(count), unit: '', year, source, quality: 'computed', ...origin }];
}

function concentrationInputs(list: SupplierList, indicator: Known): readonly Input[] {
  if (indicator.basedOn !== undefined)
    return [resultAsInput(list, indicator.basedOn), ...countAsInput(list, indicator)];
  const { ofLargest } = indicator;
  return ofLargest === undefined ? everyInput(list) : shareInputs(list, largest(list, ofLargest));
}

/** Concentration of a list: the index itself lists every supplier, what is read off it lists what it rests on. */
function concentration(list: SupplierList, asOfYear: number): readonly Computed[] {
  return ofSuppliers.map((indicator) => {
    const inputs = concentrationInputs(list, indicator);
    const isOfWhole = indicator.ofLargest !== 1 || !holdsMost(list.suppliers);
    return computed(indicator, list, { input: list.suppliers, extra: {}, inputs, asOfYear, isOfWhole });
  });
}

function partnerShares(list: SupplierList, targets: Targets): readonly Computed[] {
  const partners = [...targets.partners].filter((partner) => partner !== list.reporter).sort();
  return ofPartners.flatMap((indicator) =>
    partners.map((partner) =>
      computed(indicator, list, {
        input: { ...list.suppliers, partner },
        extra: { partner },
        inputs: shareInputs(list, [partner]),
        asOfYear: targets.asOfYear,
      }),
    ),
  );
}

function blocShares(list: SupplierList, targets: Targets): readonly Computed[] {
  return ofBlocs.flatMap((indicator) =>
    targets.blocs.map((bloc) => {
      const members = bloc.members.filter((member) => member !== list.reporter);
      return computed(indicator, list, {
        input: { ...list.suppliers, members },
        extra: { bloc: bloc.id },
        inputs: shareInputs(list, members),
        asOfYear: targets.asOfYear,
        isOfWhole: true,
      });
    }),
  );
}

/**
 * Every result that a list of suppliers gives: concentration, each partner's share, each bloc's share. A list of one
 * economy beside a large rest gives that economy's share, and of all else bounds alone.
 */
export function fromSuppliers(list: SupplierList, targets: Targets): readonly Computed[] {
  return [...concentration(list, targets.asOfYear), ...partnerShares(list, targets), ...blocShares(list, targets)];
}
