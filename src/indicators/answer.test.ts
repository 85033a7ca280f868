import { describe, expect, test } from 'vitest';
import { answer, through, unavailable } from './answer.ts';

describe('an answer', () => {
  test('holds its value between its bounds whatever the rounding of the arithmetic', () => {
    const sum = 0.1 + 0.2;
    expect(answer(sum, { lower: 0.3, upper: 0.3, method: 'exact' })).toMatchObject({ lower: 0.3, upper: sum });
    expect(answer(0.3, { lower: sum, upper: sum, method: 'exact' })).toMatchObject({ lower: 0.3, upper: sum });
  });

  test('throws where bounds miss the value, which is a mistake of the programmer', () => {
    expect(() => answer(0.3, { lower: 0.4, upper: 1, method: 'exact' })).toThrow(RangeError);
    expect(() => answer(0.3, { lower: 0, upper: 0.2, method: 'outer' })).toThrow(RangeError);
  });

  test('that has none keeps its bounds in order, and throws where they are in none', () => {
    const sum = 0.1 + 0.2;
    expect(unavailable('withheld', { lower: sum, upper: 0.3, method: 'exact' })).toMatchObject({
      lower: 0.3,
      upper: sum,
    });
    expect(() => unavailable('withheld', { lower: 0.4, upper: 0.3, method: 'exact' })).toThrow(RangeError);
  });

  test('may lie outside an interval of draws, which is opened to hold it', () => {
    expect(answer(0.3, { lower: 0.4, upper: 1, method: 'monte-carlo' })).toMatchObject({ lower: 0.3, upper: 1 });
  });

  test('has no −0', () => {
    expect(answer(-0, { lower: -0, upper: -0, method: 'exact' })).toMatchObject({ value: 0, lower: 0, upper: 0 });
    expect(unavailable('withheld', { lower: -0, upper: -0, method: 'exact' })).toMatchObject({ lower: 0, upper: 0 });
  });

  test('is never infinite: a mistake of the programmer is thrown', () => {
    const bounds = { lower: 0, upper: Number.POSITIVE_INFINITY, method: 'exact' } as const;
    expect(answer(1, bounds).upper).toBeNull();
    expect(() => answer(Number.POSITIVE_INFINITY, bounds)).toThrow(RangeError);
    expect(() => answer(Number.NaN, bounds)).toThrow(RangeError);
  });

  test('carried through a falling function changes its ends, and keeps method and assumptions', () => {
    const half = answer(0.5, { lower: 0, upper: 1, method: 'outer' }, { assumptions: ['as stated'] });
    expect(through(half, (x) => 1 / x, 'falling')).toEqual({
      kind: 'value',
      value: 2,
      lower: 1,
      upper: null,
      method: 'outer',
      assumptions: ['as stated'],
    });
  });
});
