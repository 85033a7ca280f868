import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { indicators } from '../registry.ts';
import { holds } from './arbitraries.ts';
import { fits } from './from-schema.ts';
import { isQuantity } from './inexact.ts';
import { at, type Path, places, replaced, sensibleInputs } from './sensible.ts';

/** Where the quantities of an input stand. */
function quantitiesIn(json: unknown): readonly Path[] {
  return places(json).filter((path) => isQuantity(at(json, path)));
}

const impossible = { value: 2, lower: 3, upper: 1 };
const unknown = fc.constantFrom(null, exactly(0), { value: null, lower: 0, upper: 1 });

/** Terms that an indicator may be given and does not use, or not on every basis. */
const unused: Readonly<Record<string, readonly string[]>> = {
  'import-reliance': ['secondary', 'stockChange', 'consumption'],
  'stock-cover': ['consumption', 'netImports'],
  'supply-risk': ['globalSupply', 'hhiGlobal', 'sourcing', 'hhiSourcing', 'importReliance'],
};

/** The measures of a bottleneck are stages, not quantities. */
const tried = indicators.filter(({ id }) => id !== 'bottleneck-stage');

test.each(tried)('of $id, what cannot be is refused before anything else is said', ({ id, input, evaluateJson }) => {
  const schema = input.schema();
  holds(fc.tuple(sensibleInputs(input), fc.nat(100), fc.nat(100), unknown), ([json, one, other, by]) => {
    const paths = quantitiesIn(json).filter(([term = '']) => !unused[id]?.includes(term));
    const [wrong, missing] = [paths[one % Math.max(1, paths.length)], paths[other % Math.max(1, paths.length)]];
    if (wrong === undefined || missing === undefined || !fits(schema, json)) return;
    const result = evaluateJson(replaced(replaced(json, missing, by), wrong, impossible));
    expect(result).toMatchObject({ kind: 'unavailable', reason: 'invalid-input' });
  });
});
