import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFigure } from '../../domain/figure.ts';
import { upperEnd } from '../../domain/quantity.ts';
import { asPrinted } from './as-printed.ts';

function quantityOf(written: string, digits: number | undefined) {
  const reading = readFigure(written, asPrinted(written, {}, digits));
  return reading.kind === 'figure' ? reading.quantity : null;
}

/** Numbers of any size, as a publisher has them before rounding. */
const anyNumber = fc.double({ min: 0.001, max: 9e8, noNaN: true });

test('what is read of a rounded estimate holds the number that was rounded, whatever it was', () => {
  fc.assert(
    fc.property(anyNumber, fc.constantFrom(1, 2, 3), (number, digits) => {
      const printed = Number(number.toPrecision(digits));
      const quantity = quantityOf(`${printed} e`, digits);
      const room = 1e-9 * number;
      expect(quantity?.value).toBe(printed);
      expect(quantity?.lower).toBeLessThanOrEqual(number + room);
      expect(quantity === null ? 0 : upperEnd(quantity)).toBeGreaterThanOrEqual(number - room);
    }),
    { numRuns: 1000 },
  );
});

test('an estimate is never wider than half a unit of its last stated digit, and exact where none is stated', () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      const printed = Number(number.toPrecision(2));
      const rounded = quantityOf(`${printed} e`, 2);
      // A number of two digits is at least 10 units of the second; half of one is at most a twentieth.
      expect(printed - (rounded?.lower ?? 0)).toBeLessThanOrEqual(printed / 20 + 1e-9 * printed);
      expect(quantityOf(`${printed} e`, undefined)).toEqual({ value: printed, lower: printed, upper: printed });
    }),
    { numRuns: 1000 },
  );
});
