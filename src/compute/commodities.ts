import type { SupplierList } from './supplier-list.ts';

/** All that a reporter imports of one mineral and stage in one year, by value, where nothing of it is unknown. */
export type Commodity = Pick<
  SupplierList,
  'mineral' | 'stage' | 'measure' | 'year' | 'unit' | 'source' | 'whole' | 'coverage' | 'estimated'
> & { readonly reporter: string };

/** The imports that give a commodity whole: by value, without a rest that is not split and a figure that is not available. */
export function commoditiesIn(imports: readonly SupplierList[]): readonly Commodity[] {
  return imports
    .filter(({ measure, suppliers, isIncomplete }) => measure === 'value' && !suppliers.residual && !isIncomplete)
    .map(({ reporter = '', mineral, stage, measure, year, unit, source, whole, coverage, estimated }) => ({
      ...{ reporter, mineral, stage, measure, year, unit, source, whole, coverage, estimated },
    }));
}
