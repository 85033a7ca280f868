import { expect, test } from 'vitest';
import { queryWith, result, stage } from '../fixture.ts';
import { producerCharts } from './producers.ts';

const years = [2021, 2022, 2023, 2024];

/** Shares of producers at a stage in each year, with the share of the largest, which says that there is such a list. */
const shares = (at: string, values: Readonly<Record<string, number>>, of: readonly number[] = years) =>
  of.flatMap((year) => [
    result({ indicator: 'cr-1', mineral: 'ore', stage: at, year, value: Math.max(...Object.values(values)) }),
    ...Object.entries(values).map(([partner, value]) =>
      result({ indicator: 'partner-share', mineral: 'ore', stage: at, year, partner, value }),
    ),
  ]);
const stages = [stage('ore', 'mine', 1), stage('ore', 'refining', 2)];
const charts = (indicators: ReturnType<typeof shares>) => producerCharts(queryWith({ stages, indicators }), 'ore');

test('the producers of the stage that is known in most years have a panel each, small ones aside', () => {
  const mine = shares('mine', { CHN: 0.6, USA: 0.3, RUS: 0.08, JPN: 0.02 });
  const refining = shares('refining', { CHN: 0.9, USA: 0.06, JPN: 0.04 }, years.slice(1));
  expect(charts([...mine, ...refining])).toEqual([
    {
      ...{ kind: 'share-multiples', indicator: 'partner-share', partners: 'CHN RUS USA' },
      ...{ mineral: 'ore', stage: 'mine', from: '2021', to: '2024' },
    },
  ]);
});

test.each([
  { what: 'three years', indicators: shares('mine', { CHN: 0.6, USA: 0.3, RUS: 0.1 }, years.slice(1)) },
  { what: 'two producers', indicators: shares('mine', { CHN: 0.6, USA: 0.4 }) },
])('$what make no picture of what moved', ({ indicators }) => {
  expect(charts(indicators)).toEqual([]);
});
