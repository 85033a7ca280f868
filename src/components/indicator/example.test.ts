import { describe, expect, test } from 'vitest';
import { definition, input, queryWith, result } from '../fixture.ts';
import { exampleOf } from './example.ts';

const of = { indicator: 'share', mineral: 'ore', stage: 'mine', year: 2024 } as const;

/** The example among these results, each with two inputs to follow by hand. */
function chosen(results: readonly ReturnType<typeof result>[], reporters: readonly string[] = []) {
  const inputs = results.flatMap(({ id }) => ['a', 'b'].map((name) => input({ id, input: name })));
  const query = queryWith({ definitions: [definition('share', 'suppliers', 'share')], indicators: results, inputs });
  return exampleOf(query, 'share', { minerals: ['ore'], reporters });
}

describe('the example on the page of an indicator', () => {
  test('is no trifle beside other results, whoever is wanted', () => {
    const trifling = result({ ...of, reporter: 'AUS', value: 1e-9 });
    const nothing = result({ ...of, reporter: 'CHN', value: 0 });
    const some = result({ ...of, reporter: 'USA', value: 0.3 });
    expect(chosen([trifling, nothing, some], ['AUS', 'CHN'])?.id).toBe(some.id);
  });

  test('is of a whole rather than of one partner', () => {
    const ofOne = result({ ...of, reporter: 'USA', partner: 'CHN', value: 0.6 });
    const ofAll = result({ ...of, reporter: 'USA', value: 0.3 });
    expect(chosen([ofOne, ofAll])?.id).toBe(ofAll.id);
  });

  test('is the reporter that is wanted among results that say something', () => {
    const more = result({ ...of, reporter: 'USA', value: 0.6 });
    const wanted = result({ ...of, reporter: 'JPN', value: 0.3 });
    expect(chosen([more, wanted], ['JPN', 'USA'])?.id).toBe(wanted.id);
  });

  test('is none where no result has a value', () => {
    expect(chosen([result({ ...of, value: null })])).toBeUndefined();
  });
});
