import { expect, test } from 'vitest';
import { queryWith, series } from '../fixture.ts';
import { revisionNote, revisionsBetween } from './revisions.ts';

const query = queryWith({});
const broken = series({ mineral: 'ore', stage: 'mine', kind: 'imports', classification: '2019 HS 2017; 2022 HS 2022' });
const whole = series({ mineral: 'ore', stage: 'mine', kind: 'imports', classification: '2022 HS 2022' });

test('a series says from which year its codes are of another revision, and nothing where all are of one', () => {
  expect(revisionNote(query, broken)).toBe(
    'Codes are of HS 2022 from 2022 on: what is under a code may differ from that in the years before.',
  );
  expect(revisionNote(query, whole)).toBe('');
  expect(revisionNote(query, { ...whole, classification: '' })).toBe('');
});

test('a change takes for granted that a revision between its years moved nothing', () => {
  expect(revisionsBetween(query, [broken, broken], 2019, 2024)).toEqual([
    'codes of HS 2022, from 2022 on, taken to hold what they held before',
  ]);
  expect(revisionsBetween(query, [broken], 2021, 2022)).toHaveLength(1);
});

test('a change within one revision takes nothing for granted', () => {
  expect(revisionsBetween(query, [broken], 2019, 2021)).toEqual([]);
  expect(revisionsBetween(query, [broken], 2022, 2024)).toEqual([]);
  expect(revisionsBetween(query, [whole], 2019, 2024)).toEqual([]);
});
