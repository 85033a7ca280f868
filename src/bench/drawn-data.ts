import { exactly, type Quantity } from '../domain/quantity.ts';
import type { Balance } from '../indicators/inputs/balance.ts';
import type { Suppliers } from '../indicators/inputs/suppliers.ts';
import type { Draw } from './draws.ts';
import { inexactOneIn, size } from './limits.ts';

/** Codes that stand for economies. */
const codes = Array.from({ length: 200 }, (_, index) => `E${String(index).padStart(3, '0')}`);

/** A figure up to `most`, small ones being more frequent; one in so many inexact by a tenth, as an estimate is. */
function figureUpTo(most: number, draw: Draw): Quantity {
  const value = Math.ceil(most * draw() ** 3);
  if (draw() * inexactOneIn >= 1) return exactly(value);
  return { value, lower: value * 0.9, upper: value * 1.1 };
}

/** Every other list has a rest of unknown count, and every other of those is a list from the top down. */
function restOf(suppliers: Suppliers['suppliers'], draw: Draw) {
  const kind = Math.floor(draw() * 4);
  if (kind > 1) return {};
  const smallest = Math.min(...suppliers.map(({ quantity }) => quantity.lower));
  return { residual: figureUpTo(5 * smallest, draw), topList: kind === 1 };
}

/** A list of ten partners, as a reporter's imports of one mineral in one year. */
export function drawnList(draw: Draw): Suppliers {
  const first = Math.floor(draw() * codes.length);
  const suppliers = Array.from({ length: size.partners }, (_, index) => ({
    // Seven is prime to the number of codes, so that no partner comes twice.
    id: codes[(first + 7 * index) % codes.length] ?? '',
    quantity: figureUpTo(10_000, draw),
  }));
  return { suppliers, ...restOf(suppliers, draw) };
}

/** A balance of one reporter, mineral and year; one in two is silent about secondary production and stocks. */
export function drawnBalance(draw: Draw): Balance {
  const flows = {
    production: figureUpTo(5000, draw),
    imports: figureUpTo(9000, draw),
    exports: figureUpTo(3000, draw),
  };
  if (draw() < 0.5) return flows;
  return { ...flows, secondary: figureUpTo(1000, draw), stockChange: figureUpTo(200, draw) };
}
