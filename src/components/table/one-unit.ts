import { dimensionOf, sizeOf, unitNamed } from '../../domain/unit.ts';

/** A figure with its bounds in a unit. */
interface Figure {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
}

/** How many of the other unit one of a unit is; `undefined` where the two do not measure the same, or one is none. */
function ratioOf(one: string, other: string): number | undefined {
  const [from, to] = [unitNamed(one), unitNamed(other)];
  if (from === undefined || to === undefined || dimensionOf(from) !== dimensionOf(to)) return undefined;
  return sizeOf(from) / sizeOf(to);
}

/** Whether figures in the two units can be told in one: both of mass, both of money, or the same unit. */
export function isConvertible(one: string, other: string): boolean {
  return one === other || ratioOf(one, other) !== undefined;
}

/**
 * A figure in another unit of mass or money, by the exact factor; noise of binary fractions is taken out. As it is where
 * the two units do not measure the same.
 *
 * @example inUnit({ value: 1540, lower: 1540, upper: 1540, unit: 't' }, 'kt') // 1.54 kt
 */
export function inUnit<F extends Figure>(figure: F, unit: string): F {
  const ratio = ratioOf(figure.unit, unit);
  if (figure.unit === unit || ratio === undefined) return figure;
  const convert = (value: number | null) => (value === null ? null : Number((value * ratio).toPrecision(12)));
  return {
    ...figure,
    unit,
    value: convert(figure.value),
    lower: convert(figure.lower),
    upper: convert(figure.upper),
  };
}

/**
 * Two figures in one unit, the smaller of the two: whole tonnes read easier than thousands with three decimals, no digit is
 * lost, and the rows of a table come out alike. Each as it is where their units do not measure the same.
 */
export function inOneUnit<F extends Figure>(one: F, other: F): readonly [F, F] {
  if (one.unit === other.unit || !isConvertible(one.unit, other.unit)) return [one, other];
  const smaller = (ratioOf(one.unit, other.unit) ?? 0) > 1 ? other.unit : one.unit;
  return [inUnit(one, smaller), inUnit(other, smaller)];
}
