import { expect, test } from 'vitest';
import type { Row } from '../../tables/schema.ts';
import { queryWith } from '../fixture.ts';
import { inShort } from './in-short.ts';

const english = queryWith({});

const row: Row<'differences'> = {
  ...{
    kind: 'production',
    reporter: '',
    mineral: 'ore',
    stage: 'mine',
    economy: 'AUS',
    year: 2024,
    measure: '',
    hs: '',
  },
  ...{ between: 'publishers', primary_source: 'survey', primary_unit: 't', primary_basis: '', primary_value: 10 },
  ...{ primary_lower: 10, primary_upper: 10, primary_quality: 'reported', other_source: 'yearbook', other_unit: 't' },
  ...{ other_basis: '', other_value: 62, other_lower: 62, other_upper: 62, other_quality: 'reported', factor: null },
  ...{ factor_source: '', difference: 5.2, difference_lower: 5.2, difference_upper: 5.2, verdict: 'differs' },
  ...{ above_tenth: 'yes', caveats: '', reason: '' },
};

test('what is folded away of a mineral is told by the number of its figures and the furthest apart', () => {
  // By hand: 62 is 6.2 times 10; 12.5 is a quarter more than 10.
  const quarter = { ...row, other_value: 12.5, difference: 0.25 };
  expect(inShort(english, { rows: [row, quarter] })).toBe('2 figures, the furthest 6.2 times');
  expect(inShort(english, { rows: [quarter] })).toBe('one figure, +25%');
  const fromZero = { ...row, primary_value: 0, difference: null, reason: 'primary-is-zero' as const };
  expect(inShort(english, { rows: [fromZero] })).toBe('one figure');
});
