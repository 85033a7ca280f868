import { disruptionPotential } from '../../../indicators/supply-risk/disruption-potential.ts';
import type { Computed } from '../../computed.ts';
import type { Gatherer } from '../../facts.ts';
import { computedFrom } from '../../gathered.ts';
import type { SupplierList } from '../../supplier-list.ts';
import { type Governed, governanceIn } from './governed.ts';

function potentialFor(reporter: string, list: SupplierList, governed: Governed, asOfYear: number): Computed {
  const { mineral, stage, year, unit, source, suppliers, coverage, estimated, assumptions } = list;
  const abroad = suppliers.suppliers.map(({ id }) => id).filter((id) => id !== reporter);
  return computedFrom(disruptionPotential, {
    subject: { reporter, mineral, stage, measure: '', year },
    input: {
      ...suppliers,
      suppliers: suppliers.suppliers.map((supplier) => ({
        ...supplier,
        inability: governed.of(supplier.id),
        unwillingness: null,
      })),
      reporter,
    },
    inputs: [...list.inputs.values(), ...(list.residual ? [list.residual] : []), ...governed.inputsOf(abroad)],
    unit,
    sources: [...new Set([source, governed.source])],
    quality: { coverage, estimated, age: asOfYear - year },
    assumptions: [...assumptions, ...governed.assumptions, 'political instability as a proxy of inability to supply'],
  });
}

function newest(lists: readonly SupplierList[]): readonly SupplierList[] {
  const stages = Map.groupBy(lists, ({ mineral, stage }) => `${mineral} ${stage}`);
  return [...stages.values()].map((same) => same.reduce((a, b) => (b.year > a.year ? b : a)));
}

/**
 * Disruption potential of each stage in its newest year, for every economy whose trade or balance is reported. The
 * published inputs of the method are not at hand: political instability stands for inability, and unwillingness is not
 * known.
 */
export const disruptionPotentials: Gatherer = ({ dataset, production, results, asOfYear }) => {
  const governedIn = governanceIn(results, 'governance-1');
  const reporters = new Set([...dataset.trade, ...dataset.balances].map(({ reporter }) => reporter));
  return newest(production.filter(({ isIncomplete }) => !isIncomplete)).flatMap((list) => {
    const governed = governedIn(list.year);
    if (governed === undefined) return [];
    return [...reporters].sort().map((reporter) => potentialFor(reporter, list, governed, asOfYear));
  });
};
