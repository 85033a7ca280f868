import { expect, test } from 'vitest';
import { mineral, queryWith } from '../fixture.ts';
import { assessedOf } from './assessed.ts';

const place = { file: 'data/minerals/ore.yaml', path: 'substitution', line: 3 };
const figure = { value: 0.9, lower: 0.85, upper: 0.95, quality: '', published: '0.9' } as const;
const index = { mineral: 'ore', ...figure, year: 2017, source: 'study-2017', table: '', note: '', ...place } as const;
const rate = { ...figure, value: 9, lower: 8.5, upper: 9.5, published: '9' };

const recycling = { mineral: 'ore', ...rate, unit: 'percent', year: 2023, source: 'rates', table: '', ...place };
const substitution = [
  { ...index, kind: 'supply-risk' as const },
  { ...index, kind: 'economic-importance' as const, published: '1.0' },
];

test('uses, recycling and substitution stand with their source and year, each as printed', () => {
  const query = queryWith({ recycling_rates: [recycling], substitution });
  const row = { ...mineral('ore'), uses: 'Magnets', uses_source: 'survey' };
  expect(assessedOf(query, row)).toEqual([
    { term: 'Uses', text: 'Magnets', year: null, source: 'survey' },
    { term: 'Recycling', text: 'End-of-life recycling input rate 9%', year: 2023, source: 'rates' },
    {
      term: 'Substitution',
      text: 'Index 0.9 for supply risk and 1.0 for economic importance; at 1 nothing can take its place',
      year: 2017,
      source: 'study-2017',
    },
  ]);
});

test('a mineral of which nobody says anything has nothing here, and none of what is said of another', () => {
  const query = queryWith({ recycling_rates: [recycling], substitution });
  expect(assessedOf(query, mineral('metal'))).toEqual([]);
});
