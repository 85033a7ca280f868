import { expect, test } from 'vitest';
import { queryWith, series } from '../fixture.ts';
import { newestYears } from './newest.ts';

const ore = { mineral: 'ore', stage: 'mine' } as const;
const query = queryWith({
  series: [
    series({ ...ore, last_year: 2025 }),
    series({ ...ore, kind: 'imports', reporter: 'JPN', last_year: 2023 }),
    series({ ...ore, kind: 'imports', reporter: 'USA', last_year: 2024 }),
    series({ ...ore, kind: 'balance', reporter: 'USA', last_year: 2025, primary: 'no' }),
  ],
});

test('each kind of figure reaches to the newest year of what is meant and used', () => {
  const of = (reporters: readonly string[]) => newestYears(query, { minerals: ['ore'], reporters });
  expect(of(['JPN'])).toBe('Figures: trade to 2023, production to 2025');
  expect(of(['JPN', 'USA'])).toBe('Figures: trade to 2024, production to 2025');
});

test('nothing is said where nothing is known', () => {
  expect(newestYears(query, { minerals: ['salt'], reporters: ['JPN'] })).toBe('');
});
