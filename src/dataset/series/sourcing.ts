import type { SourcingSeries } from '../../domain/criticality.ts';
import type { Context } from './context.ts';
import { originOf } from './figure-at.ts';
import { epsilonOf } from './production.ts';
import { type Draft, itemsUnder, recordAt, type SeriesFile } from './series-file.ts';
import { yearsOfSuppliers } from './suppliers.ts';
import { checkAverage } from './years.ts';

/** What one file of a reporter's supply says of what the reporter uses by origin. */
export function readSourcing(
  { located, mineral, economy }: SeriesFile & { readonly economy: string },
  context: Context,
): readonly Draft<SourcingSeries>[] {
  return itemsUnder(located, 'sourcing').flatMap((path): readonly Draft<SourcingSeries>[] => {
    const header = recordAt(located, path, context.schemas.sourcing(mineral), context);
    const step = header?.roundedTo === undefined ? {} : { leastStep: header.roundedTo };
    const parts = { ...epsilonOf(header?.source, context), ...step, max: 100 };
    const years = yearsOfSuppliers(located, path, { parts, total: parts, excluded: [] }, context);
    if (header === undefined) return [];
    checkAverage(located, path, { averageFrom: header.averageFrom, first: years[0]?.year }, context);
    return [{ ...originOf(located, path), ...header, primary: header.primary, mineral, reporter: economy, years }];
  });
}
