import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharesOf, shareTogether } from './shares.ts';
import { partners, producers } from './testing/rows.ts';

const shareOf = (shares: ReturnType<typeof sharesOf>, id: string) =>
  shares.suppliers.find(({ economy }) => economy === id)?.share;

describe('sharesOf', () => {
  test('divides each supplier by the sum of all and the printed rest', () => {
    // By hand: 60 + 30 + 10 = 100.
    const shares = sharesOf(producers({ CHN: 60, USA: 30, OTH: 10, WLD: 105 }));
    expect(shares.suppliers.map(({ economy, share }) => [economy, share.value])).toEqual([
      ['CHN', 0.6],
      ['USA', 0.3],
    ]);
    expect(shares.rest?.share.value).toBe(0.1);
  });

  test('takes what the printed total leaves over as the rest', () => {
    expect(sharesOf(producers({ CHN: 60, WLD: 80 })).rest?.share.value).toBe(0.25);
    expect(sharesOf(producers({ CHN: 60, WLD: 60 })).rest).toBeNull();
    expect(sharesOf(producers({ CHN: 62, WLD: 60 })).rest).toBeNull();
  });

  test('prefers the rest it is given to that of the total', () => {
    const rest = { value: 0, lower: 0, upper: 20 };
    const shares = sharesOf(producers({ CHN: 60, USA: 20, WLD: 90 }), rest);
    expect(shareOf(shares, 'CHN')).toEqual({ value: 0.75, lower: 0.6, upper: 0.75 });
    expect(sharesOf(producers({ CHN: 60, WLD: 90 }), { value: 0, lower: 0, upper: 0 }).rest).toBeNull();
  });

  test('carries estimates through as exact bounds', () => {
    // By hand: 90 to 110 against 100 gives 90/190 and 110/210; the other 100/210 and 100/190.
    const shares = sharesOf(partners({ CHN: '100 e', JPN: 100 }));
    expect(shareOf(shares, 'CHN')).toEqual({ value: 0.5, lower: 90 / 190, upper: 110 / 210 });
    expect(shareOf(shares, 'JPN')).toEqual({ value: 0.5, lower: 100 / 210, upper: 100 / 190 });
  });

  test('has no points, but bounds, where a supplier is withheld', () => {
    // By hand: the withheld one may hold 0 to 20 beside 60 and 20.
    const shares = sharesOf(producers({ CHN: 60, USA: 'W 0–20', JPN: 20 }));
    expect(shareOf(shares, 'CHN')).toEqual({ value: null, lower: 0.6, upper: 0.75 });
    expect(shareOf(shares, 'USA')).toEqual({ value: null, lower: 0, upper: 0.2 });
  });

  test('knows nothing of a supplier without an upper end', () => {
    const shares = sharesOf(producers({ CHN: 60, USA: 'W' }));
    expect(shareOf(shares, 'USA')).toEqual({ value: null, lower: 0, upper: 1 });
    expect(shareOf(shares, 'CHN')).toEqual({ value: null, lower: 0, upper: 1 });
  });

  test('names suppliers without any figure and counts them as none', () => {
    const shares = sharesOf(producers({ CHN: 60, USA: 'NA' }));
    expect(shares.notReported).toEqual(['USA']);
    expect(shareOf(shares, 'CHN')?.value).toBe(1);
  });

  test('gives no points of a list that adds up to zero', () => {
    expect(shareOf(sharesOf(producers({ CHN: 0, USA: 0 })), 'CHN')).toEqual({ value: null, lower: 0, upper: 0 });
  });

  test('orders by size, then by id', () => {
    const shares = sharesOf(producers({ USA: 20, JPN: 20, CHN: 60, AUS: 20 }));
    expect(shares.suppliers.map(({ economy }) => economy)).toEqual(['CHN', 'AUS', 'JPN', 'USA']);
  });

  test.each([
    ['no row', []],
    ['two years', [...producers({ CHN: 1 }), ...producers({ CHN: 1 }, { year: 2023 })]],
    ['two units', [...producers({ CHN: 1 }), ...producers({ USA: 1 }, { unit: 'kt' })]],
    ['two sources', [...producers({ CHN: 1 }), ...producers({ USA: 1 }, { source: 'other' })]],
    ['two reporters', [...partners({ CHN: 1 }), ...partners({ CHN: 1 }, { reporter: 'USA' })]],
  ])('refuses %s', (_, rows) => {
    expect(() => sharesOf(rows)).toThrow(RangeError);
  });
});

describe('shareTogether', () => {
  test('counts several suppliers as one', () => {
    // By hand: 18 to 22 and 20 together, against 60.
    const shares = sharesOf(producers({ CHN: 60, USA: '20 e', JPN: 20 }));
    expect(shareTogether(shares, ['USA', 'JPN'])).toEqual({ value: 0.4, lower: 38 / 98, upper: 42 / 102 });
  });
});

const figure = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.boolean());
const figures = fc.array(figure, { minLength: 2, maxLength: 8 });
const ids = ['AUS', 'CHN', 'COD', 'JPN', 'MMR', 'PHL', 'USA', 'VNM'];
const printedOf = (drawn: readonly (readonly [number, boolean])[]) =>
  Object.fromEntries(drawn.map(([size, estimated], index) => [ids[index] ?? '', estimated ? `${size} e` : size]));

describe('laws of shares', () => {
  test('points add up to one and lie in their bounds', () => {
    fc.assert(
      fc.property(figures, (drawn) => {
        const { suppliers } = sharesOf(producers(printedOf(drawn)));
        expect(suppliers.reduce((sum, { share }) => sum + (share.value ?? 0), 0)).toBeCloseTo(1, 9);
        for (const { share } of suppliers) {
          expect(share.value ?? -1).toBeGreaterThanOrEqual(share.lower - 1e-12);
          expect(share.value ?? 2).toBeLessThanOrEqual((share.upper ?? 1) + 1e-12);
        }
      }),
    );
  });

  test('any amounts within the estimates give shares within the bounds', () => {
    fc.assert(
      fc.property(
        figures,
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (drawn, moves) => {
          const bounds = sharesOf(producers(printedOf(drawn)));
          const amounts = drawn.map(([size, estimated], index) =>
            estimated ? size * (1 + 0.1 * (moves[index] ?? 0)) : size,
          );
          const total = amounts.reduce((sum, amount) => sum + amount, 0);
          for (const [index, amount] of amounts.entries()) {
            const share = shareOf(bounds, ids[index] ?? '');
            expect(amount / total).toBeGreaterThanOrEqual((share?.lower ?? 1) - 1e-9);
            expect(amount / total).toBeLessThanOrEqual((share?.upper ?? 0) + 1e-9);
          }
        },
      ),
    );
  });
});
