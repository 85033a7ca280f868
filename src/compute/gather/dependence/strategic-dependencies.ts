import type { Result } from '../../../domain/result.ts';
import { cdi1 } from '../../../indicators/dependence/cdi-1.ts';
import { cdi2 } from '../../../indicators/dependence/cdi-2.ts';
import { cdi3 } from '../../../indicators/dependence/cdi-3.ts';
import { type Criterion, strategicDependency } from '../../../indicators/dependence/strategic-dependency.ts';
import type { Computed, DataQuality, Input } from '../../computed.ts';
import { type Facts, type Gatherer, resultAsInput } from '../../facts.ts';
import { computedFrom, worstQuality } from '../../gathered.ts';
import { totalInput, totalOf } from '../../list-total.ts';
import { quantityOf } from '../../quantity-of.ts';
import { withoutPoint } from '../../selection.ts';
import type { SupplierList } from '../../supplier-list.ts';
import { membershipSources } from '../../union.ts';
import { type TradePair, tradePairs } from './trade-pairs.ts';

/** What the imports of a union from outside are called as an input. */
const outside = 'imports-from-outside';

function subjectOf({ reporter, mineral, stage, measure, year }: SupplierList) {
  return { ...(reporter === undefined ? {} : { reporter }), mineral, stage, measure, year };
}

/** What all criteria of one product have in common. */
function gatheredFrom({ dataset }: Facts, { imports }: TradePair) {
  const sources = [...new Set([imports.source, ...membershipSources(dataset, imports.reporter)])];
  return { subject: subjectOf(imports), unit: imports.unit, sources };
}

/** How far a list is known; of a total it does not matter whether it is split by partner. */
function qualityOf({ estimated, year }: SupplierList, asOfYear: number, coverage = 1): DataQuality {
  return { coverage, estimated, age: asOfYear - year };
}

/** The index of the same list where there is one; of a union, every partner from outside. */
function concentrationInputs({ results }: Facts, list: SupplierList): readonly Input[] {
  const index = results.at({ indicator: 'hhi', ...subjectOf(list) });
  return index ? resultAsInput(index) : [...list.inputs.values(), ...(list.residual ? [list.residual] : [])];
}

const notReported: Result = { kind: 'unavailable', reason: 'not-reported', assumptions: [] };

/** What is said of lists of which one holds a figure that may be anything; nothing where all are complete. */
function unknownIn(...lists: readonly SupplierList[]): Result | undefined {
  return lists.some(({ isIncomplete }) => isIncomplete) ? notReported : undefined;
}

function concentration(facts: Facts, pair: TradePair): Computed {
  const { imports } = pair;
  const gathered = {
    ...gatheredFrom(facts, pair),
    input: imports.suppliers,
    inputs: concentrationInputs(facts, imports),
    quality: qualityOf(imports, facts.asOfYear, imports.coverage),
    assumptions: imports.assumptions,
  };
  const picked = imports.isSelection ? withoutPoint(cdi1.evaluate(imports.suppliers)) : undefined;
  return computedFrom(cdi1, gathered, unknownIn(imports) ?? picked);
}

/** None for a single economy: it has no trade among members. */
function fromOutside(facts: Facts, pair: TradePair): readonly Computed[] {
  const { imports, intra } = pair;
  if (intra === undefined) return [];
  const gathered = {
    ...gatheredFrom(facts, pair),
    input: { extra: totalOf(imports), intra: totalOf(intra), union: true },
    inputs: [totalInput(outside, imports), totalInput('imports-among-members', intra)],
    quality: qualityOf(imports, facts.asOfYear),
    assumptions: imports.assumptions,
  };
  return [computedFrom(cdi2, gathered, unknownIn(imports, intra))];
}

function overExports(facts: Facts, pair: TradePair): Computed {
  const { asOfYear } = facts;
  const { imports, exports } = pair;
  const gathered = {
    ...gatheredFrom(facts, pair),
    input: { extra: totalOf(imports), exports: totalOf(exports) },
    inputs: [totalInput(pair.intra ? outside : 'imports', imports), totalInput('exports', exports)],
    quality: worstQuality([qualityOf(imports, asOfYear), qualityOf(exports, asOfYear)], asOfYear - imports.year),
    assumptions: [...new Set([...imports.assumptions, ...exports.assumptions])],
  };
  return computedFrom(cdi3, gathered, unknownIn(imports, exports));
}

function criterionOf(computed: Computed | undefined): Criterion {
  if (computed === undefined) return 'not-applicable';
  const { result } = computed;
  return result.kind === 'unavailable' ? result.reason : quantityOf(result);
}

function criteria(facts: Facts, pair: TradePair): readonly Computed[] {
  const first = concentration(facts, pair);
  const second = fromOutside(facts, pair);
  const third = overExports(facts, pair);
  const all = [first, ...second, third];
  const count = computedFrom(strategicDependency, {
    ...gatheredFrom(facts, pair),
    input: { cdi1: criterionOf(first), cdi2: criterionOf(second[0]), cdi3: criterionOf(third) },
    inputs: all.flatMap((each) => resultAsInput(each)),
    quality: worstQuality(
      all.map(({ quality }) => quality),
      first.quality.age,
    ),
    assumptions: [...new Set(all.flatMap(({ result }) => result.assumptions))],
  });
  return [...all, count];
}

/**
 * The criteria of a strategic dependency and their number, for each reporter, mineral and stage whose imports and
 * exports, in money, are of one source and year. For single economies the number has bounds and no value. What rests on a
 * list with a figure that is not available is not reported.
 */
export const strategicDependencies: Gatherer = (facts) => tradePairs(facts).flatMap((pair) => criteria(facts, pair));
