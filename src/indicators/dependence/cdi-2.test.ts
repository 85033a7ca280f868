import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { cdi2 } from './cdi-2.ts';

const withheld = { value: null, lower: 0, upper: 50 };

describe('outside imports in all imports', () => {
  test('do not apply to a single economy, whatever else is missing', () => {
    expect(cdi2.evaluate({ extra: null, intra: null, union: false })).toMatchObject({ reason: 'not-applicable' });
  });

  test('are all of imports where members trade nothing', () => {
    expect(cdi2.evaluate({ extra: exactly(9), intra: exactly(0) })).toMatchObject({ value: 1, lower: 1, upper: 1 });
  });

  test('have bounds where trade among members is withheld', () => {
    // By hand: 50 of 50 to 100.
    const result = cdi2.evaluate({ extra: exactly(50), intra: withheld });
    expect(result).toMatchObject({ reason: 'withheld', lower: 0.5, upper: 1 });
  });

  test('are anything where imports from outside have no upper end', () => {
    const open = { value: null, lower: 0, upper: null };
    expect(cdi2.evaluate({ extra: open, intra: exactly(5) })).toMatchObject({ lower: 0, upper: 1 });
  });

  test('miss a term that is not reported, and refuse one below zero', () => {
    expect(cdi2.evaluate({ extra: exactly(1), intra: null })).toMatchObject({ reason: 'not-reported' });
    expect(cdi2.evaluate({ extra: exactly(-1), intra: null, union: false })).toMatchObject({ reason: 'invalid-input' });
  });

  test('are all of imports where members trade nothing, even if what comes from outside is not known', () => {
    const open = { value: null, lower: 0, upper: null };
    expect(cdi2.evaluate({ extra: open, intra: exactly(0) })).toMatchObject({ reason: 'withheld', lower: 1, upper: 1 });
  });
});
