import { type Quantity, sum } from '../domain/quantity.ts';
import type { Input } from './computed.ts';
import type { SupplierList } from './supplier-list.ts';

/** All that a list holds, its rest included. */
export function totalOf({ suppliers }: Pick<SupplierList, 'suppliers'>): Quantity {
  const { suppliers: listed, residual } = suppliers;
  return sum([...listed.map(({ quantity }) => quantity), ...(residual ? [residual] : [])]);
}

/** The whole of a list as one input, at the place where its year begins. */
export function totalInput(name: string, list: SupplierList): Input {
  const { unit, year, source, origin } = list;
  return { input: name, quantity: totalOf(list), unit, year, source, quality: 'computed', ...origin };
}
