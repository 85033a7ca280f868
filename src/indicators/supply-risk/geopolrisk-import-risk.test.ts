import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import { geopolriskImportRisk, type RiskyImport } from './geopolrisk-import-risk.ts';

const between = (lower: number, value: number | null, upper: number | null): Quantity => ({ value, lower, upper });
const from = (id: string, quantity: number | Quantity, g: number | Quantity | null): RiskyImport => ({
  id,
  quantity: typeof quantity === 'number' ? exactly(quantity) : quantity,
  g: typeof g === 'number' ? exactly(g) : g,
});
const { evaluate } = geopolriskImportRisk;

describe('import risk', () => {
  test('is the instability that arrives, over production and imports', () => {
    const imports = [from('CHN', 60, 0.6), from('AUS', 20, 0.3)];
    // By hand: (36 + 6) / (20 + 80).
    const result = evaluate({ imports, production: exactly(20) });
    expect(result).toMatchObject({ kind: 'value', method: 'exact' });
    expect(result.kind === 'value' && result.value).toBeCloseTo(0.42, 12);
  });

  test('is 0 without imports, and unknown where nothing is produced either', () => {
    expect(evaluate({ imports: [], production: exactly(20) })).toMatchObject({ value: 0, lower: 0, upper: 0 });
    expect(evaluate({ imports: [], production: exactly(0) })).toMatchObject({ reason: 'no-consumption' });
  });

  test('does not ask for the governance of a partner that sends nothing', () => {
    const imports = [from('CHN', 10, 0.5), from('XKX', 0, null)];
    expect(evaluate({ imports, production: exactly(0) })).toMatchObject({ value: 0.5 });
  });

  test('shows the largest risks first in its working', () => {
    const input = { imports: [from('AUS', 20, 0.3), from('CHN', 60, 0.6)], production: exactly(20) };
    const result = evaluate(input);
    if (result.kind !== 'value') throw new Error(result.reason);
    expect(geopolriskImportRisk.working(input, result)).toBe('(0.6 × 60 + 0.3 × 20) ÷ (20 + 80)');
  });

  test('refuses entries of one partner that are governed differently', () => {
    const twice = [from('CHN', 10, 0.5), from('CHN', 20, 0.4)];
    expect(evaluate({ imports: twice, production: exactly(0) })).toMatchObject({ reason: 'invalid-input' });
    expect(evaluate({ imports: twice, production: null })).toMatchObject({ reason: 'invalid-input' });
    const same = [from('CHN', 10, 0.5), from('CHN', 20, 0.5)];
    expect(evaluate({ imports: same, production: exactly(0) })).toMatchObject({ value: 0.5 });
  });

  test('takes a figure that is 0 at most for 0, though it is withheld', () => {
    const imports = [from('CHN', 10, 0.5), from('AUS', between(0, null, 0), null)];
    expect(evaluate({ imports, production: between(0, null, 0) })).toMatchObject({
      value: 0.5,
      lower: 0.5,
      upper: 0.5,
    });
  });
});

describe('the bounds of import risk', () => {
  test('take amounts that pull up at one end and the others at the opposite one', () => {
    const imports = [from('CHN', between(40, 60, 80), 0.6), from('AUS', between(10, 20, 30), 0.1)];
    const result = evaluate({ imports, production: exactly(0) });
    // By hand: 40 and 30 give (24 + 3) / 70; 80 and 10 give (48 + 1) / 90.
    expect(result.lower).toBeCloseTo(27 / 70, 12);
    expect(result.upper).toBeCloseTo(49 / 90, 12);
  });

  test('stop raising amounts where the next score is below the mean', () => {
    const imports = [from('A', between(0, 5, 10), 0.9), from('B', between(0, 5, 10), 0.5), from('C', 10, 0.2)];
    const result = evaluate({ imports, production: exactly(0) });
    // By hand: A at 10 and B at 0: (9 + 2) / 20 = 0.55, above 0.5. Below, A at 0 and B at 0 leave C: 0.2.
    expect(result.upper).toBeCloseTo(0.55, 12);
    expect(result.lower).toBeCloseTo(0.2, 12);
  });

  test('come as near to the score of a partner as one likes where nothing bounds its amount', () => {
    const imports = [from('CHN', between(0, null, null), 0.6), from('AUS', 40, 0.3)];
    expect(evaluate({ imports, production: exactly(0) })).toMatchObject({ reason: 'withheld', lower: 0.3, upper: 0.6 });
  });

  test('take instability at its ends where it has some', () => {
    const imports = [from('CHN', 50, between(0.4, 0.5, 0.6))];
    expect(evaluate({ imports, production: exactly(50) })).toMatchObject({ value: 0.25, lower: 0.2, upper: 0.3 });
  });

  test('stand where nothing may be consumed at all', () => {
    const imports = [from('CHN', between(0, 0, 10), 0.6)];
    expect(evaluate({ imports, production: exactly(0) })).toMatchObject({ reason: 'no-consumption', lower: 0.6 });
  });
});

test.each([
  { why: 'production is missing', imports: [from('CHN', 1, 0.5)], production: null, reason: 'not-reported' },
  { why: 'an instability is above 1', imports: [from('CHN', 1, 1.5)], production: exactly(1), reason: 'invalid-input' },
  { why: 'imports are negative', imports: [from('CHN', -1, 0.5)], production: exactly(1), reason: 'invalid-input' },
  {
    why: 'an estimate is missing',
    imports: [from('XKX', 1, null)],
    production: exactly(1),
    reason: 'governance-missing',
  },
])('import risk is unknown where $why', ({ imports, production, reason }) => {
  expect(evaluate({ imports, production })).toMatchObject({ kind: 'unavailable', reason });
});
