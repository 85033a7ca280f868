import { describe, expect, test } from 'vitest';
import type { ProductionSeries, Source } from '../../../domain/dataset.ts';
import { compute } from '../../compute.ts';
import { dataset, production, year } from '../../fixtures.ts';

function edition(id: string, of: string, publisher = 'Survey'): [string, Source] {
  const origin = { file: `data/sources/${id}.yaml`, path: '', line: 1 };
  return [id, { ...origin, id, publisher, title: 'Minerals', edition: of, licence: 'Open', redistribute: 'yes' }];
}

const older = production(
  [year(2023, { WLD: '90', CHN: '60', AUS: '30' }), year(2024, { WLD: '100', CHN: '60', AUS: '40' })],
  {
    source: 'survey-2025',
    primary: false,
  },
);
const newer = production([
  year(2024, { WLD: '110', CHN: '55', AUS: '55' }),
  year(2025, { WLD: '125', CHN: '75', AUS: '50' }),
]);

function revisionsOf(series: readonly ProductionSeries[], publisher = 'Survey') {
  const sources = new Map([edition('survey-2026', '2026'), edition('survey-2025', '2025', publisher)]);
  const all = compute(dataset({ production: series, sources }));
  return all.filter(({ subject }) => subject.indicator === 'revision-split');
}

describe('revision and new data between two editions', () => {
  test('are told of the printed world total and of concentration', () => {
    const [total, index] = revisionsOf([newer, older]);
    // By hand: 125 − 100, of which 125 − 110 is new and 110 − 100 revised.
    expect(total?.result).toMatchObject({ value: 25, facts: { newData: 15, revision: 10 } });
    expect(total?.unit).toBe('t');
    expect(total?.subject).toMatchObject({ year: 2025, baseYear: 2024 });
    // By hand: 0.36 + 0.16 = 0.52 twice over, and 0.5 in the new edition's 2024.
    const facts = index?.result.kind === 'value' ? index.result.facts : {};
    expect(facts?.['newData']).toBeCloseTo(0.02, 12);
    expect(facts?.['revision']).toBeCloseTo(-0.02, 12);
    expect(index?.subject.of).toBe('hhi');
  });

  test('name the old figure, the old year again and the new figure', () => {
    const [total] = revisionsOf([newer, older]);
    expect(total?.inputs.map(({ source, year: of, quantity }) => [source, of, quantity?.value])).toEqual([
      ['survey-2025', 2024, 100],
      ['survey-2026', 2024, 110],
      ['survey-2026', 2025, 125],
    ]);
  });

  test('cannot be told apart where the new edition leaves the old year out', () => {
    const [total] = revisionsOf([{ ...newer, years: newer.years.slice(1) }, older]);
    expect(total?.result).toMatchObject({ reason: 'no-comparison', lower: 25, upper: 25 });
  });

  test.each([
    { why: 'of two publishers', series: [newer, older], publisher: 'Another survey' },
    { why: 'of two contents', series: [{ ...newer, basis: 'REO' }, older] },
    { why: 'of two units', series: [newer, { ...older, unit: 'kt' as const }] },
    { why: 'whose totals leave out different economies', series: [newer, { ...older, totalExcludes: ['USA'] }] },
  ])('are not sought in series $why', ({ series, publisher }) => {
    expect(revisionsOf(series, publisher)).toEqual([]);
  });
});
