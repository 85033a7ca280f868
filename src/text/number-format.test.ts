import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inDigits } from './number-format.ts';

test('a number is printed as the platform prints it, however often it was asked in other digits', () => {
  const digits = fc.oneof(
    fc.nat(6).map((both) => ({ minimumFractionDigits: both, maximumFractionDigits: both })),
    fc.nat(12).map((most) => ({ maximumFractionDigits: most })),
    fc.integer({ min: 1, max: 12 }).map((significant) => ({ maximumSignificantDigits: significant })),
  );
  const law = fc.property(
    fc.double({ noNaN: true }),
    fc.constantFrom('en', 'de', 'ja'),
    digits,
    (value, locale, asked) => {
      expect(inDigits(value, locale, asked)).toBe(value.toLocaleString(locale, asked));
    },
  );
  fc.assert(law, { seed: 20_261_124, numRuns: 500 });
});
