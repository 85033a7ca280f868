import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { relianceChange } from './reliance-change.ts';

const balance = (production: number, imports: number, exports = 0, stockChange = 0, secondary = 0) => ({
  production: exactly(production),
  secondary: exactly(secondary),
  imports: exactly(imports),
  exports: exactly(exports),
  stockChange: exactly(stockChange),
});
const evaluate = relianceChange.evaluate;
const partOf = (result: ReturnType<typeof evaluate>, name: string) =>
  result.kind === 'value' ? result.parts?.find(({ part }) => part === name)?.value : result.reason;

describe('a change of reliance', () => {
  test('is all of the one term that moved', () => {
    // By hand: 50 ÷ 150 before, 50 ÷ 100 with half the production.
    const result = evaluate({ from: balance(100, 50), to: balance(50, 50) });
    expect(partOf(result, 'production')).toBeCloseTo(1 / 2 - 1 / 3, 12);
    expect(partOf(result, 'imports')).toBe(0);
  });

  test('takes a rise of stocks and an equal export alike', () => {
    const stocks = evaluate({ from: balance(100, 50), to: balance(100, 50, 0, 20) });
    const exports = evaluate({ from: balance(100, 50), to: balance(100, 50, 20) });
    expect(partOf(stocks, 'stockChange')).toBe(partOf(exports, 'exports'));
  });

  test('counts stocks that fell as imports that rose', () => {
    // By hand: (50 + 10) ÷ (100 + 60) less 50 ÷ 150.
    const result = evaluate({ from: balance(100, 50), to: balance(100, 50, 0, -10) });
    expect(partOf(result, 'stockChange')).toBeCloseTo(0.375 - 1 / 3, 12);
  });

  test('is not cut at 0 for a net exporter', () => {
    // By hand: (10 − 60) ÷ (100 − 50) = −1.
    expect(evaluate({ from: balance(100, 0), to: balance(100, 10, 60) })).toMatchObject({ value: -1 });
  });

  test('takes terms that a record leaves out as 0, and says so once', () => {
    const terms = { production: exactly(1), imports: exactly(1), exports: exactly(0) };
    expect(evaluate({ from: terms, to: terms })).toMatchObject({
      value: 0,
      assumptions: ['secondary production taken as 0', 'stock change taken as 0'],
    });
  });

  test('is between the ends of both reliances', () => {
    const uncertain = { ...balance(100, 50), imports: { value: 100, lower: 50, upper: 300 } };
    // By hand: 1/2 − 1/3, with imports of 50 none, with 300 three quarters less a third.
    const result = evaluate({ from: balance(100, 50), to: uncertain });
    expect(result.lower).toBeCloseTo(0, 12);
    expect(result.upper).toBeCloseTo(0.75 - 1 / 3, 12);
  });

  test('has bounds without a point where a term is withheld', () => {
    const withheld = { ...balance(100, 50), production: { value: null, lower: 0, upper: null } };
    // By hand: reliance is between 0 and 1 after, a third before.
    const result = evaluate({ from: balance(100, 50), to: withheld });
    expect(result).toMatchObject({ reason: 'withheld' });
    expect(result.lower).toBeCloseTo(-1 / 3, 12);
    expect(result.upper).toBeCloseTo(2 / 3, 12);
  });

  test('does not exist where a mixture of the years consumes nothing, or a term is missing', () => {
    const before = balance(10, 90, 0);
    const after = balance(200, 0, 150);
    expect(evaluate({ from: before, to: after })).toMatchObject({ reason: 'no-consumption' });
    expect(evaluate({ from: before, to: { ...after, exports: null } })).toMatchObject({ reason: 'not-reported' });
  });

  test('has bounds although trade and stocks balance to the last digit only', () => {
    // By hand: 0.3 − 0.1 − 0.2 = 0 imports net of 0 to 1 in the earlier year; then 1 of 1 to 2, of 1.5 at the point.
    const production = { value: 0.5, lower: 0, upper: 1 };
    const [from, to] = [balance(0, 0.3, 0.1, 0.2), balance(0, 1)].map((each) => ({ ...each, production }));
    if (!from || !to) throw new Error('two balances');
    const result = evaluate({ from, to });
    expect(result).toMatchObject({ lower: 0.5, upper: 1 });
    expect(result.kind === 'value' && result.value).toBeCloseTo(2 / 3, 12);
  });

  test('between years without production is none, however little may be imported', () => {
    // By hand: 1 less 1, whatever of the 0 to 10 tonnes is consumed.
    const imports = { value: 5, lower: 0, upper: 10 };
    const result = evaluate({ from: { ...balance(0, 0), imports }, to: { ...balance(0, 0), imports } });
    expect(result).toMatchObject({ value: 0, lower: 0, upper: 0 });
  });
});
