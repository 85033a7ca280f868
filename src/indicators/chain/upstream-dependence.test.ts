import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import type { Chain } from './chain-input.ts';
import type { Shares } from './uncertain-share.ts';
import { upstreamDependence } from './upstream-dependence.ts';

const shares = (numbers: Readonly<Record<string, number>>): Shares =>
  Object.fromEntries(Object.entries(numbers).map(([id, share]) => [id, exactly(share)]));

const of = (chain: Partial<Chain>) =>
  upstreamDependence.evaluate({ partner: 'CHN', supply: shares({ JPN: 1 }), origins: [], ...chain });

const full = (supply: Shares, ...origins: readonly Readonly<Record<string, Record<string, number>>>[]) =>
  of({
    supply,
    origins: origins.map((matrix) =>
      Object.fromEntries(Object.entries(matrix).map(([processor, row]) => [processor, shares(row)])),
    ),
  });

describe('dependence through a chain', () => {
  test('counts a tonne once, however often it passes through the economy', () => {
    const result = full(
      shares({ CHN: 0.5, JPN: 0.5 }),
      { CHN: { CHN: 1 }, JPN: { CHN: 0.4, AUS: 0.6 } },
      { CHN: { AUS: 1 }, AUS: { CHN: 0.5, AUS: 0.5 } },
    );
    // By hand: 0.5 at the product; 0.5 × 0.4 = 0.2 more one stage up; 0.5 × 0.6 × 0.5 = 0.15 more at the mine.
    expect(result.kind === 'value' && result.value).toBeCloseTo(0.85, 12);
    const at = result.kind === 'value' ? result.facts?.['byStage'] : undefined;
    // By hand: 0.5; 0.5 + 0.2 = 0.7; at the mine 0.3 × 0.5 = 0.15, for what China feeds on is Australian.
    expect(at).toMatchObject([{}, {}, {}]);
    expect(Array.isArray(at) && at.map((each) => Number(each.value.toFixed(12)))).toEqual([0.5, 0.7, 0.15]);
  });

  test('is the share of the supply alone where nothing upstream is given', () => {
    expect(of({ supply: shares({ CHN: 0.25, JPN: 0.75 }) })).toMatchObject({ value: 0.25, lower: 0.25, upper: 0.25 });
  });

  test('leaves open what the supply itself leaves out', () => {
    // By hand: 0.3 of the supply is of unknown origin.
    const result = of({ supply: shares({ CHN: 0.2, JPN: 0.5 }) });
    expect(result).toMatchObject({ value: 0.2, lower: 0.2, upper: 0.5 });
  });

  test('is not opened by what is unknown only after it has passed through the economy', () => {
    const result = full(shares({ CHN: 0.4, AUS: 0.6 }), { AUS: { AUS: 1 } });
    expect(result).toMatchObject({ value: 0.4, lower: 0.4, upper: 0.4 });
    // What comes from the mine of the Chinese maker is not known all the same.
    expect(result).toMatchObject({ facts: { byStage: [{ upper: 0.4 }, { value: 0, upper: 0.4 }] } });
  });

  test.each([
    ['a row above 1', { origins: [{ JPN: shares({ CHN: 0.8, AUS: 0.3 }) }] }, 'invalid-input'],
    ['a negative share', { supply: shares({ CHN: -0.1 }) }, 'invalid-input'],
    ['a share above 1', { supply: shares({ CHN: 1.1 }) }, 'invalid-input'],
    ['a share that is not reported', { origins: [{ JPN: { CHN: null } }] }, 'not-reported'],
    ['no supply', { supply: {} }, 'zero-total'],
    ['a supply of nothing', { supply: shares({ CHN: 0 }) }, 'zero-total'],
  ] as const)('has no value for %s', (_, chain, reason) => {
    expect(of(chain)).toMatchObject({ kind: 'unavailable', reason });
  });

  test('allows a row to miss 1 by a rounding error', () => {
    expect(full(shares({ JPN: 1 }), { JPN: { CHN: 0.7, AUS: 0.1, USA: 0.1, VNM: 0.1 + 1e-10 } }).kind).toBe('value');
  });
});

describe('with uncertain shares', () => {
  const half = { value: 0.5, lower: 0.25, upper: 0.75 };
  const chain = { supply: { JPN: half }, origins: [{ JPN: shares({ CHN: 1 }) }], seed: 1 };

  test('it is given a 90 % interval, the same for the same seed', () => {
    const result = of(chain);
    expect(result).toMatchObject({ value: 0.5, method: 'monte-carlo' });
    expect(of(chain)).toEqual(result);
    expect(of({ ...chain, seed: 2 })).not.toEqual(result);
  });

  test('the interval is that of the draws', () => {
    // By hand: the share is even between 0.25 and 0.75, so its 5th percentile is 0.275. What the supply leaves out may
    // all pass through China, so the upper end is 1.
    const { lower, upper } = of(chain);
    expect(Math.abs((lower ?? 0) - 0.275)).toBeLessThan(0.01);
    expect(upper).toBeCloseTo(1, 12);
  });

  test('a drawn row above 1 is scaled down to it', () => {
    const supply = { CHN: { value: 0.9, lower: 0.9, upper: 1 }, JPN: { value: 0.1, lower: 0.1, upper: 1 } };
    // By hand: the 95th percentile of Japan's share is 0.955; with China's at 0.9 to 1 that leaves 0.485 to 0.512.
    expect(Math.abs((of({ supply, seed: 1 }).lower ?? 0) - 0.5)).toBeLessThan(0.02);
  });

  test('there is an interval and no value where a share is withheld', () => {
    const result = of({ ...chain, supply: { JPN: { value: null, lower: 0.5, upper: null } } });
    expect(result).toMatchObject({ kind: 'unavailable', reason: 'withheld', method: 'monte-carlo' });
    expect(result.lower).toBeGreaterThan(0.5);
  });

  test('an estimated share moves the interval towards its point', () => {
    const estimated = of({ ...chain, supply: { JPN: { ...half, estimated: true } } });
    expect(estimated.lower).toBeGreaterThan(of(chain).lower ?? 1);
  });
});
