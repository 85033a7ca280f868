import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../domain/result.ts';
import type { InputKind, InputOf, Suppliers } from '../indicator.ts';
import { indicatorsFor } from '../registry.ts';
import { anyId, anything, balance, holds, quantity, signed, suppliers } from './arbitraries.ts';

type Inputs = { readonly [K in InputKind]: fc.Arbitrary<InputOf[K]> };

const withPartner = (list: fc.Arbitrary<Suppliers>) =>
  fc.tuple(list, anyId).map(([rest, partner]) => ({ ...rest, partner }));
const withMembers = (list: fc.Arbitrary<Suppliers>) =>
  fc.tuple(list, fc.uniqueArray(anyId)).map(([rest, members]) => ({ ...rest, members }));

const sound: Inputs = {
  suppliers,
  partner: withPartner(suppliers),
  bloc: withMembers(suppliers),
  balance,
  change: fc.record({ from: fc.oneof(quantity, signed), to: fc.oneof(quantity, signed) }),
};

const anyList = fc.record(
  {
    suppliers: fc.array(fc.record({ id: anyId, quantity: anything }), { maxLength: 6 }),
    residual: anything,
    count: fc.oneof(fc.integer({ min: -2, max: 9 }), fc.double()),
    topList: fc.boolean(),
  },
  { requiredKeys: ['suppliers'] },
);

const unsound: Inputs = {
  suppliers: anyList,
  partner: fc.tuple(anyList, anyId).map(([rest, partner]) => ({ ...rest, partner })),
  bloc: fc.tuple(anyList, fc.array(anyId)).map(([rest, members]) => ({ ...rest, members })),
  balance: fc.record(
    {
      production: anything,
      imports: anything,
      exports: anything,
      secondary: anything,
      stockChange: anything,
      consumption: anything,
    },
    { requiredKeys: [] },
  ),
  change: fc.record({ from: anything, to: anything }),
};

function forEvery<K extends InputKind>(kind: K, inputs: Inputs, law: (result: Result, range: Range) => void): void {
  for (const { evaluate, range } of indicatorsFor(kind))
    holds(inputs[kind], (input) => law(evaluate(input), range), 300);
}

type Range = readonly [number, number] | null;

const kinds: readonly InputKind[] = ['suppliers', 'partner', 'bloc', 'balance', 'change'];

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('every indicator', () => {
  test.each(kinds)('gives no NaN, no infinity and no −0, whatever the input (%s)', (kind) => {
    forEvery(kind, unsound, (result) => {
      for (const number of numbersIn(result))
        expect([number, Number.isFinite(number), Object.is(number, -0)]).toEqual([number, true, false]);
    });
  });

  test.each(kinds)('lies between its bounds, and all three within its range (%s)', (kind) => {
    forEvery(kind, sound, (result, range) => {
      const { lower, upper } = result;
      if (lower !== undefined && typeof upper === 'number') expect(lower).toBeLessThanOrEqual(upper);
      if (result.kind === 'value') {
        expect(result.value).toBeGreaterThanOrEqual(result.lower);
        expect(result.value).toBeLessThanOrEqual(result.upper ?? Number.POSITIVE_INFINITY);
      }
      if (range === null) return;
      if (lower !== undefined) expect(lower).toBeGreaterThanOrEqual(range[0]);
      if (upper !== undefined) expect(upper ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(range[1]);
    });
  });
});
