import { describe, expect, test } from 'vitest';
import { differences } from './compare.ts';

describe('an outcome is compared with what was expected', () => {
  test('only under the keys that are given', () => {
    expect(differences({ value: 1 }, { value: 1, lower: 0, method: 'exact' }, {})).toEqual([]);
  });

  test('and a key that is given must be there', () => {
    const missing = [{ key: 'value', got: undefined, want: 0.5 }];
    expect(differences({ value: 0.5 }, { unavailable: 'withheld' }, { abs: 1 })).toEqual(missing);
  });

  test('within abs + rel · |want|', () => {
    // By hand: 0.5 + 0.01 · 100 = 1.5.
    const tolerance = { abs: 0.5, rel: 0.01 };
    expect(differences({ value: -100 }, { value: -101.5 }, tolerance)).toEqual([]);
    expect(differences({ value: -100 }, { value: -101.6 }, tolerance)).toHaveLength(1);
    expect(differences({ value: 100 }, { value: Number.NaN }, tolerance)).toHaveLength(1);
  });

  test('for equality where no tolerance is given, and where it is no number', () => {
    expect(differences({ value: 0.3 }, { value: 0.1 + 0.2 }, {})).toHaveLength(1);
    expect(differences({ mark: 'E' }, { mark: 'e' }, { abs: 9 })).toHaveLength(1);
  });

  test('so that unbounded is not the same as a bound, nor as nothing', () => {
    expect(differences({ upper: null }, { upper: null }, { abs: 9 })).toEqual([]);
    expect(differences({ upper: null }, { upper: 1 }, { abs: 9 })).toHaveLength(1);
    expect(differences({ upper: null }, {}, { abs: 9 })).toHaveLength(1);
    expect(differences({ upper: 1 }, { upper: null }, { abs: 9 })).toHaveLength(1);
  });

  test('member by member in lists and in objects', () => {
    const got = { parts: { CHN: 0.6, VNM: 0.4 }, largest: ['CHN'] };
    expect(differences({ parts: { CHN: 0.61 }, largest: ['CHN'] }, got, { abs: 0.02 })).toEqual([]);
    expect(differences({ parts: { USA: 0.1 } }, got, {})).toEqual([{ key: 'parts.USA', got: undefined, want: 0.1 }]);
    expect(differences({ largest: ['CHN', 'VNM'] }, got, {})).toHaveLength(1);
    expect(differences({ largest: [] }, got, {})).toHaveLength(1);
  });

  test('with a bare number as the value', () => {
    expect(differences(0.5, { value: 0.5 }, {})).toEqual([]);
  });
});
