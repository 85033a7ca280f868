import type { Countable } from '../../../domain/control-sum.ts';
import { inDigits, scaled } from '../../../domain/control-sum.ts';

/** One slip in one figure that makes the whole difference of a year from its control sum. */
export interface Slip<Figure extends Countable> {
  readonly figure: Figure;
  /** The digits with which the sum would close; `undefined` where it closes without the figure. */
  readonly as: string | undefined;
}

/** Slips that are looked for, the likeliest first. */
const kinds = [isTimesTen, hasSwappedDigits, isNothing];

/**
 * The figures of which a single slip makes the whole difference: a factor of ten, a hundred or a thousand either way, two
 * digits that changed places, a figure that was added. The likeliest kind alone is given, with every figure of it.
 *
 * @param difference what the figures come to less the control sum, in units of 10^−`places`
 */
export function slipsBehind<Figure extends Countable>(
  figures: readonly Figure[],
  difference: bigint,
  places: number,
): readonly Slip<Figure>[] {
  const meant = figures.flatMap((figure) => {
    const stands = scaled(figure.digits, places);
    return difference > stands ? [] : [{ figure, stands, meant: stands - difference }];
  });
  const found = kinds.map((isOfKind) => meant.filter((one) => isOfKind(one.stands, one.meant)));
  const likeliest = found.find((of) => of.length > 0) ?? [];
  return likeliest.map(({ figure, meant: to }) => ({ figure, as: to === 0n ? undefined : inDigits(to, places) }));
}

function isTimesTen(stands: bigint, meant: bigint): boolean {
  return meant > 0n && [10n, 100n, 1000n].some((times) => stands === meant * times || meant === stands * times);
}

function hasSwappedDigits(stands: bigint, meant: bigint): boolean {
  const [from, to] = [[...String(stands)], [...String(meant)]];
  if (from.length !== to.length) return false;
  const [first = -1, second = -1, ...more] = [...from.keys()].filter((at) => from[at] !== to[at]);
  return more.length === 0 && second >= 0 && from[first] === to[second] && from[second] === to[first];
}

function isNothing(_: bigint, meant: bigint): boolean {
  return meant === 0n;
}
