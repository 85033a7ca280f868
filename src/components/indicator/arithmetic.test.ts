import { describe, expect, test } from 'vitest';
import { input, queryWith, result } from '../fixture.ts';
import { arithmeticOf } from './arithmetic.ts';

function worked(indicator: string, value: number, inputs: Readonly<Record<string, number>>, unit = 't'): string {
  const row = result({ indicator, mineral: 'ore', stage: 'mine', year: 2024, value });
  const rows = Object.entries(inputs).map(([name, given]) => input({ id: row.id, input: name, value: given, unit }));
  return arithmeticOf(queryWith({ indicators: [row], inputs: rows }), row);
}

describe('a worked example', () => {
  test('squares the shares, and leaves out what is not split', () => {
    // 0.6² + 0.3² = 0.36 + 0.09 = 0.45.
    const inputs = { CHN: 60, USA: 30, OTH: 10, all: 100 };
    expect(worked('hhi', 0.45, inputs)).toBe('0.600² + 0.300² = 0.4500');
  });

  test('divides what the largest send by the whole', () => {
    expect(worked('cr-3', 0.9, { CHN: 50, USA: 30, JPN: 10, all: 100 })).toBe('(50 + 30 + 10) ÷ 100 = 0.9000');
    expect(worked('cr-1', 0.71, { CHN: 71, all: 100 })).toBe('71 ÷ 100 = 0.7100');
  });

  test('follows either way to reliance', () => {
    // (27,000 − 8,900) ÷ 27,000 = 18,100 ÷ 27,000 = 0.67037.
    const published = { consumption: 27_000, production: 8900 };
    expect(worked('net-import-reliance', 18_100 / 27_000, published)).toBe('(27,000 − 8,900) ÷ 27,000 = 0.6704');
    // 80 − 20 = 60; 40 + 60 = 100.
    const terms = { production: 40, imports: 80, exports: 20 };
    expect(worked('net-import-reliance', 0.6, terms)).toBe('(80 − 20) ÷ (40 + 80 − 20) = 0.6000');
    expect(worked('apparent-consumption', 100, terms)).toBe('40 + 80 − 20 = 100');
  });

  test('turns the index over', () => {
    expect(worked('effective-suppliers', 4, { hhi: 0.25 }, 'index')).toBe('1 ÷ 0.2500 = 4.0000');
  });

  test('is not shown where the inputs do not come to the result', () => {
    // With a known number of others the rest adds 0.1² ÷ 2, which the inputs do not say.
    expect(worked('hhi', 0.455, { CHN: 60, USA: 30, OTH: 10, all: 100 })).toBe('');
  });
});
