import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { crmaSingleThirdCountry } from './crma-single-third-country.ts';

const from = (id: string, value: number) => ({ id, quantity: exactly(value) });
const evaluate = crmaSingleThirdCountry.evaluate;

describe('the largest third country', () => {
  test('is named, and both are where two are equal', () => {
    const one = evaluate({ imports: [from('CHN', 60), from('AUS', 20)], consumption: exactly(100) });
    expect(one).toMatchObject({ value: 0.6, parts: [{ part: 'CHN', value: 0.6 }] });
    const two = evaluate({ imports: [from('CHN', 30), from('AUS', 30)], consumption: exactly(100) });
    expect(two).toMatchObject({ parts: [{ part: 'AUS' }, { part: 'CHN' }] });
  });

  test('is nobody where nothing is imported', () => {
    expect(evaluate({ imports: [], consumption: exactly(5) })).toMatchObject({ value: 0, parts: [], mark: 'met' });
  });

  test('may hide in what the source does not split', () => {
    // By hand: 50 of 100 are listed of one country, and all 70 unsplit may be of another.
    const result = evaluate({ imports: [from('CHN', 50)], residual: exactly(70), consumption: exactly(100) });
    expect(result).toMatchObject({ value: 0.5, lower: 0.5, upper: 0.7, mark: 'undetermined' });
  });

  test('is not known where nothing is split', () => {
    const result = evaluate({ imports: [], residual: exactly(40), consumption: exactly(100) });
    expect(result).toMatchObject({ reason: 'only-residual', lower: 0, upper: 0.4, mark: 'met' });
  });

  test('counts one country once, however often it is listed', () => {
    const result = evaluate({ imports: [from('CHN', 40), from('CHN', 30)], consumption: exactly(100) });
    expect(result).toMatchObject({ value: 0.7, mark: 'not-met' });
  });

  test('can send more than is consumed, where imports are passed on', () => {
    expect(evaluate({ imports: [from('CHN', 150)], consumption: exactly(100) })).toMatchObject({ value: 1.5 });
  });

  test('misses a quantity before it finds nothing consumed', () => {
    const imports = [{ id: 'CHN', quantity: null }];
    expect(evaluate({ imports, consumption: exactly(0) })).toMatchObject({ reason: 'not-reported' });
    expect(evaluate({ imports: [], consumption: exactly(0) })).toMatchObject({ reason: 'no-consumption' });
    expect(evaluate({ imports: [from('CHN', -1)], consumption: null })).toMatchObject({ reason: 'invalid-input' });
  });

  test('has bounds where imports are withheld', () => {
    const imports = [{ id: 'CHN', quantity: { value: null, lower: 70, upper: 90 } }, from('AUS', 20)];
    expect(evaluate({ imports, consumption: exactly(100) })).toMatchObject({
      reason: 'withheld',
      lower: 0.7,
      upper: 0.9,
      mark: 'not-met',
    });
  });

  test('is both of two that a rounding error sets apart', () => {
    // By hand: 0.1 + 0.2 = 0.3, which floating point misses by 5.6e-17.
    const imports = [from('CHN', 0.1), from('AUS', 0.3), from('CHN', 0.2)];
    expect(evaluate({ imports, consumption: exactly(1) })).toMatchObject({ parts: [{ part: 'AUS' }, { part: 'CHN' }] });
  });
});
