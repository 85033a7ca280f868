import type { ProductionSeries } from '../../domain/dataset.ts';
import { productionSchema } from '../schema/series.ts';
import type { Context } from './context.ts';
import { originOf } from './figure-at.ts';
import {
  checkFile,
  checkName,
  type Draft,
  headerAt,
  itemsUnder,
  productionFileSchema,
  type SeriesFile,
} from './series-file.ts';
import { yearsOfSuppliers } from './suppliers.ts';

/** The series of one file of world production. */
export function readProduction({ located, mineral }: SeriesFile, context: Context): readonly Draft<ProductionSeries>[] {
  checkFile(located, productionFileSchema, context);
  checkName(located, ['mineral', mineral], (id) => context.names.minerals.has(id), context);
  return itemsUnder(located, 'series').flatMap((path) => {
    const header = headerAt(located, path, (names) => productionSchema(names, mineral), context);
    const parts = epsilonOf(header?.source, context);
    const total = header?.totalSignificant === undefined ? parts : { ...parts, significant: header.totalSignificant };
    const years = yearsOfSuppliers(located, path, { parts, total, excluded: header?.totalExcludes ?? [] }, context);
    if (header === undefined) return [];
    return [{ ...originOf(located, path), ...header, primary: header.primary, mineral, years }];
  });
}

/** The rule for figures marked `e` of a source. */
export function epsilonOf(source: string | undefined, { epsilons }: Context): { readonly epsilon?: number } {
  const epsilon = source === undefined ? undefined : epsilons.get(source);
  return epsilon === undefined ? {} : { epsilon };
}
