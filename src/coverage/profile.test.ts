import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryOf } from '../tables/query.ts';
import type { Tables } from '../tables/schema.ts';
import { type MiniatureRoot, miniatureRoot } from '../testing/miniature-root.ts';
import { profileOf } from './profile.ts';

let made: MiniatureRoot;
let full: Tables;
beforeAll(() => {
  made = miniatureRoot();
  const { tables } = made.query;
  const index = { mineral: 'testium', value: 1, lower: 1, upper: 1, quality: 'reported', published: '1', year: 2020 };
  const place = { source: 'survey-2025', table: '', note: '', file: 'data/minerals/testium.yaml', path: '', line: 1 };
  full = {
    ...tables,
    minerals: tables.minerals.map((row) => ({
      ...row,
      uses: 'Tests',
      uses_source: 'survey-2025',
      recycling_rate: 1,
      recycling_rate_source: 'survey-2025',
    })),
    stages: tables.stages.map((row) => ({ ...row, hs: '811292', basis: 'contained testium' })),
    substitution: [
      { ...index, ...place, kind: 'supply-risk' },
      { ...index, ...place, kind: 'economic-importance' },
    ],
  };
});
afterAll(() => made.remove());

const missingIn = (tables: Tables) => profileOf(queryOf(tables), 'testium').missing;

describe('a profile', () => {
  test('is full when it has names, uses, rate and indices with sources, and codes and basis of every stage', () => {
    expect(profileOf(queryOf(full), 'testium')).toEqual({ isFull: true, missing: [], absent: [] });
  });

  test('lacks what its file does not say', () => {
    const told = ['recycling-rate', 'substitution'];
    expect(missingIn(made.query.tables)).toEqual(expect.arrayContaining(told));
  });

  test('is not full where a fact has no source', () => {
    const minerals = full.minerals.map((row) => ({ ...row, uses_source: '' }));
    expect(missingIn({ ...full, minerals })).toEqual(['uses']);
  });

  test('is not full while one of its stages has no code, or does not say what it counts', () => {
    const without = (change: object) => full.stages.map((row) => (row.stage === 'metal' ? { ...row, ...change } : row));
    expect(missingIn({ ...full, stages: without({ hs: '' }) })).toEqual(['codes']);
    expect(missingIn({ ...full, stages: without({ basis: '' }) })).toEqual(['basis']);
  });

  test('takes the basis of a stage from its production where the stage itself is silent', () => {
    const stages = full.stages.map((row) => (row.stage === 'mine' ? { ...row, basis: '' } : row));
    expect(missingIn({ ...full, stages })).toEqual([]);
  });

  test('needs both indices of substitution', () => {
    expect(missingIn({ ...full, substitution: full.substitution.slice(0, 1) })).toEqual(['substitution']);
  });

  test('is not full where a note says that no source gives a part, which is then absent and not missing', () => {
    const absent = 'substitution uses';
    const notes = [{ mineral: 'testium', position: 1, note: 'Nobody assesses it.', source: '', absent }];
    const profile = profileOf(queryOf({ ...full, substitution: [], notes }), 'testium');
    expect(profile).toEqual({ isFull: false, missing: [], absent: ['substitution'] });
  });
});
