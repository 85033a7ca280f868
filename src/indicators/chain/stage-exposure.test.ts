import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { partnerShare } from '../dependence/partner-share.ts';
import { stageExposure } from './stage-exposure.ts';

const suppliers = [
  { id: 'CHN', quantity: exactly(30) },
  { id: 'AUS', quantity: exactly(10) },
];

describe('the exposure of a stage', () => {
  test('counts production at home and scrap with imports', () => {
    const result = stageExposure.evaluate({
      ...{ suppliers, partner: 'CHN' },
      production: exactly(50),
      secondary: exactly(10),
    });
    // By hand: 30 of 50 + 10 + 40.
    expect(result).toMatchObject({ value: 0.3, lower: 0.3, upper: 0.3, method: 'exact', assumptions: [] });
  });

  test('says so when it takes scrap as 0', () => {
    const result = stageExposure.evaluate({ suppliers, partner: 'CHN', production: exactly(0) });
    expect(result).toMatchObject({ value: 0.75, assumptions: ['secondary production taken as 0'] });
  });

  test('needs production, which is not a zero when it is missing', () => {
    expect(stageExposure.evaluate({ suppliers, partner: 'CHN' })).toMatchObject({ reason: 'not-reported' });
    const printed = { suppliers, partner: 'CHN', production: exactly(1), secondary: null };
    expect(stageExposure.evaluate(printed)).toMatchObject({ reason: 'not-reported' });
  });

  test('refuses a negative quantity before it looks for missing ones', () => {
    const input = { suppliers, partner: 'CHN', production: exactly(-1), secondary: null };
    expect(stageExposure.evaluate(input)).toMatchObject({ reason: 'invalid-input' });
  });

  test('has bounds but no value where production is withheld', () => {
    const production = { value: null, lower: 0, upper: null };
    // By hand: 30 of at least 40, and of anything.
    expect(stageExposure.evaluate({ suppliers, partner: 'CHN', production })).toMatchObject({
      ...{ kind: 'unavailable', reason: 'withheld', lower: 0, upper: 0.75 },
    });
  });

  test('of a supplier that is listed with 0 is 0 whatever the rest is', () => {
    const list = [...suppliers, { id: 'MMR', quantity: exactly(0) }];
    const input = { suppliers: list, residual: exactly(20), partner: 'MMR', production: exactly(40) };
    expect(stageExposure.evaluate(input)).toMatchObject({ value: 0, lower: 0, upper: 0 });
  });

  test('of an unlisted supplier is at most the smallest listed one under a top list', () => {
    const input = { suppliers, residual: exactly(20), topList: true, partner: 'MMR', production: exactly(40) };
    // By hand: at most 10 of 40 + 20 + 40.
    expect(stageExposure.evaluate(input)).toMatchObject({ reason: 'partner-not-listed', lower: 0, upper: 0.1 });
  });

  test('of an unlisted supplier is at most what the counted rest can hold', () => {
    const input = { suppliers, residual: { value: 15, lower: 5, upper: 90 }, count: 2, topList: true, partner: 'MMR' };
    // By hand: two of at most 10 each; 10 of 10 + 40, the rest being as small as it can while it holds the supplier.
    expect(stageExposure.evaluate({ ...input, production: exactly(0) })).toMatchObject({ lower: 0, upper: 0.2 });
  });

  test('adds up entries of one economy', () => {
    const twice = [...suppliers, { id: 'CHN', quantity: exactly(10) }];
    // By hand: 40 of 50.
    expect(stageExposure.evaluate({ suppliers: twice, partner: 'CHN', production: exactly(0) })).toMatchObject({
      value: 0.8,
    });
  });

  test('is the share of the supplier where nothing is produced at home', () => {
    const list = { suppliers, residual: { value: 4, lower: 0, upper: 9 }, partner: 'AUS' };
    const { value, lower, upper } = { value: null, ...partnerShare.evaluate(list) };
    expect(stageExposure.evaluate({ ...list, production: exactly(0) })).toMatchObject({ value, lower, upper });
  });

  test('is written out with production, scrap and imports', () => {
    const input = { suppliers, residual: exactly(5), partner: 'CHN', production: exactly(1000), secondary: exactly(2) };
    const result = stageExposure.evaluate(input);
    expect(result.kind === 'value' && stageExposure.working(input, result)).toBe('30 ÷ (1,000 + 2 + 45)');
  });

  test('is 1 where a stage has no other supply, however little that may be', () => {
    const only = [{ id: 'CHN', quantity: { value: null, lower: 0, upper: 80 } }];
    const stage = { suppliers: only, production: exactly(0), secondary: exactly(0) };
    expect(stageExposure.evaluate({ ...stage, partner: 'CHN' })).toMatchObject({ lower: 1, upper: 1 });
    expect(stageExposure.evaluate({ ...stage, partner: 'CHN', production: exactly(20) })).toMatchObject({
      ...{ lower: 0, upper: 0.8 },
    });
  });

  test('takes a figure that is 0 at most for 0, though it is withheld', () => {
    const nothing = { id: 'CHN', quantity: { value: null, lower: 0, upper: 0 } };
    const stage = { suppliers: [nothing, { id: 'AUS', quantity: exactly(10) }], production: exactly(0) };
    expect(stageExposure.evaluate({ ...stage, partner: 'CHN' })).toMatchObject({ value: 0, upper: 0 });
    expect(stageExposure.evaluate({ ...stage, partner: 'AUS' })).toMatchObject({ value: 1 });
  });
});
