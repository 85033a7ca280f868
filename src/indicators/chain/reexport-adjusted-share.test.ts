import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import type { Dispatch, Reexporter } from './dispatch.ts';
import { reexportAdjustedShare } from './reexport-adjusted-share.ts';

const imports = (numbers: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(numbers).map(([id, size]) => [id, exactly(size)]));

const hub = (share: number, origins: Readonly<Record<string, number>>): Reexporter => ({
  share: exactly(share),
  origins,
});

const of = (dispatch: Partial<Dispatch>) =>
  reexportAdjustedShare.evaluate({ partner: 'CHN', imports: imports({ NLD: 80, CHN: 20 }), ...dispatch });

describe('the share of a supplier with re-exports followed back', () => {
  test('adds to the supplier what a hub passes on from it', () => {
    const result = of({ reexports: { NLD: hub(0.5, { CHN: 0.25, BRA: 0.75 }) } });
    // By hand: 20 + 80 × 0.5 × 0.25 = 30 of 100; the hub keeps 40, and 30 are from Brazil.
    expect(result).toMatchObject({ value: 0.3, lower: 0.3, upper: 0.3, method: 'exact' });
    expect(result).toMatchObject({ facts: { adjusted: { BRA: 30, CHN: 30, NLD: 40 } } });
  });

  test('takes from the supplier what it only passes on itself', () => {
    // By hand: of the 20 from China a quarter is Mongolian.
    expect(of({ reexports: { CHN: hub(0.25, { MNG: 1 }) } })).toMatchObject({ value: 0.15 });
  });

  test('leaves alone a hub that nothing comes from', () => {
    const result = of({ reexports: { SGP: hub(0.5, { CHN: 1 }) } });
    expect(result).toMatchObject({ value: 0.2, facts: { adjusted: { CHN: 20, NLD: 80 } } });
  });

  test('follows a hub that buys from itself through another', () => {
    const reexports = { NLD: hub(0.5, { BEL: 1 }), BEL: hub(1, { NLD: 0.5, CHN: 0.5 }) };
    // By hand: a_NLD = a_BEL / 2 and a_BEL = a_NLD / 2 + 1 / 2, so a_NLD = 1 / 3; 20 + 80 / 3 of 100.
    const result = of({ reexports });
    expect(result.kind === 'value' && result.value).toBeCloseTo((20 + 80 / 3) / 100, 12);
  });

  test('is written out with the part of each sender', () => {
    const dispatch = { partner: 'CHN', imports: imports({ NLD: 80, CHN: 20, AUS: 5 }) };
    const input = { ...dispatch, reexports: { NLD: hub(0.5, { CHN: 0.25, BRA: 0.75 }) } };
    const result = reexportAdjustedShare.evaluate(input);
    expect(result.kind === 'value' && reexportAdjustedShare.working(input, result)).toBe('(80 × 0.125 + 20) ÷ 105');
  });

  test.each([
    ['origins that add up to 0.9', { NLD: hub(0.5, { CHN: 0.9 }) }],
    ['a hub among its own origins', { NLD: hub(0.5, { CHN: 0.5, NLD: 0.5 }) }],
    ['a share above 1', { NLD: hub(1.5, { CHN: 1 }) }],
    ['hubs that only re-export, in a circle', { NLD: hub(1, { BEL: 0.5, CHN: 0.5 }), BEL: hub(1, { NLD: 1 }) }],
  ])('refuses %s', (_, reexports) => {
    expect(of({ reexports })).toMatchObject({ reason: 'invalid-input' });
  });

  test('needs no origins of an economy that passes nothing on', () => {
    expect(of({ reexports: { NLD: hub(0, {}) } })).toMatchObject({ value: 0.2 });
  });

  test('tells what is missing from what is nothing', () => {
    expect(of({ imports: { CHN: null } })).toMatchObject({ reason: 'not-reported' });
    expect(of({ imports: imports({ CHN: 0 }) })).toMatchObject({ reason: 'zero-total' });
  });
});

