import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import { priorityScore } from './priority-score.ts';

const component = (value: Quantity | null, low: number, high: number, weight: number) => ({
  ...{ id: 'c', value, low, high, weight },
});
const of = (...components: readonly ReturnType<typeof component>[]) => priorityScore.evaluate({ components });

describe('the priority score', () => {
  test('is the weighted geometric mean of components between their goalposts', () => {
    // By hand: 4 of 8 is 0.5, 0.25 stays; 0.5^0.5 × 0.25^0.5 = √0.125.
    const result = of(component(exactly(4), 0, 8, 0.5), component(exactly(0.25), 0, 1, 0.5));
    expect(result.kind === 'value' && result.value).toBeCloseTo(Math.sqrt(0.125), 12);
  });

  test('turns its ends round where less is worse', () => {
    // By hand: (60 − 180) / (0 − 180) = 2/3; 90 days are 1/2, 0 days are 1.
    const days = { value: 60, lower: 0, upper: 90 };
    const result = of(component(days, 180, 0, 1));
    expect(result).toMatchObject({ lower: 0.5, upper: 1 });
    expect(result.kind === 'value' && result.value).toBeCloseTo(2 / 3, 12);
  });

  test('does not go beyond its goalposts, even without an upper end', () => {
    expect(of(component({ value: 9, lower: 0, upper: null }, 0, 4, 1))).toMatchObject({ value: 1, lower: 0, upper: 1 });
    expect(of(component({ value: 9, lower: 0, upper: null }, 4, 0, 1))).toMatchObject({ value: 0, lower: 0, upper: 1 });
  });

  test('is not moved by a component of weight 0, not even by one at 0', () => {
    expect(of(component(exactly(0), 0, 1, 0), component(exactly(0.5), 0, 1, 1))).toMatchObject({ value: 0.5 });
  });

  test('has bounds and no value where a component is withheld', () => {
    const result = of(component({ value: null, lower: 0.25, upper: 1 }, 0, 1, 0.5), component(exactly(1), 0, 1, 0.5));
    expect(result).toMatchObject({ reason: 'withheld', lower: 0.5, upper: 1 });
  });

  test.each([
    ['no components', [], 'invalid-input'],
    ['weights that add up to 0.9', [component(exactly(1), 0, 1, 0.9)], 'invalid-input'],
    ['a weight below 0', [component(exactly(1), 0, 1, -1), component(exactly(1), 0, 1, 2)], 'invalid-input'],
    ['equal goalposts', [component(exactly(1), 2, 2, 1)], 'invalid-input'],
    ['a missing component', [component(null, 0, 1, 1)], 'not-reported'],
  ] as const)('has no value for %s', (_, components, reason) => {
    expect(of(...components)).toMatchObject({ kind: 'unavailable', reason });
  });

  test('is written out with components and weights', () => {
    const input = { components: [component(exactly(4), 0, 8, 0.25), component(exactly(0.25), 0, 1, 0.75)] };
    const result = priorityScore.evaluate(input);
    expect(result.kind === 'value' && priorityScore.working(input, result)).toBe('0.5^0.25 × 0.25^0.75');
  });
});
