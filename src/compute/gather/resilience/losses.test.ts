import { describe, expect, test } from 'vitest';
import type { BalanceTerm } from '../../../domain/dataset.ts';
import { compute } from '../../compute.ts';
import { balance, dataset, imports, year } from '../../fixtures.ts';

function resultsOf(terms: Partial<Record<BalanceTerm, string>>, shares: Record<string, string>) {
  const trade = imports([year(2024, shares)], {
    ...{ reporter: 'USA', stage: 'separation', source: 'survey-2026', unit: 'percent', measure: '', basis: 'REO' },
  });
  const all = compute(dataset({ trade: [trade], balances: [{ ...balance(terms), basis: 'REO' }] }));
  return (indicator: string) => all.filter(({ subject }) => subject.indicator === indicator);
}

const terms = { production: '40', secondary: '0', imports: '100', exports: '20', stock_change: '0', stocks: '30' };
const shares = { MYS: '60', CHN: '30', OTH: '10' };

describe('supply without the largest foreign supplier', () => {
  test('is what is left over apparent consumption', () => {
    const [found] = resultsOf(terms, shares)('n-1');
    // By hand: 40 + 30 + 10 of 40 + 100 − 20.
    expect(found?.result.kind === 'value' && found.result.value).toBeCloseTo(80 / 120, 12);
    expect(found?.result).toMatchObject({ parts: [{ part: 'MYS', value: 0.5 }] });
    expect(found?.inputs.map(({ input }) => input)).toContain('apparent-consumption');
  });

  test('takes published consumption where the terms do not give it', () => {
    const { exports, stock_change, ...rest } = terms;
    const [found] = resultsOf({ ...rest, consumption: '128' }, shares)('n-1');
    // By hand: 40 + 30 + 10 of the 128 consumed.
    expect(found?.result).toMatchObject({ value: 0.625, assumptions: ['consumption as published'] });
  });

  test('is not there where the record is silent on production at home', () => {
    const { production, ...rest } = terms;
    expect(resultsOf({ ...rest, consumption: '160' }, shares)('n-1')).toEqual([]);
  });
});

describe('supply that cannot be what is consumed', () => {
  // By hand: no more than 40 + 100 are supplied, and 160 consumed. With 120 both can be right.
  const { exports, ...rest } = terms;
  const indicators = ['n-1', 'time-to-shortfall', 'scenario-shortfall'] as const;

  test.each(indicators)('gives no %s, and says why', (indicator) => {
    const results = resultsOf({ ...rest, exports: 'NA', consumption: '160' }, shares)(indicator);
    expect(results).not.toEqual([]);
    for (const { result } of results) {
      expect(result).toMatchObject({ kind: 'unavailable', reason: 'not-applicable' });
      expect(result.assumptions).toContain('supply and consumption do not count the same');
    }
  });

  test.each(indicators)('is no reason against %s while the bounds of the two meet', (indicator) => {
    const results = resultsOf({ ...rest, exports: 'NA', consumption: '140' }, shares)(indicator);
    expect(results.map(({ result }) => result.kind)).not.toContain('unavailable');
  });

  test('is told from what a balance does not say', () => {
    const { production, ...silent } = rest;
    const found = resultsOf({ ...silent, consumption: '900' }, shares)('time-to-shortfall');
    expect(found.map(({ result }) => result.kind)).toEqual(['value', 'value']);
  });

  test('is told from too much supply that is not exported', () => {
    const found = resultsOf({ ...terms, imports: '100 e', exports: 'NA', consumption: '20' }, shares)('n-1');
    // By hand: exports are not known, so that 120 of the 140 may have been sent on.
    expect(found[0]?.result.kind).toBe('value');
  });
});

describe('stocks against the loss of a supplier', () => {
  test('last as long as they cover what it delivered, for the largest and for China', () => {
    const times = resultsOf(terms, shares)('time-to-shortfall');
    // By hand: 60 a year are 5 a month, 30 are 2.5; stocks are 30.
    expect(times.map(({ subject, result }) => [subject.partner, result.kind === 'value' && result.value])).toEqual([
      [undefined, 6],
      ['CHN', 12],
    ]);
    expect(times[0]?.result.assumptions).toEqual(['supply from MYS stops', 'all other supply and demand as before']);
  });

  test('leave a shortfall after a year of the standing case', () => {
    const [found, other] = resultsOf(terms, shares)('scenario-shortfall');
    // By hand: 5 a month for twelve months less stocks of 30; 30 of 120 consumed.
    expect(found?.result).toMatchObject({
      ...{ value: 30, lower: 30, upper: 30 },
      facts: { share: { value: 0.25 }, firstMonth: 7, stockEnd: 0 },
    });
    expect(found?.unit).toBe('t');
    expect(other?.result).toMatchObject({ value: 0, facts: { firstMonth: null } });
  });

  test('leave no scenario where more is lost than is consumed, and say so', () => {
    // By hand: 60 of 50 consumed are lost without Malaysia, 30 without China.
    const results = resultsOf({ ...terms, exports: '90' }, shares);
    const [largest, china] = results('scenario-shortfall');
    expect(largest?.result).toMatchObject({ kind: 'unavailable', reason: 'not-applicable' });
    expect(largest?.result.assumptions).toContain('more is lost than is consumed: part of it is sold on or stored');
    expect(china?.result.kind).toBe('value');
    expect(results('time-to-shortfall')).toHaveLength(2);
  });

  test.each([
    { what: 'not known', consumption: undefined, reason: 'not-reported', said: 'no consumption known' },
    { what: 'known by bounds', consumption: '>100', reason: 'withheld', said: 'consumption known by bounds alone' },
  ])('leave no scenario where consumption is $what, and say so', ({ consumption, reason, said }) => {
    const { exports, ...rest } = terms;
    const printed = consumption === undefined ? {} : { consumption };
    const [found] = resultsOf({ ...rest, ...printed }, shares)('scenario-shortfall');
    expect(found?.result).toMatchObject({ kind: 'unavailable', reason });
    expect(found?.result.assumptions).toContain(said);
  });

  test('are not asked for where no stocks are printed', () => {
    const { stocks, ...rest } = terms;
    const results = resultsOf(rest, shares);
    expect([...results('time-to-shortfall'), ...results('scenario-shortfall')]).toEqual([]);
  });
});
