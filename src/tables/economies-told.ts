import type { Query } from './query.ts';
import { derived } from './reading/derived.ts';

/** A partner that sends less than this part of any reporter’s imports is not told of. */
const leastShare = 0.01;

/**
 * Economies that there is something to tell of on a page of their own: they produce a mineral, report trade or a
 * balance, are a partner that sends a reporter a hundredth or more of some goods, or are a union that is assessed as one.
 */
export const economiesTold = derived<ReadonlySet<string>>({ name: 'economies-told', make: findTold });

function findTold({ tables, resultsOf }: Query): ReadonlySet<string> {
  const producers = tables.production.filter(({ value, upper }) => value !== 0 || (upper ?? 1) > 0);
  const partners = resultsOf('partner-share').filter(
    ({ reporter, base_year, value }) => reporter !== '' && base_year === null && (value ?? 0) >= leastShare,
  );
  const ids = new Set([
    ...producers.map(({ economy }) => economy),
    ...tables.series.map(({ reporter }) => reporter),
    ...partners.map(({ partner }) => partner),
  ]);
  return new Set(tables.economies.map(({ id }) => id).filter((id) => ids.has(id)));
}
