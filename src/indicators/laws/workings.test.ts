import { expect, test } from 'vitest';
import { indicators, indicatorsTaking } from '../registry.ts';
import { holds } from './arbitraries.ts';
import { fits } from './from-schema.ts';
import { sensibleInputs } from './sensible.ts';

/** A number alone, in brackets where it is negative: no formula with its inputs put in. */
const bare = /^\(?−?[\d,.]+\)?$/;

test.each(indicators)('the working of $id is never a number alone', (indicator) => {
  const schema = indicator.input.schema();
  const [same] = indicatorsTaking(indicator.input).filter(({ id }) => id === indicator.id);
  holds(
    sensibleInputs(indicator.input).filter((json) => fits(schema, json)),
    (json) => {
      const input = schema.parse(json);
      const result = same && 'evaluate' in same ? same.evaluate(input) : undefined;
      if (result?.kind === 'value') expect(same?.working(input, result)).not.toMatch(bare);
    },
  );
});
