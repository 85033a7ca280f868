import type { Query } from './query.ts';
import type { Tables } from './schema.ts';

/** A partner that sends less than this part of any reporter’s imports is not told of. */
const leastShare = 0.01;

const kept = new WeakMap<Tables, ReadonlySet<string>>();

/**
 * Economies that there is something to tell of on a page of their own: they produce a mineral, report trade or a
 * balance, are a partner that sends a reporter a hundredth or more of some goods, or are a union that is assessed as one.
 */
export function economiesTold({ tables, resultsOf }: Query): ReadonlySet<string> {
  const known = kept.get(tables);
  if (known) return known;
  const producers = tables.production.filter(({ value, upper }) => value !== 0 || (upper ?? 1) > 0);
  const partners = resultsOf('partner-share').filter(
    ({ reporter, base_year, value }) => reporter !== '' && base_year === null && (value ?? 0) >= leastShare,
  );
  const ids = new Set([
    ...producers.map(({ economy }) => economy),
    ...tables.series.map(({ reporter }) => reporter),
    ...partners.map(({ partner }) => partner),
  ]);
  const told = new Set(tables.economies.map(({ id }) => id).filter((id) => ids.has(id)));
  kept.set(tables, told);
  return told;
}
