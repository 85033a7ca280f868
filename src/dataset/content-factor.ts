import type { ContentFactor } from '../domain/content-factor.ts';
import type { Context } from './series/context.ts';
import { originOf } from './series/figure-at.ts';
import { itemsUnder, recordAt } from './series/series-file.ts';
import type { Located } from './yaml/located.ts';

/** The factors between contents that `data/factors.yaml` holds. */
export function readFactors(located: Located, context: Context): readonly ContentFactor[] {
  recordAt(located, [], context.schemas.factorsFile, context);
  return itemsUnder(located, 'factors').flatMap((path): readonly ContentFactor[] => {
    const factor = recordAt(located, path, context.schemas.factor, context);
    return factor === undefined ? [] : [{ ...factor, ...originOf(located, path) }];
  });
}
