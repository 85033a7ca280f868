import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeScale, niceScale, shareScale } from './scale.ts';

describe('shareScale', () => {
  test.each([
    [0.04, 0.1],
    [0.3, 0.3],
    [0.32, 0.4],
    [0.51, 0.6],
    [0.65, 0.8],
    [0.81, 1],
    [1, 1],
  ])('holds a largest share of %d in a scale up to %d', (largest, top) => {
    expect(shareScale(largest).top).toBe(top);
  });

  test('begins at zero and ends at its last tick', () => {
    for (const largest of [0, 0.05, 0.15, 0.25, 0.35, 0.45, 0.7, 0.9]) {
      const { bottom, top, ticks } = shareScale(largest);
      expect([bottom, ticks[0], ticks.at(-1)]).toEqual([0, 0, top]);
    }
  });
});

describe('niceScale', () => {
  test('takes round steps', () => {
    expect(niceScale(0, 9010)).toEqual({ bottom: 0, top: 10000, ticks: [0, 2500, 5000, 7500, 10000] });
    expect(niceScale(-0.2, 0.3).ticks).toEqual([-0.2, 0, 0.2, 0.4]);
    expect(niceScale(0, 0).ticks).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  test('holds every value and zero, with two to eight ticks', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const { bottom, top, ticks } = niceScale(Math.min(a, b), Math.max(a, b));
        const slack = 1e-6 * (top - bottom);
        expect(bottom).toBeLessThanOrEqual(Math.min(0, a, b) + slack);
        expect(top).toBeGreaterThanOrEqual(Math.max(0, a, b) - slack);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('closeScale', () => {
  test('begins where values do, and is as long as it has to be', () => {
    // By hand: a quarter of 23 points is 5.75, the next round step 10; a quarter of 20 points is 5.
    expect(closeScale(0.76, 0.99, 0.1)).toEqual({ bottom: 0.7, top: 1, ticks: [0.7, 0.8, 0.9, 1] });
    expect(closeScale(0.98, 1, 0.2)).toEqual({ bottom: 0.8, top: 1, ticks: [0.8, 0.85, 0.9, 0.95, 1] });
    expect(closeScale(1, 1, 0.2).bottom).toBe(0.8);
  });

  test('begins at zero where that costs little, or values lie on both sides of it', () => {
    expect(closeScale(0.1, 0.5, 0.1)).toEqual(niceScale(0.1, 0.5));
    expect(closeScale(-0.2, 0.3, 0.1)).toEqual(niceScale(-0.2, 0.3));
    expect(closeScale(0, 0, 0.1)).toEqual(niceScale(0, 0));
  });
});
