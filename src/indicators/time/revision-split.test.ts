import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { revisionSplit } from './revision-split.ts';

const evaluate = revisionSplit.evaluate;
const at = (year: number, value: number) => ({ year, value: exactly(value) });

describe('a change between two editions', () => {
  test('can be none at all while the old year was revised and the new one differs', () => {
    // World mine production of rare earths, USGS 2025: 390,000 t of 2024; USGS 2026: 380,000 of 2024, 390,000 of 2025.
    const result = evaluate({ old: at(2024, 390000), new: at(2025, 390000), newAtOldYear: exactly(380000) });
    expect(result).toMatchObject({ value: 0, facts: { newData: 10000, revision: -10000 } });
  });

  test('is all revision where both end in one year, whatever else is given', () => {
    const result = evaluate({ old: at(2024, 5), new: at(2024, 7), newAtOldYear: exactly(100) });
    expect(result).toMatchObject({ value: 2, facts: { newData: 0, revision: 2 } });
  });

  test('is known within bounds where the old year is gone, though not its parts', () => {
    const result = evaluate({ old: at(2024, 5), new: at(2025, 7), newAtOldYear: null });
    expect(result).toMatchObject({ reason: 'no-comparison', lower: 2, upper: 2 });
  });

  test('has bounds where a figure is withheld', () => {
    const later = { year: 2025, value: { value: null, lower: 6, upper: 9 } };
    expect(evaluate({ old: at(2024, 5), new: later, newAtOldYear: exactly(5) })).toMatchObject({
      reason: 'withheld',
      lower: 1,
      upper: 4,
    });
  });

  test('misses a headline before all else', () => {
    const result = evaluate({ old: { year: 2024, value: null }, new: at(2025, 1), newAtOldYear: null });
    expect(result).toMatchObject({ reason: 'not-reported' });
  });
});
