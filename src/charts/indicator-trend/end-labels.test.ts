import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from './end-labels.ts';

const block = fc.record({
  y: fc.double({ min: -50, max: 350, noNaN: true }),
  height: fc.integer({ min: 10, max: 40 }),
});

describe('spread', () => {
  test('leaves blocks where they want to be when they do not meet', () => {
    expect(
      spread(
        [
          { y: 100, height: 20 },
          { y: 50, height: 20 },
        ],
        0,
        300,
      ),
    ).toEqual([100, 50]);
  });

  test('moves two that meet apart by the same distance', () => {
    // By hand: both want 100 and are 20 high, so their middles stand 20 apart around 100.
    expect(
      spread(
        [
          { y: 100, height: 20 },
          { y: 100, height: 20 },
        ],
        0,
        300,
      ),
    ).toEqual([90, 110]);
  });

  test('keeps blocks inside, at the top and at the bottom', () => {
    expect(spread([{ y: -30, height: 20 }], 0, 300)).toEqual([10]);
    expect(spread([{ y: 330, height: 20 }], 0, 300)).toEqual([290]);
  });

  test('never lets blocks overlap or change order, and keeps them inside where they fit', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const middles = spread(blocks, 0, 600);
        const placed = blocks
          .map(({ y, height }, index) => ({ y, height, middle: middles[index] ?? Number.NaN }))
          .sort((a, b) => a.middle - b.middle);
        for (const [index, { y, height, middle }] of placed.entries()) {
          expect(middle - height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(middle + height / 2).toBeLessThanOrEqual(600 + 1e-6);
          const next = placed[index + 1];
          if (next === undefined) continue;
          expect(next.middle - middle).toBeGreaterThanOrEqual((height + next.height) / 2 - 1e-6);
          expect(next.y).toBeGreaterThanOrEqual(y);
        }
      }),
    );
  });
});
