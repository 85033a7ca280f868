import { describe, expect, test } from 'vitest';
import { number, quantity, recordOf } from './input.ts';

describe('a record by economy', () => {
  test('is read key by key', () => {
    expect(recordOf(number).parse({ CHN: 1, JPN: 2 })).toEqual({ CHN: 1, JPN: 2 });
  });

  test('is refused where a key would be lost without a word', () => {
    const json: unknown = JSON.parse('{"CHN": 1, "__proto__": 2}');
    expect(recordOf(number).safeParse(json).success).toBe(false);
  });
});

describe('a number', () => {
  test('of −0 is 0, alone and within a quantity', () => {
    expect(Object.is(number.parse(-0), 0)).toBe(true);
    expect(Object.is(quantity.parse({ value: 1, lower: -0, upper: 2 })?.lower, 0)).toBe(true);
  });
});
