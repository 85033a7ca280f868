import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { strategicDependency } from './strategic-dependency.ts';

const evaluate = strategicDependency.evaluate;

describe('the criteria of a strategic dependency', () => {
  test('are told one by one, and all three make a dependency', () => {
    const all = evaluate({ cdi1: exactly(0.5), cdi2: exactly(0.6), cdi3: exactly(1.2) });
    expect(all).toMatchObject({ value: 3, facts: { dependent: true } });
    const two = evaluate({ cdi1: exactly(0.5), cdi2: exactly(0.3), cdi3: exactly(1.2) });
    expect(two).toMatchObject({
      value: 2,
      facts: { dependent: false },
      parts: [
        { part: 'cdi-1', value: 1 },
        { part: 'cdi-2', value: 0 },
        { part: 'cdi-3', value: 1 },
      ],
    });
  });

  test('are not passed at a cut-off, within the errors of sums', () => {
    const sum = exactly(0.1 + 0.3 + 1e-17);
    expect(evaluate({ cdi1: sum, cdi2: exactly(0.5 + 1e-12), cdi3: exactly(1) })).toMatchObject({ value: 0, upper: 0 });
  });

  test('have bounds where one has none but bounds', () => {
    const open = { value: null, lower: 0.5, upper: null };
    expect(evaluate({ cdi1: exactly(0.9), cdi2: exactly(0.9), cdi3: open })).toMatchObject({
      reason: 'withheld',
      lower: 2,
      upper: 3,
    });
  });

  test('give the first reason of several', () => {
    const result = evaluate({ cdi1: null, cdi2: 'not-applicable', cdi3: 'zero-total' });
    expect(result).toMatchObject({ reason: 'not-applicable', lower: 0, upper: 3 });
  });

  test('cannot be counted where a share or an index is above 1, whatever else is missing', () => {
    const fine = { cdi1: exactly(0.5), cdi2: exactly(0.6), cdi3: exactly(1.2) };
    expect(evaluate({ ...fine, cdi1: exactly(1.2), cdi3: 'zero-total' })).toMatchObject({ reason: 'invalid-input' });
    expect(evaluate({ ...fine, cdi1: null, cdi2: exactly(1.2) })).toMatchObject({ reason: 'invalid-input' });
    expect(evaluate({ ...fine, cdi1: exactly(1 + 1e-12), cdi3: exactly(30) })).toMatchObject({ value: 3 });
  });
});
