import type { Gathered } from './gather.ts';

/** Which series it is, in words, for messages: whose, mineral, stage, table, unit. */
export function labelOf({ spec, head }: Gathered): string {
  const { mineral, stage, dimension, table, unit } = spec;
  return [head['reporter'] ?? head['economy'], mineral, stage, dimension, table, unit].filter(Boolean).join(', ');
}
