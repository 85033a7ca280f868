import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { unctadDiversification } from './unctad-diversification.ts';

const entry = (id: string, quantity: number) => ({ id, quantity: exactly(quantity) });
const reporter = [entry('A', 60), entry('B', 40)];
const reference = [entry('A', 30), entry('B', 20), entry('C', 50)];

describe("UNCTAD's index of diversification", () => {
  test('counts what one side alone has', () => {
    // By hand: (0.3 + 0.2 + 0.5) ÷ 2.
    expect(unctadDiversification.evaluate({ reporter, reference })).toMatchObject({
      value: 0.5,
      lower: 0.5,
      upper: 0.5,
      method: 'exact',
    });
  });

  test('reads at most where the reference does not say who supplies the rest of it', () => {
    const all = [entry('A', 30), entry('C', 50)];
    const result = unctadDiversification.evaluate({ reporter, reference: all, referenceResidual: exactly(20) });
    // By hand: the rest matched by nobody: (0.3 + 0.4 + 0.5 + 0.2) ÷ 2 = 0.7; all of it B: (0.3 + 0.2 + 0.5) ÷ 2 = 0.5.
    expect(result.kind === 'value' && result.value).toBeCloseTo(0.7, 12);
    expect(result.lower).toBeCloseTo(0.5, 12);
    expect(result.upper).toBeCloseTo(0.7, 12);
    expect(result.method).toBe('outer');
  });

  test('takes the most of a rest against what the other side alone lists', () => {
    const result = unctadDiversification.evaluate({
      ...{ reporter: [entry('A', 60)], reporterResidual: { value: 40, lower: 20, upper: 40 } },
      reference: [entry('A', 60), entry('B', 40)],
    });
    // By hand: 40 of 100, if all of it is B, is the structure of the reference.
    expect(result.lower).toBe(0);
  });

  test('knows that a rest larger than what it could match stands alone in part', () => {
    const all = [entry('A', 30), entry('B', 20)];
    const result = unctadDiversification.evaluate({
      reporter: [...reporter, entry('C', 10)],
      reference: all,
      referenceResidual: exactly(50),
    });
    // By hand: shares 6/11, 4/11, 1/11 against 0.3, 0.2 and 0.5, of which 1/11 may be C:
    // (0.245455 + 0.163636 + 0 + 0.409091) ÷ 2 = 0.409091.
    expect(result.lower).toBeCloseTo(0.409091, 6);
  });

  test.each([
    { title: 'nothing imported', input: { reporter: [], reference }, reason: 'zero-total' },
    { title: 'a world of zeros', input: { reporter, reference: [entry('A', 0)] }, reason: 'zero-total' },
    {
      title: 'a missing figure, even beside an empty side',
      input: { reporter: [{ id: 'A', quantity: null }], reference: [] },
      reason: 'not-reported',
    },
    {
      title: 'a negative figure, even beside a missing one',
      input: { reporter: [{ id: 'A', quantity: null }], reference: [entry('A', -1)] },
      reason: 'invalid-input',
    },
    {
      title: 'a side that is not split at all',
      input: { reporter, reference: [], referenceResidual: exactly(5) },
      reason: 'only-residual',
    },
  ])('has no value for $title', ({ input, reason }) => {
    expect(unctadDiversification.evaluate(input)).toMatchObject({ kind: 'unavailable', reason });
  });

  test('has bounds and no value where a figure is withheld', () => {
    const withheld = { id: 'B', quantity: { value: null, lower: 20, upper: 60 } };
    const result = unctadDiversification.evaluate({
      reporter: [entry('A', 60), withheld],
      reference: [entry('A', 1), entry('B', 1)],
    });
    // By hand: A between 60/120 and 60/80, B between 20/80 and 60/120: each 0 to 0.25 from a half.
    expect(result).toMatchObject({ reason: 'withheld', lower: 0, upper: 0.25 });
  });

  test('shows its differences, the largest first', () => {
    const result = unctadDiversification.evaluate({ reporter, reference });
    if (result.kind === 'unavailable') throw new Error(result.reason);
    expect(unctadDiversification.working({ reporter, reference }, result)).toBe(
      '((0.5 − 0) + (0.6 − 0.3) + (0.4 − 0.2)) ÷ 2',
    );
  });
});
