import { expect, test } from 'vitest';
import type { Row } from '../../tables/schema.ts';
import { mineral, produced, queryWith } from '../fixture.ts';
import { revisionsOf } from './revisions.ts';

const editions = ['survey-2025', 'survey-2026'];

/** The world total of ore in 2024 as two editions print it. */
function queryOver(was: number, is: number) {
  const totals = [was, is].map((value, i) => ({
    ...produced({ mineral: 'ore', stage: 'mine', economy: 'WLD', year: 2024, value }),
    source: editions[i] ?? '',
  }));
  const difference = {
    ...{
      kind: 'production',
      reporter: '',
      mineral: 'ore',
      stage: 'mine',
      economy: 'WLD',
      year: 2024,
      measure: '',
      hs: '',
    },
    ...{ between: 'editions', primary_source: editions[1] ?? '', primary_unit: 't', primary_basis: '' },
    ...{ primary_value: is, primary_lower: is, primary_upper: is, primary_quality: 'reported' },
    ...{ other_source: editions[0] ?? '', other_unit: 't', other_basis: '' },
    ...{
      other_value: was,
      other_lower: was,
      other_upper: was,
      other_quality: 'reported',
      factor: null,
      factor_source: '',
    },
    ...{ difference: was / is - 1, difference_lower: null, difference_upper: null },
    ...{ verdict: 'differs', above_tenth: 'yes', caveats: '', reason: '' },
  } as const satisfies Row<'differences'>;
  return queryWith({ minerals: [mineral('ore')], production: totals, differences: [difference] });
}

test('a figure printed anew is told with what stood before, each with its way back', () => {
  const [revision] = revisionsOf(queryOver(100, 119), ['ore']);
  expect(revision?.change).toBeCloseTo(0.19, 12);
  expect([revision?.before, revision?.after]).toEqual([
    { kind: 'figure', table: 'production', index: 0 },
    { kind: 'figure', table: 'production', index: 1 },
  ]);
});

test('a revision of less than a tenth is no news, and none of other minerals is', () => {
  expect(revisionsOf(queryOver(100, 109), ['ore'])).toEqual([]);
  expect(revisionsOf(queryOver(100, 119), ['salt'])).toEqual([]);
});
