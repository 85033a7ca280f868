import type { Dataset } from '../../../domain/dataset.ts';
import type { Assessed } from '../../../domain/published.ts';

/**
 * What to say where a rate or an index of one economy serves another, or the world: "recycling rate of the European Union".
 * Nothing where it is the reporter's own, or its source does not say whose it is.
 */
export function borrowed(
  what: string,
  of: Assessed | undefined,
  { reporter, economies }: Pick<Dataset, 'economies'> & { readonly reporter: string | undefined },
): readonly string[] {
  const economy = of?.economy;
  if (economy === undefined || economy === reporter) return [];
  return [`${what} of ${economies.get(economy)?.nameInText ?? economy}`];
}
