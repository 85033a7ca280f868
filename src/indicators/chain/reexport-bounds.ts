import { exactly, upperEnd } from '../../domain/quantity.ts';
import type { Bounds } from '../answer.ts';
import { drawn, ninetyPercent, randomFrom, usualDraws } from '../monte-carlo.ts';
import type { Reported } from '../reported.ts';
import { greatestMean, leastMean, type Weighed } from '../weighted-mean.ts';
import { type Hub, partFrom, partsFrom } from './attribution.ts';
import { type Dispatch, hasCircle, hubsOf } from './dispatch.ts';
import { isExactShare, type UncertainShare } from './uncertain-share.ts';

/** With more uncertain hubs than this, not every combination of ends is tried. */
const mostHubs = 10;

/**
 * Bounds of the share of imports that stems from an economy, 0..1. Exact: the share is a mean of the hubs' parts weighed
 * by imports, and rises or falls all the way in each re-export share, so that its extremes lie where each is at an end.
 * With more than ten uncertain hubs the 90 % interval of 2,000 seeded draws of imports and shares; imports without an
 * upper end keep their ends. `outer`, 0 to 1, where the bounds of the shares allow a circle of hubs that only re-export. `undefined` where nothing is imported.
 */
export function reexportBounds(dispatch: Dispatch): Bounds | undefined {
  const imports = Object.values(dispatch.imports);
  if (!imports.some((each) => each !== null && upperEnd(each) > 0)) return undefined;
  if (hasCircle(hubsOf(dispatch, (share) => share?.upper ?? 1))) return { lower: 0, upper: 1, method: 'outer' };
  const uncertain = uncertainHubs(dispatch);
  return uncertain.length > mostHubs ? drawnBounds(dispatch) : cornerBounds(dispatch, uncertain);
}

function uncertainHubs({ reexports = {} }: Dispatch): readonly string[] {
  return Object.entries(reexports).flatMap(([id, { share }]) => (share && !isExactShare(share) ? [id] : []));
}

function cornerBounds(dispatch: Dispatch, uncertain: readonly string[]): Bounds {
  const bounds = { lower: 1, upper: 0, method: 'exact' as const };
  for (let corner = 0; corner < 2 ** uncertain.length; corner += 1) {
    const isUp = (id: string) => Math.floor(corner / 2 ** uncertain.indexOf(id)) % 2 === 1;
    const hubs = hubsOf(dispatch, (share, id) => endOf(share, uncertain.includes(id) && isUp(id)));
    const items = weighed(dispatch, hubs);
    bounds.lower = Math.min(bounds.lower, (items && leastMean(items)) ?? 0);
    bounds.upper = Math.max(bounds.upper, (items && greatestMean(items)) ?? 1);
  }
  return { ...bounds, lower: Math.max(0, bounds.lower), upper: Math.min(1, bounds.upper) };
}

function endOf(share: UncertainShare, isUp: boolean): number {
  if (share === null) return 0;
  return isUp ? Math.min(1, share.upper ?? 1) : share.lower;
}

function weighed({ partner, imports }: Dispatch, hubs: readonly Hub[]): readonly Weighed[] | undefined {
  const parts = partsFrom(partner, hubs);
  return (
    parts &&
    Object.entries(imports).flatMap(([id, quantity]) =>
      quantity === null
        ? []
        : [{ value: partFrom(partner, id, parts), lower: quantity.lower, upper: upperEnd(quantity) }],
    )
  );
}

/** Imports at random, in their order; what is open above cannot be drawn and keeps its ends. */
function drawnImports({ imports }: Dispatch, random: () => number): Dispatch['imports'] {
  const entries = Object.entries(imports).map(([id, each]): readonly [string, Reported] => [
    id,
    each === null || each.upper === null ? each : exactly(drawn(each, random)),
  ]);
  return Object.fromEntries(entries);
}

/** Each draw takes the imports and the hubs' shares at random, in this order. */
function drawnBounds(dispatch: Dispatch): Bounds {
  const random = randomFrom(dispatch.seed ?? 0);
  const draws = Array.from({ length: usualDraws }, () =>
    weighed(
      { ...dispatch, imports: drawnImports(dispatch, random) },
      hubsOf(dispatch, (share) => (share === null ? 0 : drawn(share, random, 1))),
    ),
  );
  return ninetyPercent(
    draws.map((items) => (items && leastMean(items)) ?? 0),
    draws.map((items) => (items && greatestMean(items)) ?? 1),
  );
}
