import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quantity } from '../../domain/quantity.ts';
import { indicators } from '../registry.ts';
import { holds } from './arbitraries.ts';
import { expectNarrower } from './expectations.ts';
import { fits } from './from-schema.ts';
import { inexact } from './inexact.ts';
import { replaced, sensibleInputs } from './sensible.ts';

/** Ends of `parts` eighths of the way in; without an upper end it is given one. */
function narrowed(given: Quantity, [down, up]: readonly [number, number]): Quantity {
  const { value, lower, upper } = given;
  const most = upper ?? Math.max(value ?? lower, lower) + 10;
  const middle = value ?? (lower + most) / 2;
  return { ...given, lower: lower + ((middle - lower) * down) / 8, upper: most - ((most - middle) * up) / 8 };
}

/** Indicators without one result, or without quantities among their inputs. */
const ofPlainNumbers: ReadonlySet<string> = new Set([
  'priority-rank',
  'rank-interval',
  'governance-1',
  'governance-10',
]);

const steps = fc.tuple(fc.nat(8), fc.nat(8));

test.each(indicators)(
  'to know any figure better never widens the exact bounds of $id',
  ({ id, input, evaluateJson }) => {
    const schema = input.schema();
    let narrowings = 0;
    holds(fc.tuple(sensibleInputs(input), fc.nat(100), steps), ([json, which, by]) => {
      const all = inexact(json);
      const found = all[which % Math.max(1, all.length)];
      if (found === undefined || !fits(schema, json)) return;
      const [wide, narrow] = [json, replaced(json, found.path, narrowed(found.quantity, by))].map(evaluateJson);
      if (wide === undefined || narrow === undefined || wide.kind === 'ranks' || narrow.kind === 'ranks') return;
      narrowings += 1;
      expectNarrower(narrow, wide);
    });
    expect([id, narrowings > 100]).toEqual([id, !ofPlainNumbers.has(id)]);
  },
);
