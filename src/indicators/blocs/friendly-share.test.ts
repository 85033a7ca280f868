import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { friendlyShare } from './friendly-share.ts';

const from = (id: string, value: number) => ({ id, quantity: exactly(value) });
const evaluate = friendlyShare.evaluate;

describe('the share from home and a group', () => {
  test('rises when more is produced at home, with the same imports', () => {
    const imports = [from('CHN', 60), from('AUS', 40)];
    const members = ['USA', 'AUS'];
    // By hand: 40 of 100; then 140 of 200.
    expect(evaluate({ suppliers: [from('USA', 0), ...imports], members })).toMatchObject({ value: 0.4 });
    expect(evaluate({ suppliers: [from('USA', 100), ...imports], members })).toMatchObject({ value: 0.7 });
  });

  test('is at least what is listed where members may be among the rest', () => {
    const result = evaluate({ suppliers: [from('USA', 50)], residual: exactly(50), members: ['USA', 'AUS'] });
    expect(result).toMatchObject({ value: 0.5, lower: 0.5, upper: 1 });
  });

  test('has bounds where production at home is withheld', () => {
    const home = { id: 'USA', quantity: { value: null, lower: 0, upper: 100 } };
    // By hand: at least nothing of 100, at most 100 of 200.
    expect(evaluate({ suppliers: [home, from('CHN', 100)], members: ['USA'] })).toMatchObject({
      reason: 'withheld',
      lower: 0,
      upper: 0.5,
    });
  });

  test('is of nothing where nothing is supplied', () => {
    expect(evaluate({ suppliers: [from('USA', 0)], members: ['USA'] })).toMatchObject({ reason: 'zero-total' });
  });

  test('is 1 where home is the only supplier, however little it may produce', () => {
    const home = { id: 'USA', quantity: { value: null, lower: 0, upper: 30 } };
    expect(evaluate({ suppliers: [home], members: ['USA'] })).toMatchObject({ reason: 'withheld', lower: 1, upper: 1 });
  });
});
