import { describe, expect, test } from 'vitest';
import { closingOf } from './closing.ts';

// Helium of 2024 as the USGS prints it, edition of 2026, in million cubic metres: by hand, 80 + 64 + 17 + 11 + 6 + 3 + 3 = 184.
const helium = new Map(
  Object.entries({
    WLD: '183 e',
    USA: '80',
    QAT: '64 e',
    RUS: '17 e',
    DZA: '11 e',
    CAN: '6',
    CHN: '3',
    POL: '3',
    ZAF: '—',
  }),
);

describe('closingOf', () => {
  test('lets parts pass a total by no more than the rounding of the total itself', () => {
    // Half of the last of three digits is 0.5, whatever seven parts are rounded to.
    expect(closingOf(helium, { unit: 'Mm3', totalSignificant: 3 })).toMatchObject({
      sum: 184,
      residual: -1,
      closes: false,
    });
    expect(closingOf(helium, { unit: 'Mm3', totalSignificant: 2 })).toMatchObject({ residual: -1, closes: true });
  });

  test('lets parts fall short by the rounding of all of them together', () => {
    // By hand: 0.5 for the total and 0.5 for each of two parts make 1.5.
    const parts = new Map(Object.entries({ WLD: '101', CHN: '60', JPN: '40' }));
    expect(closingOf(parts, {})).toEqual({ total: 101, sum: 100, residual: 1, slack: 1.5, closes: true });
  });

  test('leaves open what a withheld part may be, and leaves out who is not in the total', () => {
    const withheld = new Map(Object.entries({ WLD: '100', CHN: '60', USA: 'W' }));
    expect(closingOf(withheld, {})?.closes).toBe(true);
    expect(closingOf(withheld, { excluded: ['USA'] })?.closes).toBe(false);
  });
});
