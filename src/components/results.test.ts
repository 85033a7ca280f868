import { describe, expect, test } from 'vitest';
import { queryWith, result } from './fixture.ts';
import { latestResult } from './results.ts';

const key = { indicator: 'cr-1', reporter: 'JPN', mineral: 'ore', stage: 'mine', measure: 'value' } as const;
const of = (year: number, value: number | null, reason = value === null ? 'withheld' : '') =>
  result({ ...key, year, value, reason });

describe('the newest result', () => {
  test('is the newest with a value, for a withheld year says nothing', () => {
    const query = queryWith({ indicators: [of(2022, 0.6), of(2023, 0.7), of(2024, null)] });
    expect(latestResult(query, key)?.year).toBe(2023);
  });

  test('is the newest of all where no year has a value', () => {
    expect(latestResult(queryWith({ indicators: [of(2023, null), of(2024, null)] }), key)?.year).toBe(2024);
  });

  test('is not one of years ago where a newer list holds too few suppliers', () => {
    const query = queryWith({ indicators: [of(2019, 0.6), of(2024, null, 'partners-incomplete')] });
    expect(latestResult(query, key)).toMatchObject({ year: 2024, value: null });
  });
});
