import { describe, expect, test } from 'vitest';
import type { BalanceTerm } from '../../../domain/dataset.ts';
import { compute } from '../../compute.ts';
import { balance, dataset, imports, mineral, year } from '../../fixtures.ts';

/** One stage of the United States: its balance, and the shares in percent that split its imports. */
function stage(id: string, terms: Partial<Record<BalanceTerm, string>>, shares: Record<string, string>) {
  const common = { reporter: 'USA', stage: id, source: 'survey-2026', basis: 'REO' };
  return {
    trade: imports([year(2024, shares)], { ...common, unit: 'percent', measure: '', averageFrom: 2021 }),
    balance: { ...balance(terms), ...common },
  };
}

function resultsOf(indicator: string, ...stages: readonly ReturnType<typeof stage>[]) {
  const minerals = new Map([['rare-earths', mineral('rare-earths', ['mine', 'metal'])]]);
  const parts = { minerals, trade: stages.map(({ trade }) => trade), balances: stages.map((each) => each.balance) };
  return compute(dataset(parts)).filter(({ subject }) => subject.indicator === indicator);
}

const metal = stage('metal', { production: '40', secondary: '10', imports: '150' }, { CHN: '60', EST: '40' });
const mine = stage('mine', { production: '0', imports: '50' }, { AUS: '90', OTH: '10' });

describe('the exposure of stages', () => {
  test('is given for each partner, from balance and shares', () => {
    const results = resultsOf('stage-exposure', metal);
    // By hand: 60 percent of 150 are 90, of 40 + 10 + 150; 40 percent are 60.
    expect(results.map(({ subject, result }) => [subject.partner, result.kind === 'value' && result.value])).toEqual([
      ['CHN', 0.45],
      ['EST', 0.3],
    ]);
    const [china] = results;
    expect(china?.inputs.map(({ input }) => input)).toEqual(['production', 'secondary', 'imports', 'CHN']);
    expect(china?.result.assumptions).toEqual(['imports of 2024 split by shares of 2021 to 2024']);
  });

  test('asks at every stage for whoever is listed at one', () => {
    const atMine = resultsOf('stage-exposure', metal, mine).filter(({ subject }) => subject.stage === 'mine');
    expect(atMine.map(({ subject }) => subject.partner)).toEqual(['AUS', 'CHN', 'EST']);
    // By hand: China may hold the rest of 5, of 50.
    expect(atMine[1]?.result).toMatchObject({ reason: 'partner-not-listed', lower: 0, upper: 0.1 });
  });

  test('is not there where the record is silent on production at home', () => {
    expect(resultsOf('stage-exposure', stage('metal', { imports: '150' }, { CHN: '100' }))).toEqual([]);
  });
});

test('the bottleneck of a reporter is the stage most exposed to one economy', () => {
  const found = resultsOf('bottleneck-stage', metal, mine).find(({ subject }) => subject.partner === 'CHN');
  expect(found?.subject).toMatchObject({ reporter: 'USA', stage: '' });
  expect(found?.result).toMatchObject({ value: 0.45, facts: { stage: 'metal', certain: true } });
});
