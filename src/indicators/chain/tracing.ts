/** Shares of some economies, which are told by their places among all economies of a chain. */
export interface Row {
  readonly places: readonly number[];
  readonly shares: readonly number[];
}

/** The feed of processors at one stage: by the place of each, its origins one stage upstream; none without a row. */
export type Origins = readonly (Row | undefined)[];

/** A chain in numbers: its economies by their places, the supply, and the feed stage by stage. */
export interface NumericChain {
  /** How many economies there are. */
  readonly size: number;
  /** The place of the economy that dependence is on. */
  readonly partner: number;
  readonly supply: Row;
  readonly origins: readonly Origins[];
}

/** How a supply traced upstream depends on one economy. */
export interface Traced {
  /** At each stage, product first: what is known to come from the economy, and what may. */
  readonly stages: readonly { readonly known: number; readonly possible: number }[];
  /** What is known to pass through the economy for the first time at each stage, product first. */
  readonly passing: readonly number[];
  /** What may pass through the economy at some stage: all but what is known to be free of it. */
  readonly possible: number;
}

/** Shares by place. */
type Mix = Float64Array;

const total = (mix: Mix): number => mix.reduce((sum, share) => sum + share, 0);

function add(mix: Mix, { places, shares }: Row, times: number): void {
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    mix[place] = (mix[place] ?? 0) + times * (shares[at] ?? 0);
  }
}

/** The mix one stage upstream: each processor's feed in proportion to its share. A processor without a row loses its share. */
function upstream(mix: Mix, origins: Origins): Mix {
  const next = new Float64Array(mix.length);
  for (let processor = 0; processor < mix.length; processor += 1) {
    const share = mix[processor] ?? 0;
    const row = origins[processor];
    if (share !== 0 && row !== undefined) add(next, row, share);
  }
  return next;
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
export function trace({ size, partner, supply, origins }: NumericChain): Traced {
  let mix: Mix = new Float64Array(size);
  add(mix, supply, 1);
  let free: Mix = mix.with(partner, 0);
  const stages = [stageOf(mix, partner)];
  const passing = [share(mix[partner] ?? 0)];
  for (const matrix of origins) {
    mix = upstream(mix, matrix);
    const arriving = upstream(free, matrix);
    free = arriving.with(partner, 0);
    stages.push(stageOf(mix, partner));
    passing.push(share(arriving[partner] ?? 0));
  }
  return { stages, passing, possible: share(1 - total(free)) };
}

function stageOf(mix: Mix, partner: number): Traced['stages'][number] {
  const known = share(mix[partner] ?? 0);
  return { known, possible: share(Math.max(known, known + 1 - total(mix))) };
}
