import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { exposureChange } from './exposure-change.ts';

const exposure = (reliance: number, share: number) => ({ reliance: exactly(reliance), share: exactly(share) });
const evaluate = exposureChange.evaluate;

describe('a change of exposure', () => {
  test('is nothing where one part undoes the other', () => {
    const result = evaluate({ from: exposure(0.4, 0.5), to: exposure(0.5, 0.4) });
    expect(result.kind === 'value' && result.parts?.map(({ value }) => value)).toEqual([
      expect.closeTo(0.045, 12),
      expect.closeTo(-0.045, 12),
    ]);
  });

  test('from a net exporter is all of reliance where the share stayed', () => {
    expect(evaluate({ from: exposure(0, 0.5), to: exposure(0.8, 0.5) })).toMatchObject({
      value: 0.4,
      parts: [
        { part: 'reliance', value: 0.4 },
        { part: 'share', value: 0 },
      ],
    });
  });

  test('is between the products of the ends', () => {
    const to = { reliance: { value: 0.5, lower: 0.25, upper: 0.75 }, share: { value: 0.5, lower: 0.5, upper: 1 } };
    // By hand: 0.25 × 0.5 − 0.25 and 0.75 × 1 − 0.25.
    expect(evaluate({ from: exposure(0.5, 0.5), to })).toMatchObject({ value: 0, lower: -0.125, upper: 0.5 });
  });

  test('refuses a share above the whole, and misses one that is not there', () => {
    expect(evaluate({ from: exposure(0.5, 1.5), to: exposure(1, 1) })).toMatchObject({ reason: 'invalid-input' });
    const unknown = { reliance: exactly(1), share: null };
    expect(evaluate({ from: exposure(0.5, 0.5), to: unknown })).toMatchObject({ reason: 'not-reported' });
  });

  test('has bounds where a share is withheld', () => {
    const to = { reliance: exactly(1), share: { value: null, lower: 0, upper: 1 } };
    expect(evaluate({ from: exposure(1, 0.5), to })).toMatchObject({ reason: 'withheld', lower: -0.5, upper: 0.5 });
  });
});
