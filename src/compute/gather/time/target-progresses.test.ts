import { describe, expect, test } from 'vitest';
import type { Target } from '../../../domain/target.ts';
import { compute } from '../../compute.ts';
import { dataset, figure, imports, year } from '../../fixtures.ts';

const origin = { file: 'data/targets/test.yaml', path: '', line: 1 };

const target: Target = {
  ...{ ...origin, id: 'test', title: 'A test sets a target.', source: 'plan-2020', reporter: 'JPN' },
  ...{ mineral: 'rare-earths', indicator: 'partner-share', partner: 'CHN' },
  baseline: { year: 2020, value: figure('90'), unit: 'percent' },
  target: { year: 2030, value: figure('50'), unit: 'percent', bound: 'at-most' },
};

function progressTo(set: Target) {
  const trade = [imports([year(2019, { CHN: '95', VNM: '5' }), year(2025, { CHN: '80', VNM: '20' })])];
  const all = compute(dataset({ trade, targets: new Map([[set.id, set]]) }));
  return all.filter(({ subject }) => subject.indicator === 'target-progress');
}

describe('progress to a published target', () => {
  test('is told of each result from the baseline on', () => {
    const found = progressTo(target);
    expect(found.map(({ subject }) => subject.year)).toEqual([2025]);
    // By hand: from 90 to 80 of the way to 50 is a quarter, when half the time has passed; the path is at 70.
    const [result] = found.map((each) => each.result);
    expect(result?.kind === 'value' && result.value).toBeCloseTo(0.25, 12);
    expect(result).toMatchObject({ mark: 'off-track' });
    expect(result?.kind === 'value' && result.facts?.['path']).toBeCloseTo(0.7, 12);
  });

  test('names baseline, target and the result that it is measured by', () => {
    const [found] = progressTo(target);
    expect(found?.inputs.map(({ input, source }) => [input, source])).toEqual([
      ['baseline', 'plan-2020'],
      ['target', 'plan-2020'],
      ['partner-share', 'trade-2026'],
    ]);
    expect(found?.subject).toMatchObject({ of: 'partner-share', partner: 'CHN', baseYear: 2020 });
  });

  test('does not exist without a baseline, without a year, or in a unit that results are not in', () => {
    const { baseline: _baseline, ...aim } = target;
    expect(progressTo(aim)).toEqual([]);
    const { year: _year, ...always } = target.target;
    expect(progressTo({ ...target, target: always })).toEqual([]);
    expect(progressTo({ ...target, target: { ...target.target, unit: 'days' } })).toEqual([]);
  });

  test('is of the partner that the target names, and of no other', () => {
    expect(progressTo({ ...target, partner: 'AUS' }).filter(({ subject }) => subject.partner !== 'AUS')).toEqual([]);
    expect(progressTo({ ...target, reporter: 'KOR' })).toEqual([]);
  });
});