describe('its bounds', () => {
  const between = (lower: number, upper: number, value: number | null = (lower + upper) / 2) => ({
    value,
    lower,
    upper,
  });

  test('lie where the shares of re-exports are at their ends', () => {
    const reexports = { NLD: { share: between(0.25, 0.75), origins: { CHN: 0.5, BRA: 0.5 } } };
    // By hand: 20 + 80 × 0.25 × 0.5 = 30, and 20 + 80 × 0.75 × 0.5 = 50.
    expect(of({ reexports })).toMatchObject({ value: 0.4, lower: 0.3, upper: 0.5, method: 'exact' });
  });

  test('lie where imports with a large part are at one end and the others at the other', () => {
    const result = of({ imports: { NLD: between(60, 100), CHN: between(10, 30) } });
    // By hand: 10 of 110 and 30 of 90.
    expect(result.lower).toBeCloseTo(10 / 110, 12);
    expect(result.upper).toBeCloseTo(30 / 90, 12);
  });

  test('reach the part of a sender that may send without end', () => {
    const result = of({ imports: { NLD: exactly(80), CHN: { value: 20, lower: 0, upper: null } } });
    expect(result).toMatchObject({ value: 0.2, lower: 0, upper: 1 });
  });

  test('stand without a value where an import is withheld', () => {
    const result = of({ imports: { NLD: exactly(30), CHN: between(10, 20, null) } });
    expect(result).toMatchObject({ reason: 'withheld', lower: 0.25, upper: 0.4 });
  });

  test('are all there is where the shares allow a circle without an origin', () => {
    const reexports = {
      NLD: { share: between(0.5, 1), origins: { BEL: 1 } },
      BEL: { share: between(0.5, 1), origins: { NLD: 1 } },
    };
    expect(of({ reexports })).toMatchObject({ value: 0.2, lower: 0, upper: 1, method: 'outer' });
  });

  const hubs = Array.from({ length: 11 }, (_, index) => `H${index}`);
  const many = {
    imports: imports(Object.fromEntries(hubs.map((id) => [id, 1]))),
    reexports: Object.fromEntries(hubs.map((id) => [id, { share: between(0, 1), origins: { CHN: 1 } }])),
  };

  test('are a seeded interval with more than ten uncertain hubs', () => {
    const result = of({ ...many, seed: 3 });
    expect(result).toMatchObject({ method: 'monte-carlo' });
    expect(of({ ...many, seed: 3 })).toEqual(result);
    // By hand: the mean of eleven even shares has a standard deviation of √(1/12/11) = 0.087; 1.645 of them on each side.
    expect(Math.abs((result.lower ?? 0) - (0.5 - 1.645 * 0.087))).toBeLessThan(0.02);
    expect(Math.abs((result.upper ?? 0) - (0.5 + 1.645 * 0.087))).toBeLessThan(0.02);
  });

  test('are drawn over imports too, with more than ten uncertain hubs', () => {
    const wide = Object.fromEntries(hubs.map((id) => [id, { share: between(0.5, 0.5 + 1e-9), origins: { CHN: 1 } }]));
    const result = of({ imports: { BRA: between(0, 22), ...many.imports }, reexports: wide, seed: 3 });
    // By hand: half of eleven is Chinese, beside an even 0 to 22 from Brazil: 5.5 ÷ (11 + 20.9) to 5.5 ÷ (11 + 1.1).
    expect(Math.abs((result.lower ?? 0) - 5.5 / 31.9)).toBeLessThan(0.01);
    expect(Math.abs((result.upper ?? 0) - 5.5 / 12.1)).toBeLessThan(0.01);
  });

  test('reach 1 where one may send without end, with more than ten uncertain hubs', () => {
    const open = { value: 1, lower: 1, upper: null };
    const result = of({ ...many, imports: { ...many.imports, CHN: open }, seed: 3 });
    // By hand: what China sends may be all there is; at least it is 1 of 12, the hubs passing on 0.36 of 11 in 19 of 20.
    expect(result.upper).toBeCloseTo(1, 12);
    expect(Math.abs((result.lower ?? 0) - (1 + 11 * (0.5 - 1.645 * 0.087)) / 12)).toBeLessThan(0.02);
  });

  test('are exact with ten, whatever the imports are', () => {
    const { H10, ...ten } = many.reexports;
    // By hand: H10 passes nothing on, so at most ten of eleven parts are Chinese.
    const result = of({ imports: many.imports, reexports: ten });
    expect(result).toMatchObject({ lower: 0, method: 'exact' });
    expect(result.upper).toBeCloseTo(10 / 11, 12);
  });
});
