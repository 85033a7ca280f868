import { exactly } from '../../../domain/quantity.ts';
import { disruptionPotential } from '../../../indicators/supply-risk/disruption-potential.ts';
import type { Computed } from '../../computed.ts';
import type { Facts, Gatherer } from '../../facts.ts';
import { computedFrom } from '../../gathered.ts';
import type { SupplierList } from '../../supplier-list.ts';
import { membershipSources, membersOf } from '../../union.ts';
import { type Governed, governanceIn } from './governed.ts';

/** How little production at home may fail to be supplied. */
const none = exactly(0);

function potentialFor(reporter: string, list: SupplierList, governed: Governed, facts: Facts): Computed {
  const { mineral, stage, year, unit, source, suppliers, coverage, estimated, assumptions } = list;
  const members = membersOf(facts.dataset, reporter);
  const home = new Set([reporter, ...(members ?? [])]);
  const abroad = suppliers.suppliers.map(({ id }) => id).filter((id) => !home.has(id));
  return computedFrom(disruptionPotential, {
    subject: { reporter, mineral, stage, measure: '', year },
    input: {
      ...suppliers,
      suppliers: suppliers.suppliers.map((supplier) => ({
        ...supplier,
        inability: home.has(supplier.id) ? none : governed.of(supplier.id),
        unwillingness: home.has(supplier.id) ? none : null,
      })),
      reporter,
    },
    inputs: [...list.inputs.values(), ...(list.residual ? [list.residual] : []), ...governed.inputsOf(abroad)],
    unit,
    sources: [...new Set([source, governed.source, ...membershipSources(facts.dataset, reporter)])],
    quality: { coverage, estimated, age: facts.asOfYear - year },
    assumptions: [
      ...assumptions,
      ...governed.assumptions,
      ...(members === undefined ? [] : ['production of members as production at home']),
      'political instability as a proxy of inability to supply',
    ],
  });
}

function newest(lists: readonly SupplierList[]): readonly SupplierList[] {
  const stages = Map.groupBy(lists, ({ mineral, stage }) => `${mineral} ${stage}`);
  return [...stages.values()].map((same) => same.reduce((a, b) => (b.year > a.year ? b : a)));
}

/**
 * Disruption potential of each stage in its newest year, for every economy whose trade or balance is reported. The
 * published inputs of the method are not at hand: political instability stands for inability, and unwillingness is not
 * known. What a union's members produce is its own.
 */
export const disruptionPotentials: Gatherer = (facts) => {
  const { peers, production, results } = facts;
  const governedIn = governanceIn(results, 'governance-1');
  return newest(production.filter(({ isIncomplete }) => !isIncomplete)).flatMap((list) => {
    const governed = governedIn(list.year);
    if (governed === undefined) return [];
    return peers.all.map((reporter) => potentialFor(reporter, list, governed, facts));
  });
};
