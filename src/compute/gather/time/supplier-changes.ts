import { hhiChangeBySupplier } from '../../../indicators/time/hhi-change-by-supplier.ts';
import type { Computed } from '../../computed.ts';
import { type Facts, type Gatherer, resultAsInput } from '../../facts.ts';
import { computedFrom, worstQuality } from '../../gathered.ts';
import type { SupplierList } from '../../supplier-list.ts';

/** Lists that differ in the year alone; editions and publishers are never joined. */
function seriesKey({ reporter, mineral, stage, measure, source, unit }: SupplierList): string {
  return [reporter, mineral, stage, measure, source, unit].join('|');
}

function indexOf({ results }: Facts, { reporter, mineral, stage, measure, year }: SupplierList) {
  return results.at({
    indicator: 'hhi',
    ...(reporter === undefined ? {} : { reporter }),
    mineral,
    stage,
    measure,
    year,
  });
}

function changeOf(facts: Facts, from: SupplierList, to: SupplierList): Computed {
  const { reporter, mineral, stage, measure, year, unit, source } = to;
  const indices = [from, to].flatMap((list) => indexOf(facts, list) ?? []);
  const qualities = [from, to].map(({ coverage, estimated }) => ({ coverage, estimated, age: null }));
  const subject = { mineral, stage, measure, year, baseYear: from.year };
  return computedFrom(hhiChangeBySupplier, {
    subject: reporter === undefined ? subject : { reporter, ...subject },
    input: { from: from.suppliers, to: to.suppliers },
    inputs: indices.flatMap((index) => resultAsInput(index)),
    unit,
    sources: [source],
    quality: worstQuality(qualities, facts.asOfYear - year),
    assumptions: [...new Set([...from.assumptions, ...to.assumptions])],
  });
}

/**
 * The change of concentration by supplier, of world production and of imports: the newest year of each series against its
 * first from the baseline year on. Within one source; a list with a figure that is not available is left out,
 * and so is one of a single economy beside a large rest.
 */
export const supplierChanges: Gatherer = (facts) => {
  const baseline = facts.dataset.site.baselineYear ?? 0;
  const lists = [...facts.production, ...facts.imports].filter(
    (list) => !list.isIncomplete && !list.isSelection && list.year >= baseline,
  );
  return [...Map.groupBy(lists, seriesKey).values()].flatMap((series) => {
    const [from, ...later] = [...series].sort((a, b) => a.year - b.year);
    const to = later.at(-1);
    return from && to && to.year > from.year ? [changeOf(facts, from, to)] : [];
  });
};
