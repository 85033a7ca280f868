import { describe, expect, test } from 'vitest';
import { chartId } from '../figure/request.ts';
import { mineral, produced, queryWith, result, stage } from '../fixture.ts';
import { mineralCharts, mineralFigures } from './charts.ts';

const years = [2021, 2022, 2023, 2024];
const shares = years.flatMap((year) => [
  result({ indicator: 'cr-1', mineral: 'ore', stage: 'mine', year, value: 0.6 }),
  ...Object.entries({ CHN: 0.6, USA: 0.3, RUS: 0.1 }).map(([partner, value]) =>
    result({ indicator: 'partner-share', mineral: 'ore', stage: 'mine', year, partner, value }),
  ),
]);
const change = (of: { readonly value: number; readonly lower: number; readonly upper: number }) => ({
  ...result({ indicator: 'hhi-change-by-supplier', mineral: 'ore', stage: 'mine', year: 2024, base_year: 2021, ...of }),
  unit: 'index',
});
const sure = change({ value: 0.1, lower: 0.08, upper: 0.12 });

/** A mineral whose producers are known in four years, with tables of production of so many stages. */
function known(stages: number, moved = sure) {
  const ids = ['mine', 'separation', 'metal'].slice(0, stages);
  return queryWith({
    minerals: [mineral('ore')],
    stages: ids.map((id, at) => stage('ore', id, at + 1)),
    production: ids.map((id) => produced({ mineral: 'ore', stage: id, economy: 'CHN', year: 2024, value: 60 })),
    indicators: [...shares, moved],
    parts: ['CHN', 'USA'].map((part) => ({ id: moved.id, part, value: 0.05 })),
  });
}

const kinds = (requests: readonly { readonly kind: string }[]) => requests.map(({ kind }) => kind);

describe('the figures of a mineral’s page', () => {
  test('are drawn while there is room, what moved concentration among them', () => {
    const { producers, change: moved, named } = mineralFigures(known(2), 'ore');
    expect([kinds(producers), kinds(moved), named]).toEqual([['share-multiples'], ['change-waterfall'], []]);
  });

  test('are named with a link where tables of three stages make the page long', () => {
    const { producers, change: moved, named } = mineralFigures(known(3), 'ore');
    expect([kinds(producers), moved, kinds(named)]).toEqual([['share-multiples'], [], ['change-waterfall']]);
  });

  test.each([2, 3])('are each drawn or named once, and have pages of their own, with %i stages', (stages) => {
    const query = known(stages);
    const shown = Object.values(mineralFigures(query, 'ore')).flat();
    const others = mineralCharts(query, 'ore').filter(({ kind }) => kind !== 'stage-shares');
    expect(shown.map(chartId).sort()).toEqual(others.map(chartId).sort());
  });

  test.each([
    ['may be none', change({ value: 0.1, lower: -0.01, upper: 0.2 })],
    ['is below two hundredths', change({ value: 0.019, lower: 0.018, upper: 0.02 })],
  ])('tell no change of concentration that %s', (_, moved) => {
    expect(mineralFigures(known(2, moved), 'ore').change).toEqual([]);
  });
});
