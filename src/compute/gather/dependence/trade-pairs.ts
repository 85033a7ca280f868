import type { Flow } from '../../../domain/dataset.ts';
import { totalsApartIn } from '../../differences/total-apart.ts';
import type { Facts } from '../../facts.ts';
import { partnersOf, type SupplierList } from '../../supplier-list.ts';
import { membersOf } from '../../union.ts';

/** Imports and exports of one product in one year, in money, from one source. */
export interface TradePair {
  /** By partner; of a union, from outside alone. */
  readonly imports: SupplierList;
  /** What the members of a union import from each other, 0 or more; a single economy has none. */
  readonly intra?: SupplierList;
  readonly exports: SupplierList;
}

function listsOf({ dataset }: Pick<Facts, 'dataset'>, flow: Flow, isOfUnion: boolean): readonly SupplierList[] {
  const apart = flow === 'imports' && !isOfUnion ? totalsApartIn(dataset) : undefined;
  return dataset.trade
    .filter((series) => series.flow === flow && series.measure === 'value' && series.primary !== isOfUnion)
    .filter(({ reporter }) => (membersOf(dataset, reporter) !== undefined) === isOfUnion)
    .flatMap((series) => partnersOf(series, apart?.(series)));
}

const productKey = ({ reporter, mineral, stage, year, source, unit }: SupplierList): string =>
  [reporter, mineral, stage, year, source, unit].join('|');

/** The list with only some of its partners; the rest that is not split stays with those from outside. */
function only(list: SupplierList, isWanted: (id: string) => boolean, hasRest: boolean): SupplierList {
  const { suppliers, residual, inputs, ...about } = list;
  const { residual: rest, suppliers: listed, ...form } = suppliers;
  const kept = new Map([...inputs].filter(([id]) => isWanted(id)));
  const isRestMissing = list.isIncomplete && [...inputs.values()].every(({ quantity }) => quantity !== null);
  return {
    ...about,
    isIncomplete: [...kept.values()].some(({ quantity }) => quantity === null) || (hasRest && isRestMissing),
    suppliers: {
      ...form,
      suppliers: listed.filter(({ id }) => isWanted(id)),
      ...(rest && hasRest ? { residual: rest } : {}),
    },
    inputs: kept,
    ...(residual && hasRest ? { residual } : {}),
  };
}

function splitByMembers(imports: SupplierList, members: readonly string[]): Pick<TradePair, 'imports' | 'intra'> {
  return {
    imports: only(imports, (id) => !members.includes(id), true),
    intra: only(imports, (id) => members.includes(id), false),
  };
}

/**
 * Every product whose imports by partner and exports are of one source, year and currency: the primary series of single
 * economies, and those of unions, which are sums over members, not primary, and hold trade among members. Lists may hold a
 * figure that is not available: they are `isIncomplete`, and no sum over them is known.
 */
export function tradePairs(facts: Pick<Facts, 'dataset'>): readonly TradePair[] {
  return [false, true].flatMap((isOfUnion) => {
    const exported = new Map(listsOf(facts, 'exports', isOfUnion).map((list) => [productKey(list), list]));
    return listsOf(facts, 'imports', isOfUnion).flatMap((imports): readonly TradePair[] => {
      const exports = exported.get(productKey(imports));
      const members = membersOf(facts.dataset, imports.reporter ?? '');
      if (exports === undefined) return [];
      return [members ? { ...splitByMembers(imports, members), exports } : { imports, exports }];
    });
  });
}
