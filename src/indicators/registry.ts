import { cr1 } from './concentration/cr-1.ts';
import { cr3 } from './concentration/cr-3.ts';
import { cr5 } from './concentration/cr-5.ts';
import { effectiveSuppliers } from './concentration/effective-suppliers.ts';
import { giniSimpson } from './concentration/gini-simpson.ts';
import { hhi } from './concentration/hhi.ts';
import { hhi10000 } from './concentration/hhi-10000.ts';
import { apparentConsumption } from './dependence/apparent-consumption.ts';
import { blocShare } from './dependence/bloc-share.ts';
import { importReliance } from './dependence/import-reliance.ts';
import { netImportReliance } from './dependence/net-import-reliance.ts';
import { partnerShare } from './dependence/partner-share.ts';
import type { Indicator, IndicatorOf, InputKind } from './indicator.ts';
import { change } from './time/change.ts';
import { changeRelative } from './time/change-relative.ts';

type ByInput = { readonly [K in InputKind]: readonly IndicatorOf<K>[] };

const byInput: ByInput = {
  suppliers: [hhi, hhi10000, effectiveSuppliers, giniSimpson, cr1, cr3, cr5],
  balance: [netImportReliance, importReliance, apparentConsumption],
  partner: [partnerShare],
  bloc: [blocShare],
  change: [change, changeRelative],
};

/** Every indicator, in the order in which a reader meets them. */
export const indicators: readonly Indicator[] = Object.values(byInput).flat();

/** The indicators computed from one kind of input; each takes exactly that input. */
export function indicatorsFor<K extends InputKind>(kind: K): readonly IndicatorOf<K>[] {
  return byInput[kind];
}

const byId: ReadonlyMap<string, Indicator> = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** The indicator of this id, or `undefined` when there is none. */
export function indicatorById(id: string): Indicator | undefined {
  return byId.get(id);
}
