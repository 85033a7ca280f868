import { describe, expect, test } from 'vitest';
import { compute } from '../../compute.ts';
import type { Computed } from '../../computed.ts';
import { dataset, imports, production, year } from '../../fixtures.ts';

function results(parts: Parameters<typeof dataset>[0], indicator: string): readonly Computed[] {
  return compute(dataset(parts)).filter(({ subject }) => subject.indicator === indicator);
}

const given = (computed: Computed | undefined) =>
  computed?.result.kind === 'value' ? computed.result.value : computed?.result.reason;

describe('concentration over the commodities that an economy imports', () => {
  const copper = { mineral: 'copper', stage: 'refining' };
  const magnets = imports([year(2024, { CHN: '10', VNM: '50' })]);
  const metal = imports([year(2024, { CHL: '80' })], copper);

  const korean = imports([year(2024, { CHN: '5' })], { reporter: 'KOR' });

  test('takes each commodity as one class', () => {
    const [found, ...others] = results({ trade: [magnets, metal, korean] }, 'unctad-concentration');
    // By hand: 60 and 80 of 140: √(0.183673 + 0.326531) = 0.714286; (0.714286 − 0.707107) ÷ (1 − 0.707107).
    expect(given(found)).toBeCloseTo(0.02451, 5);
    expect(found?.subject).toMatchObject({ reporter: 'JPN', mineral: '', stage: '', measure: 'value', year: 2024 });
    expect(found?.inputs.map(({ input, quantity }) => [input, quantity?.value])).toEqual([
      ['copper refining', 80],
      ['rare-earths magnet', 60],
    ]);
    expect(found?.result.assumptions).toEqual([
      '2 commodities of this edition alone',
      'copper refining makes up most of the value',
    ]);
    expect(others).toEqual([]);
  });

  test('names no commodity as the greater part while none is more than half', () => {
    const equal = imports([year(2024, { CHL: '60' })], copper);
    const [found] = results({ trade: [magnets, equal, korean] }, 'unctad-concentration');
    expect(found?.result.assumptions).toEqual(['2 commodities of this edition alone']);
  });

  test('is not given to a reporter of whom the source lacks a commodity, nor where partners are left out', () => {
    const found = results({ trade: [magnets, metal, korean] }, 'unctad-concentration');
    expect(found.map(({ subject }) => subject.reporter)).toEqual(['JPN']);
    const partial = imports([year(2024, { CHL: '80' })], { ...copper, coverage: 0.99 });
    expect(results({ trade: [magnets, partial, korean] }, 'unctad-concentration')).toEqual([]);
  });

  test('does not add up two sources, and takes the one with more commodities', () => {
    const other = imports([year(2024, { CHL: '80' })], { ...copper, source: 'trade-2027' });
    expect(results({ trade: [magnets, other, korean] }, 'unctad-concentration')).toEqual([]);
    const found = results({ trade: [magnets, other, korean, metal] }, 'unctad-concentration');
    expect(found.map(({ sources }) => sources)).toEqual([['trade-2026']]);
  });

  test('is not taken from a source that knows one reporter', () => {
    expect(results({ trade: [magnets, metal] }, 'unctad-concentration')).toEqual([]);
  });
});

describe('how partners differ from the producers of the world', () => {
  const mined = production([year(2024, { CHN: '70', USA: '20', AUS: '10' })]);
  const bought = (written: Record<string, string>) => imports([year(2024, written)], { stage: 'mine' });

  test('is half of what their shares differ', () => {
    const [found] = results(
      { production: [mined], trade: [bought({ CHN: '30', AUS: '70' })] },
      'unctad-diversification',
    );
    // By hand: (0.4 + 0.2 + 0.6) ÷ 2.
    expect(given(found)).toBeCloseTo(0.6, 12);
    expect(found?.sources).toEqual(['trade-2026', 'survey-2026']);
    expect(found?.inputs.map(({ input }) => input)).toEqual([
      'imports.CHN',
      'imports.AUS',
      'imports.all',
      'world.CHN',
      'world.USA',
      'world.AUS',
      'world.all',
    ]);
  });

  test('is not asked where production counts chosen elements and imports all of them', () => {
    const chosen = production([year(2024, { CHN: '70', USA: '30' })], { basis: 'Nd, Pr contained metal' });
    expect(results({ production: [chosen], trade: [bought({ CHN: '1' })] }, 'unctad-diversification')).toEqual([]);
  });

  test('is not asked of a single partner beside a rest', () => {
    const lone = bought({ CHN: '90', WLD: '100' });
    expect(results({ production: [mined], trade: [lone] }, 'unctad-diversification')).toEqual([]);
  });

  test('is not asked where most of either side is not split, nor of another stage or year', () => {
    const unsplit = bought({ CHN: '30', WLD: '100' });
    const earlier = imports([year(2023, { CHN: '30' })], { stage: 'mine' });
    const magnets = imports([year(2024, { CHN: '30' })]);
    expect(results({ production: [mined], trade: [unsplit, earlier, magnets] }, 'unctad-diversification')).toEqual([]);
  });
});
