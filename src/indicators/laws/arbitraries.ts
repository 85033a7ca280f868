import fc from 'fast-check';
import type { Quantity } from '../../domain/quantity.ts';
import type { Balance } from '../inputs/balance.ts';
import type { Supplier, Suppliers } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';

/** Checks a law on inputs drawn from one fixed seed, so that a failure is a failure on every machine. */
export function holds<T>(inputs: fc.Arbitrary<T>, law: (input: T) => void, numRuns = 1000): void {
  const property = fc.property(inputs, (input) => {
    law(input);
  });
  fc.assert(property, { seed: 20_261_123, numRuns });
}

/** Amounts of 0 to 100 in eighths, zero often: sums of them are exact. */
export const amount: fc.Arbitrary<number> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 800 }).map((eighths) => eighths / 8) },
);

const positive = fc.integer({ min: 1, max: 800 }).map((eighths) => eighths / 8);

const exact: fc.Arbitrary<Quantity> = amount.map((value) => ({ value, lower: value, upper: value }));

const around: fc.Arbitrary<Quantity> = fc
  .tuple(amount, fc.nat(8), fc.nat(8))
  .map(([value, down, up]) => ({ value, lower: value * (1 - down / 8), upper: value * (1 + up / 8) + up / 8 }));

const withheld: fc.Arbitrary<Quantity> = fc
  .tuple(amount, amount, fc.boolean())
  .map(([lower, more, open]) => ({ value: null, lower, upper: open ? null : lower + more }));

const openAbove: fc.Arbitrary<Quantity> = fc
  .tuple(amount, fc.nat(8))
  .map(([value, down]) => ({ value, lower: value * (1 - down / 8), upper: null }));

/** Quantities as publishers give them: mostly exact or with a point, some with bounds only, some open above. */
export const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 10, arbitrary: exact },
  { weight: 10, arbitrary: around },
  { weight: 2, arbitrary: withheld },
  { weight: 1, arbitrary: openAbove },
);

/** Quantities that may be negative: a change of stocks. */
export const signed: fc.Arbitrary<Quantity> = fc.tuple(quantity, amount).map(([{ value, lower, upper }, by]) => ({
  value: value === null ? null : value - by,
  lower: lower - by,
  upper: upper === null ? null : upper - by,
}));

const ids = ['AUS', 'CHN', 'COD', 'IDN', 'JPN', 'MYS', 'USA'] as const;
/** An id that may or may not be in a list. */
export const anyId: fc.Arbitrary<string> = fc.constantFrom(...ids);

const listed = fc
  .uniqueArray(anyId, { maxLength: ids.length })
  .chain((chosen) => fc.tuple(...chosen.map((id) => quantity.map((each): Supplier => ({ id, quantity: each })))));

/** Lists of up to seven suppliers, with or without a residual, its count and a top list. */
export const suppliers: fc.Arbitrary<Suppliers> = fc.record(
  {
    suppliers: listed,
    residual: quantity,
    count: fc.integer({ min: 1, max: 6 }),
    topList: fc.boolean(),
  },
  { requiredKeys: ['suppliers'] },
);

/** Complete lists of exact, positive quantities. */
export const completeList: fc.Arbitrary<readonly number[]> = fc.array(positive, { minLength: 1, maxLength: 8 });

/** A complete list as suppliers, under ids of their own. */
export function listOf(amounts: readonly number[]): Suppliers {
  return {
    suppliers: amounts.map((value, index) => ({ id: `S${index}`, quantity: { value, lower: value, upper: value } })),
  };
}

/** Balances with every term; secondary production and stocks may be left out. */
export const balance: fc.Arbitrary<Balance> = fc.record(
  { production: quantity, imports: quantity, exports: quantity, secondary: quantity, stockChange: signed },
  { requiredKeys: ['production', 'imports', 'exports'] },
);

/** Quantities that no record should hold, beside those that it may: negative, disordered, not finite, very large or small. */
export const anything: fc.Arbitrary<Reported> = fc.oneof(
  quantity,
  signed,
  fc.constant(null),
  fc.double().map((value) => ({ value, lower: value, upper: value })),
  fc.tuple(fc.double(), fc.double(), fc.double()).map(([value, lower, upper]) => ({ value, lower, upper })),
);
