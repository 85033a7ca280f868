import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../domain/quantity.ts';
import type { Result } from '../domain/result.ts';
import { figure, production, year } from './fixtures.ts';
import { fromSuppliers } from './from-suppliers.ts';
import { leftOver } from './left-over.ts';
import { producersOf } from './supplier-list.ts';

const read = (written: string): Quantity => {
  const { quantity } = figure(written);
  if (quantity === null) throw new Error(`no figure: ${written}`);
  return quantity;
};

const left = (total: string, ...listed: readonly string[]) => leftOver(read(total), listed.map(read), undefined);

describe('what a printed total leaves over', () => {
  test('is known between the ends of what is listed without a point', () => {
    // By hand: 100 − 60 = 40, of which up to 10 are the listed figure: 30 to 40 are of others.
    expect(left('100', '60', '<10')).toEqual({ value: null, lower: 30, upper: 40 });
    expect(left('100', '60', 'W')).toEqual({ value: null, lower: 0, upper: 40 });
    expect(left('100', '60', '>5')).toEqual({ value: null, lower: 0, upper: 35 });
  });

  test('is as uncertain as an estimated total', () => {
    // By hand: an estimate is within a tenth, so 90 to 110 in all, of which 80 are listed: 10 to 30, 20 as printed.
    expect(left('100 e', '80')).toEqual({ value: 20, lower: 10, upper: 30 });
    expect(left('100 e', '95')).toEqual({ value: 5, lower: 0, upper: 15 });
  });

  test('does not depend on estimates among the listed, which are in the total as they are printed', () => {
    expect(left('100', '80 e')).toEqual({ value: 20, lower: 20, upper: 20 });
  });

  test('is nothing where the listed add up to it, whether or not it is an estimate', () => {
    expect(left('100 e', '60', '40')).toEqual(exactly(0));
    expect(left('100', '60', '40', '<10')).toEqual(exactly(0));
  });
});

const targets = { partners: new Set(['CHN', 'JPN', 'USA']), blocs: [], asOfYear: 2026 };

function resultsOf(written: Readonly<Record<string, string>>): ReadonlyMap<string, Result> {
  const [list] = producersOf(production([year(2024, written)]));
  if (list === undefined) throw new Error('no list');
  const computed = fromSuppliers(list, targets);
  return new Map(computed.map(({ subject, result }) => [[subject.indicator, subject.partner].join(' '), result]));
}

describe('shares of a total that a figure without a point belongs to', () => {
  test('hold the share of the printed total, and are not called exact', () => {
    const share = resultsOf({ WLD: '100', CHN: '60', JPN: '<10' }).get('partner-share CHN');
    // By hand: the share is 60/100. By themselves, Japan's 0 to 10 and the others' 30 to 40 allow 60/110 to 60/90.
    expect(share).toMatchObject({ kind: 'unavailable', reason: 'withheld', method: 'outer' });
    expect(share?.lower).toBeCloseTo(60 / 110, 12);
    expect(share?.upper).toBeCloseTo(60 / 90, 12);
  });

  test('are exact where nothing is left over beside the figure', () => {
    const share = resultsOf({ WLD: '100', CHN: '60', JPN: '<10', OTH: '35' }).get('partner-share CHN');
    expect(share).toMatchObject({ method: 'exact' });
  });
});

/** What is true of a producer, and how it is printed. */
const producers = fc.tuple(
  fc.integer({ min: 1, max: 100 }),
  fc.constantFrom('plain', 'estimate', 'withheld', 'below', 'above' as const),
  fc.integer({ min: -10, max: 10 }),
);

interface Printed {
  readonly size: number;
  readonly inTotal: number;
  readonly written: string;
}

function printed([size, how, error]: readonly [number, string, number]): Printed {
  if (how === 'withheld') return { size, inTotal: size, written: 'W' };
  if (how === 'below') return { size, inTotal: size, written: `<${size + 1 + Math.abs(error)}` };
  if (how === 'above') return { size, inTotal: size, written: `>${Math.max(0, size - Math.abs(error))}` };
  if (how === 'plain') return { size, inTotal: size, written: String(size) };
  return { size: size * (1 + error / 100), inTotal: size, written: `${size} e` };
}

test('whatever the producers of a printed total are, all that is said of them holds', () => {
  const law = fc.property(
    fc.array(producers, { minLength: 1, maxLength: 3 }),
    fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
    (drawn, hidden) => {
      const ids = ['CHN', 'JPN', 'USA'];
      const all = drawn.map(printed);
      const total = [...all.map(({ inTotal }) => inTotal), ...hidden].reduce((sum, each) => sum + each, 0);
      const written = Object.fromEntries(all.map((each, index) => [ids[index], each.written]));
      const said = resultsOf({ ...written, WLD: String(total) });
      const listed = all.map(({ size }, index) => [ids[index], String(size)]);
      const others = hidden.map((size, index) => [`H${index}`, String(size)]);
      for (const [key, truth] of resultsOf(Object.fromEntries([...listed, ...others]))) {
        const { lower = Number.NEGATIVE_INFINITY, upper } = said.get(key) ?? {};
        if (truth.kind !== 'value' || countsSuppliers.has(key.trim())) continue;
        expect([key, truth.value >= lower - 1e-9]).toEqual([key, true]);
        expect([key, truth.value <= (upper ?? Number.POSITIVE_INFINITY) + 1e-9]).toEqual([key, true]);
      }
    },
  );
  fc.assert(law, { seed: 20_261_123, numRuns: 1000 });
});

/** Indices of a list whose count of suppliers must be known: of a rest it is not. */
const countsSuppliers: ReadonlySet<string> = new Set(['hhi-normalised', 'theil']);
