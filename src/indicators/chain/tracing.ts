/** Shares by economy, as numbers. */
export type Mix = ReadonlyMap<string, number>;

/** The feed of processors at one stage: for each of them, its origins one stage upstream. */
export type Origins = ReadonlyMap<string, Mix>;

/** How a supply traced upstream depends on one economy. */
export interface Traced {
  /** At each stage, product first: what is known to come from the economy, and what may. */
  readonly stages: readonly { readonly known: number; readonly possible: number }[];
  /** What is known to pass through the economy for the first time at each stage, product first. */
  readonly passing: readonly number[];
  /** What may pass through the economy at some stage: all but what is known to be free of it. */
  readonly possible: number;
}

const total = (mix: Mix): number => [...mix.values()].reduce((sum, share) => sum + share, 0);

/** The mix one stage upstream: each processor's feed in proportion to its share. A processor without a row loses its share. */
function upstream(mix: Mix, origins: Origins): Mix {
  const next = new Map<string, number>();
  for (const [processor, share] of mix) {
    for (const [origin, part] of origins.get(processor) ?? []) {
      next.set(origin, (next.get(origin) ?? 0) + share * part);
    }
  }
  return next;
}

function without(mix: Mix, partner: string): Mix {
  return new Map([...mix].filter(([id]) => id !== partner));
}

/** At most 1: sums of shares carry rounding errors. */
const share = (part: number): number => Math.min(1, Math.max(0, part));

/**
 * Traces a supply upstream, stage by stage, by the origins of the processors' feed, and follows beside it the part that
 * has not yet passed through the partner. Shares that a row or the supply leaves out are unknown: not known to come from
 * the partner, and possibly from it.
 *
 * Feed of all origins is spread alike over a processor's customers: that is an assumption.
 */
export function trace(partner: string, supply: Mix, origins: readonly Origins[]): Traced {
  let mix = supply;
  let free = without(supply, partner);
  const stages = [stageOf(mix, partner)];
  const passing = [share(supply.get(partner) ?? 0)];
  for (const matrix of origins) {
    mix = upstream(mix, matrix);
    const arriving = upstream(free, matrix);
    free = without(arriving, partner);
    stages.push(stageOf(mix, partner));
    passing.push(share(arriving.get(partner) ?? 0));
  }
  return { stages, passing, possible: share(1 - total(free)) };
}

function stageOf(mix: Mix, partner: string): Traced['stages'][number] {
  const known = share(mix.get(partner) ?? 0);
  return { known, possible: share(Math.max(known, known + 1 - total(mix))) };
}
