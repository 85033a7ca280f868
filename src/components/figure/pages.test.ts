import { describe, expect, test } from 'vitest';
import type { Tables } from '../../tables/schema.ts';
import { input, mineral, queryWith, series, stage, supply } from '../fixture.ts';
import { supplyOf } from '../supply.ts';
import { dependenceCharts, partnerChart } from './pages.ts';

const years = [2022, 2023, 2024];

interface Traded {
  readonly reporter: string;
  readonly stage: string;
  readonly shares: Readonly<Record<string, number>>;
  /** In thousand US dollars, in each year. */
  readonly worth: number;
}

/** Imports of ore by value in three years, all alike. */
function tables(traded: readonly Traded[]): Partial<Tables> {
  const lists = traded.flatMap(({ reporter, stage: of, shares, worth }) =>
    years.map((year) => {
      const { indicators, parts } = supply({ reporter, mineral: 'ore', stage: of, year, measure: 'value' }, shares);
      const id = indicators.find(({ indicator }) => indicator === 'cr-1')?.id ?? '';
      return { indicators, parts, inputs: [input({ id, input: 'all', value: worth, unit: 'kUSD' })] };
    }),
  );
  return {
    minerals: [mineral('ore')],
    stages: [stage('ore', 'mine', 1), stage('ore', 'metal', 2)],
    series: traded.map(({ reporter, stage: of }) => series({ kind: 'imports', reporter, mineral: 'ore', stage: of })),
    indicators: lists.flatMap(({ indicators }) => indicators),
    parts: lists.flatMap(({ parts }) => parts),
    inputs: lists.flatMap(({ inputs }) => inputs),
  };
}

describe('the importers of a trend', () => {
  const importers = ['AUS', 'DEU', 'IND', 'JPN', 'USA'].map((reporter, index) => ({
    reporter,
    stage: 'metal',
    // The smallest importer has the largest share.
    shares: { CHN: 0.9 - index / 10, RUS: 0.1 + index / 10 },
    worth: (index + 1) * 10_000,
  }));

  test('are the four that spend most on the partner, not those with the largest shares', () => {
    // By hand, million US dollars: AUS 9, DEU 16, IND 21, JPN 24, USA 25.
    const charts = dependenceCharts(queryWith(tables(importers)), 'ore');
    expect(charts.map(({ partner, reporters }) => [partner, reporters])).toEqual([['CHN', 'DEU IND JPN USA']]);
  });

  test('leave out who spends less than a million US dollars a year', () => {
    const trickle = importers.map((each) => (each.reporter === 'IND' ? { ...each, worth: 999 } : each));
    const [chart] = dependenceCharts(queryWith(tables(trickle)), 'ore');
    expect(chart?.reporters).toBe('AUS DEU JPN USA');
  });

  test('share one axis over all stages of a mineral', () => {
    const mined = { reporter: 'JPN', stage: 'mine', shares: { CHN: 0.97, RUS: 0.03 }, worth: 50_000 };
    const charts = dependenceCharts(queryWith(tables([mined, ...importers])), 'ore');
    expect(charts.map(({ stage: of, holds }) => [of, holds])).toEqual([
      ['mine', 0.97],
      ['metal', 0.97],
    ]);
  });
});

test('the goods of an economy’s trend are those it spends most on', () => {
  const query = queryWith(
    tables([
      { reporter: 'JPN', stage: 'mine', shares: { CHN: 0.4, RUS: 0.3, USA: 0.3 }, worth: 20_000 },
      { reporter: 'JPN', stage: 'metal', shares: { CHN: 0.9, RUS: 0.1 }, worth: 80_000 },
    ]),
  );
  const supplies = ['mine', 'metal'].flatMap(
    (of) => supplyOf(query, { mineral: 'ore', stage: of, reporter: 'JPN' }) ?? [],
  );
  expect(partnerChart(query, supplies)).toMatchObject([{ reporter: 'JPN', stage: 'metal', partners: 'CHN RUS' }]);
});
