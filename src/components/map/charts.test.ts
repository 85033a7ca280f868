import { describe, expect, test } from 'vitest';
import type { Tables } from '../../tables/schema.ts';
import { chartId } from '../figure/request.ts';
import { input, mineral, queryWith, series, stage, supply } from '../fixture.ts';
import { mapCharts } from './charts.ts';

interface List {
  readonly stage: string;
  /** Empty for the world. */
  readonly reporter: string;
  readonly year: number;
  /** In thousand US dollars. */
  readonly worth?: number;
}

/** Lists of suppliers of ore; imports are by value. */
function tables(lists: readonly List[]): Partial<Tables> {
  const made = lists.map(({ stage: of, reporter, year, worth = 50_000 }) => {
    const key = { mineral: 'ore', stage: of, reporter, year, measure: reporter === '' ? '' : 'value' } as const;
    const { indicators, parts } = supply(key, { CHN: 0.7, VNM: 0.3 });
    const id = indicators.find(({ indicator }) => indicator === 'cr-1')?.id ?? '';
    return { indicators, parts, inputs: [input({ id, input: 'all', value: worth, unit: 'kUSD' })] };
  });
  const traded = lists.filter(({ reporter }) => reporter !== '');
  return {
    minerals: [mineral('ore')],
    stages: [stage('ore', 'mine', 1), stage('ore', 'metal', 2)],
    series: traded.map(({ reporter, stage: of }) => series({ kind: 'imports', reporter, mineral: 'ore', stage: of })),
    indicators: made.flatMap(({ indicators }) => indicators),
    parts: made.flatMap(({ parts }) => parts),
    inputs: made.flatMap(({ inputs }) => inputs),
  };
}

const ids = (lists: readonly List[]) => mapCharts(queryWith(tables(lists)), 'ore').map(chartId);
const mined = { stage: 'mine', reporter: '', year: 2023 };
const importers = [
  { stage: 'metal', reporter: 'JPN', year: 2024, worth: 40_000 },
  { stage: 'metal', reporter: 'USA', year: 2024, worth: 90_000 },
  { stage: 'metal', reporter: 'DEU', year: 2024, worth: 60_000 },
];

describe('the charts of a page of maps', () => {
  test('are a map of each stage, then who sends the goods to whom and where the largest importer buys', () => {
    expect(ids([mined, { stage: 'metal', reporter: '', year: 2024 }, ...importers])).toEqual([
      'supplier-map.ore.mine.2023',
      'supplier-map.ore.metal.2024',
      'supply-flow.ore.metal.value.2024',
      'supplier-map.usa.ore.metal.value.2024',
    ]);
  });

  test('show no trade of two importers, or of one who spends less than a million dollars', () => {
    expect(ids([mined, ...importers.slice(1)])).toEqual(['supplier-map.ore.mine.2023']);
    const trickle = importers.map((each) => (each.reporter === 'JPN' ? { ...each, worth: 999 } : each));
    expect(ids([mined, ...trickle])).toEqual(['supplier-map.ore.mine.2023']);
  });

  test('are none where no producer is known', () => {
    expect(ids(importers)).toEqual([]);
  });
});
