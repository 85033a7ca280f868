import type { Result } from '../domain/result.ts';
import { blocShare } from '../indicators/blocs/bloc-share.ts';
import { cr1 } from '../indicators/concentration/cr-1.ts';
import { cr3 } from '../indicators/concentration/cr-3.ts';
import { cr5 } from '../indicators/concentration/cr-5.ts';
import { effectiveSuppliers } from '../indicators/concentration/effective-suppliers.ts';
import { giniSimpson } from '../indicators/concentration/gini-simpson.ts';
import { hhi } from '../indicators/concentration/hhi.ts';
import { hhi10000 } from '../indicators/concentration/hhi-10000.ts';
import { hhiNormalised } from '../indicators/concentration/hhi-normalised.ts';
import { apparentConsumption } from '../indicators/dependence/apparent-consumption.ts';
import { importReliance } from '../indicators/dependence/import-reliance.ts';
import { netImportReliance } from '../indicators/dependence/net-import-reliance.ts';
import { partnerShare } from '../indicators/dependence/partner-share.ts';
import { drawnBalance, drawnList } from './drawn-data.ts';
import { drawsFrom } from './draws.ts';
import { size } from './limits.ts';

const ofLists = [hhi, hhi10000, hhiNormalised, effectiveSuppliers, giniSimpson, cr1, cr3, cr5];
const ofBalances = [apparentConsumption, netImportReliance, importReliance];

/** How many results came, and what their numbers add up to: nothing else is kept of them. */
export interface Tally {
  readonly results: number;
  readonly sum: number;
}

/** The numbers of a result that are finite, added up; a computation that is left out would be seen in it. */
function weight(result: Result): number {
  return (result.kind === 'value' ? result.value : 0) + (result.lower ?? 0) + (result.upper ?? 0);
}

/** The core indicators of one reporter, mineral and year: of its list of partners, of each partner, of a bloc, of its balance. */
function coreOf(list: ReturnType<typeof drawnList>, balance: ReturnType<typeof drawnBalance>): readonly Result[] {
  const members = list.suppliers.slice(2, 5).map(({ id }) => id);
  return [
    ...ofLists.map(({ evaluate }) => evaluate(list)),
    ...list.suppliers.map(({ id }) => partnerShare.evaluate({ ...list, partner: id })),
    blocShare.evaluate({ ...list, members }),
    ...ofBalances.map(({ evaluate }) => evaluate(balance)),
  ];
}

/** The core indicators of one mineral for so many reporters, over all years. The same mineral gives the same tally. */
export function coreOfMineral(mineral: number, reporters: number): Tally {
  const draw = drawsFrom(mineral);
  let results = 0;
  let sum = 0;
  for (let row = 0; row < reporters * size.years; row += 1) {
    for (const result of coreOf(drawnList(draw), drawnBalance(draw))) {
      results += 1;
      sum += weight(result);
    }
  }
  return { results, sum };
}
