import { expect, test } from 'vitest';
import type { Coverage } from '../../coverage/coverage.ts';
import type { MineralCoverage } from '../../coverage/mineral-coverage.ts';
import { importsBy } from './coverage.ts';

const span = (last: number) => ({ first: last, last, years: [last] });

test('imports that no indicator uses stand in brackets, without the shade of those that are used', () => {
  const reporters = [
    { reporter: 'JPN', imports: span(2024) },
    { reporter: 'USA', aside: span(2023) },
  ];
  const mineral: MineralCoverage = {
    ...{ mineral: 'helium', name: 'Helium', inText: 'helium', lists: 0, stages: [], reporters, withheld: 0, next: [] },
    profile: { isFull: true, missing: [], absent: [] },
  };
  const totals = { minerals: 1, withProduction: 0, fullProfiles: 1, explainedProfiles: 0 };
  const counts = { reporters: 2, reportersWithImports: 1, figures: 2, faulty: 0 };
  const coverage: Coverage = {
    ...{ asOf: '2026-01-01', reporters: ['JPN', 'USA', 'KOR'], minerals: [mineral], due: [], faults: [] },
    totals: { ...totals, ...counts },
  };
  expect(importsBy(coverage, mineral, 2024)).toEqual([
    { year: '24', shade: 'step-5' },
    { year: '(23)', shade: '' },
    { year: '', shade: '' },
  ]);
});
