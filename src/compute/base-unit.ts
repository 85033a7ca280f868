import { interval, type Quantity, upperEnd } from '../domain/quantity.ts';
import { sizeOf, type Unit } from '../domain/unit.ts';

/** A quantity in the base unit of its dimension: tonnes, million cubic metres, US dollars, percent. */
export function inBaseUnit(quantity: Quantity, unit: Unit): Quantity {
  const size = sizeOf(unit);
  const { value, lower } = quantity;
  return interval(value === null ? null : value * size, lower * size, upperEnd(quantity) * size);
}
