import { expect, test } from 'vitest';
import { imports, production, year } from '../../fixtures.ts';
import { given, governance, resultsOf } from '../fixtures.ts';

const weights = [...governance('CHN', 2024, -0.5), ...governance('USA', 2024, 0.5)];
const world = [production([year(2023, { CHN: '1' }), year(2024, { CHN: '60', USA: '40' })])];
const trade = [imports([year(2024, { CHN: '1' })], { reporter: 'USA' }), imports([year(2024, { CHN: '1' })])];
const found = resultsOf({ production: world, trade, governance: weights }, { indicator: 'disruption-potential' });

test('disruption potential is given to each reporter, for the newest year of a stage', () => {
  expect(found.map(({ subject }) => [subject.reporter, subject.year])).toEqual([
    ['JPN', 2024],
    ['USA', 2024],
  ]);
});

test('disruption potential takes political instability as a proxy, and nothing from production at home', () => {
  const [japan, unitedStates] = found;
  // By hand: 0.36 × 0.6 + 0.16 × 0.4 for Japan, 0.36 × 0.6 for the United States.
  expect(given(japan)).toBeCloseTo(0.28, 12);
  expect(given(unitedStates)).toBeCloseTo(0.216, 12);
  expect(unitedStates?.result.assumptions).toEqual([
    'missing unwillingness taken as 1',
    'political instability as a proxy of inability to supply',
  ]);
  expect(unitedStates?.inputs.map(({ input }) => input)).toEqual(['CHN', 'USA', 'governance-1.CHN']);
});

test('disruption potential of a union takes nothing from what its members produce', () => {
  const origin = { file: 'data/test.yaml', path: '', line: 1 };
  const named = { id: 'eu27', name: 'EU', nameInText: 'the EU', asOf: '2024-01-01', source: 'treaty' };
  const blocs = new Map([['eu27', { ...origin, ...named, members: ['FRA'] }]]);
  const [union] = resultsOf(
    {
      blocs,
      production: [production([year(2024, { CHN: '60', FRA: '40' })])],
      trade: [imports([year(2024, { CHN: '1' })], { reporter: 'EU27' })],
      governance: [...weights, ...governance('FRA', 2024, -2.5)],
    },
    { indicator: 'disruption-potential' },
  );
  expect(given(union)).toBeCloseTo(0.216, 12); // By hand: 0.36 × 0.6, although France would weigh 0.16 × 1.
  expect(union?.sources).toContain('treaty');
  expect(union?.inputs.map(({ input }) => input)).toEqual(['CHN', 'FRA', 'governance-1.CHN']);
  expect(union?.result.assumptions).toContain('production of members as production at home');
});
