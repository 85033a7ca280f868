import { describe, expect, test } from 'vitest';
import { mineral, queryWith, result, series, stage, supply } from './fixture.ts';
import { namesOf, narrowestStage, seriesOfSupply, supplyOf, tradedStages } from './supply.ts';

const mined = supply({ mineral: 'ore', stage: 'mine', year: 2024 }, { CHN: 0.6, USA: 0.4 });
const refined = supply({ mineral: 'ore', stage: 'refining', year: 2023 }, { CHN: 0.9, JPN: 0.1 });

describe('supplyOf', () => {
  test('gives the newest year that has a value, with its suppliers largest first', () => {
    const older = supply({ mineral: 'ore', stage: 'mine', year: 2023 }, { USA: 0.7, CHN: 0.3 });
    const silent = result({ indicator: 'cr-1', mineral: 'ore', stage: 'mine', year: 2025, value: null });
    const query = queryWith({
      indicators: [...older.indicators, ...mined.indicators, silent],
      parts: [...older.parts, ...mined.parts],
    });
    const found = supplyOf(query, { mineral: 'ore', stage: 'mine' });
    expect(found?.year).toBe(2024);
    expect(found?.largest).toEqual(['CHN']);
    expect(found?.shares.map(({ partner }) => partner)).toEqual(['CHN', 'USA']);
  });

  test('keeps the reason where no year has a value', () => {
    const silent = result({ indicator: 'cr-1', mineral: 'ore', stage: 'mine', year: 2024, value: null });
    const found = supplyOf(queryWith({ indicators: [silent] }), { mineral: 'ore', stage: 'mine' });
    expect(found?.topShare.reason).toBe('not-reported');
    expect(found?.largest).toEqual([]);
  });

  test('takes imports by value before imports by weight', () => {
    const by = (measure: 'value' | 'quantity') =>
      supply({ mineral: 'ore', stage: 'mine', year: 2024, reporter: 'JPN', measure }, { CHN: 0.6, USA: 0.4 });
    const query = queryWith({ indicators: [...by('quantity').indicators, ...by('value').indicators] });
    expect(supplyOf(query, { mineral: 'ore', stage: 'mine', reporter: 'JPN' })?.measure).toBe('value');
  });

  test('knows nothing of a stage without results', () => {
    expect(supplyOf(queryWith({}), { mineral: 'ore', stage: 'mine' })).toBeUndefined();
  });
});

test('the narrowest stage is the one with the largest share of one supplier', () => {
  const query = queryWith({
    indicators: [...mined.indicators, ...refined.indicators],
    parts: [...mined.parts, ...refined.parts],
    stages: [stage('ore', 'mine', 1), stage('ore', 'refining', 2)],
  });
  expect(narrowestStage(query, 'ore')?.stage).toBe('refining');
});

test('stages are traded where imports of them are recorded, upstream first', () => {
  const query = queryWith({
    minerals: [mineral('ore')],
    stages: [stage('ore', 'mine', 1), stage('ore', 'refining', 2), stage('ore', 'metal', 3)],
    series: ['metal', 'mine'].map((id) => series({ mineral: 'ore', stage: id, kind: 'imports', reporter: 'JPN' })),
  });
  expect(tradedStages(query, 'ore')).toEqual(['mine', 'metal']);
});

test('the series of a supply is the one of its source, unit and years', () => {
  const imports = { mineral: 'ore', stage: 'mine', kind: 'imports', reporter: 'JPN' } as const;
  const { indicators, parts } = supply(
    { mineral: 'ore', stage: 'mine', year: 2024, reporter: 'JPN', measure: 'value' },
    { CHN: 1 },
  );
  const query = queryWith({
    indicators,
    parts,
    series: [
      series({ ...imports, unit: 't', line: 10 }),
      series({ ...imports, unit: 'kUSD', last_year: 2022, line: 20 }),
      series({ ...imports, unit: 'kUSD', line: 30 }),
    ],
  });
  const found = supplyOf(query, { mineral: 'ore', stage: 'mine', reporter: 'JPN' });
  expect(found && seriesOfSupply(query, found)?.line).toBe(30);
});

test('a tie names every economy', () => {
  expect(namesOf(queryWith({}), ['CHN', 'RUS'])).toBe('China, Russia');
});
