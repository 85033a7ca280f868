import { interval, type Quantity, upperEnd } from '../domain/quantity.ts';
import type { Unit } from '../domain/unit.ts';

/** How many tonnes, US dollars or percent one of the unit is. */
const sizes: Readonly<Record<Unit, number>> = {
  kg: 0.001,
  t: 1,
  kt: 1e3,
  Mt: 1e6,
  USD: 1,
  kUSD: 1e3,
  MUSD: 1e6,
  percent: 1,
};

/** A quantity in the base unit of its dimension: tonnes, US dollars, percent. */
export function inBaseUnit(quantity: Quantity, unit: Unit): Quantity {
  const size = sizes[unit];
  const { value, lower } = quantity;
  return interval(value === null ? null : value * size, lower * size, upperEnd(quantity) * size);
}
