import type { Dataset, TradeSeries } from '../../domain/dataset.ts';
import { type Quantity, sum } from '../../domain/quantity.ts';
import { cdi1 } from '../../indicators/dependence/cdi-1.ts';
import { cdi3 } from '../../indicators/dependence/cdi-3.ts';
import { type Criterion, strategicDependency } from '../../indicators/dependence/strategic-dependency.ts';
import type { Computed, DataQuality, Input } from '../computed.ts';
import { type Facts, type Gatherer, resultAsInput } from '../facts.ts';
import { computedFrom, worstQuality } from '../gathered.ts';
import { quantityOf } from '../quantity-of.ts';
import { partnersOf, type SupplierList } from '../supplier-list.ts';

/** Imports and exports of one product in one year, in money, from one source. */
interface Pair {
  readonly imports: SupplierList;
  readonly exports: SupplierList;
}

function totalOf({ suppliers }: SupplierList): Quantity {
  return sum([
    ...suppliers.suppliers.map(({ quantity }) => quantity),
    ...(suppliers.residual ? [suppliers.residual] : []),
  ]);
}

function totalInput(name: string, list: SupplierList): Input {
  const { unit, year, source, origin } = list;
  return { input: name, quantity: totalOf(list), unit, year, source, quality: 'computed', ...origin };
}

function subjectOf({ reporter, mineral, stage, measure, year }: SupplierList) {
  return { ...(reporter === undefined ? {} : { reporter }), mineral, stage, measure, year };
}

function qualityOf({ coverage, estimated, year }: SupplierList, asOfYear: number): DataQuality {
  return { coverage, estimated, age: asOfYear - year };
}

function concentration({ results, asOfYear }: Facts, list: SupplierList): Computed {
  const subject = subjectOf(list);
  const index = results.at({ indicator: 'hhi', ...subject });
  return computedFrom(cdi1, {
    subject,
    input: list.suppliers,
    inputs: index ? resultAsInput(index) : [],
    unit: list.unit,
    sources: [list.source],
    quality: qualityOf(list, asOfYear),
    assumptions: list.assumptions,
  });
}

function overExports({ asOfYear }: Facts, { imports, exports }: Pair): Computed {
  return computedFrom(cdi3, {
    subject: subjectOf(imports),
    input: { extra: totalOf(imports), exports: totalOf(exports) },
    inputs: [totalInput('imports', imports), totalInput('exports', exports)],
    unit: imports.unit,
    sources: [imports.source],
    quality: worstQuality([qualityOf(imports, asOfYear), qualityOf(exports, asOfYear)], asOfYear - imports.year),
    assumptions: [...new Set([...imports.assumptions, ...exports.assumptions])],
  });
}

function criterionOf({ result }: Computed): Criterion {
  return result.kind === 'unavailable' ? result.reason : quantityOf(result);
}

/** A single economy has no trade among members, so the second criterion does not apply to it. */
function criteria(facts: Facts, pair: Pair): readonly Computed[] {
  const first = concentration(facts, pair.imports);
  const third = overExports(facts, pair);
  const count = computedFrom(strategicDependency, {
    subject: subjectOf(pair.imports),
    input: { cdi1: criterionOf(first), cdi2: 'not-applicable', cdi3: criterionOf(third) },
    inputs: [first, third].flatMap((each) => resultAsInput(each)),
    unit: 'criteria',
    sources: first.sources,
    quality: worstQuality([first.quality, third.quality], first.quality.age),
    assumptions: [...new Set([...first.result.assumptions, ...third.result.assumptions])],
  });
  return [first, third, count];
}

function exportsOf({ trade }: Dataset): readonly SupplierList[] {
  const isOfExports = ({ primary, flow, measure }: TradeSeries) => primary && flow === 'exports' && measure === 'value';
  return trade.filter(isOfExports).flatMap(partnersOf);
}

const productKey = ({ reporter, mineral, stage, year, source, unit }: SupplierList): string =>
  [reporter, mineral, stage, year, source, unit].join('|');

/**
 * The criteria of a strategic dependency for each reporter, mineral and stage whose imports and exports, in money and by
 * partner, are of one source and year. For single economies the count has bounds and no value.
 */
export const strategicDependencies: Gatherer = (facts) => {
  const exported = new Map(exportsOf(facts.dataset).map((list) => [productKey(list), list]));
  return facts.imports.flatMap((imports) => {
    const exports = exported.get(productKey(imports));
    const isKnown = exports !== undefined && !imports.isIncomplete && !exports.isIncomplete;
    return imports.measure === 'value' && isKnown ? criteria(facts, { imports, exports }) : [];
  });
};
