import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chain } from '../chain/chain-input.ts';
import { upstreamDependence } from '../chain/upstream-dependence.ts';
import { holds } from './arbitraries.ts';

const ids = ['CHN', 'JPN'] as const;

/** Two shares of at most 1 together, the first of them uncertain by up to a half of itself. */
const row = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 2 })).map(([first, second]) => ({
  CHN: { value: first / 8, lower: first / 16, upper: first / 8 },
  JPN: { value: second / 8, lower: second / 8, upper: second / 8 },
}));

const chain: fc.Arbitrary<Chain> = fc
  .record({ supply: row, origins: fc.array(fc.record({ CHN: row, JPN: row }), { minLength: 1, maxLength: 2 }) })
  .chain((parts) => fc.nat().map((seed) => ({ ...parts, partner: ids[0], seed })));

test('dependence through an uncertain chain is the same for the same seed, and an interval of shares', () => {
  holds(chain, (input) => {
    const result = upstreamDependence.evaluate(input);
    expect(upstreamDependence.evaluate(input)).toEqual(result);
    expect(result.method).toBe('monte-carlo');
    expect(result.lower).toBeGreaterThanOrEqual(0);
    expect(result.upper).toBeLessThanOrEqual(1);
    expect(result.lower).toBeLessThanOrEqual(result.upper ?? 1);
  });
});

test('dependence on a first supplier at the product is at least what the least of its share there says', () => {
  holds(chain, (input) => {
    const atProduct = input.supply['CHN']?.lower ?? 1;
    expect(upstreamDependence.evaluate(input).lower).toBeGreaterThanOrEqual(atProduct - 1e-9);
  });
});
