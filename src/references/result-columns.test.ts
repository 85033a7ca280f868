import { describe, expect, test } from 'vitest';
import { definition, queryWith, result } from '../components/fixture.ts';
import { changedOf, resultColumns } from './result-columns.ts';

const at = { mineral: 'copper', stage: 'mine', year: 2025, value: 0.5 };
const since = { ...at, base_year: 2024 };
const query = queryWith({
  definitions: ['hhi', 'hhi-wgi', 'change', 'revision-split'].map((id) => definition(id, '')),
  indicators: [
    result({ ...at, indicator: 'hhi' }),
    result({ ...at, indicator: 'hhi', reporter: 'JPN' }),
    result({ ...since, indicator: 'revision-split', id: 'revision-split.copper.mine.2025.2024' }),
    result({ ...since, indicator: 'revision-split', id: 'revision-split.hhi.copper.mine.2025.2024' }),
    result({ ...since, indicator: 'change', reporter: 'JPN', id: 'change.hhi.JPN.copper.mine.2025.2024' }),
    result({ ...since, indicator: 'change', id: 'change.hhi-wgi.copper.mine.2025.2024' }),
  ],
});

describe('what names a result', () => {
  test('is what all results have, and may be what some have', () => {
    expect(resultColumns(query, 'hhi', '')).toEqual({ needs: ['mineral', 'stage'], may: ['reporter'] });
  });

  test('of a change includes what changed, and is judged by those changes alone', () => {
    const needs = ['of', 'reporter', 'mineral', 'stage', 'base_year'];
    expect(resultColumns(query, 'change', 'hhi')).toEqual({ needs, may: [] });
    expect(resultColumns(query, 'change', '').may).toEqual(['reporter']);
  });

  test('may include what changed where some changes are of plain figures', () => {
    expect(resultColumns(query, 'revision-split', 'hhi').may).toEqual(['of']);
    expect(resultColumns(query, 'revision-split', '').needs).toEqual(['mineral', 'stage', 'base_year']);
  });

  test('never includes what changed for a level', () => {
    const { needs, may } = resultColumns(query, 'hhi', 'hhi-wgi');
    expect([...needs, ...may]).not.toContain('of');
  });

  test('may be anything where there is no result to read it off', () => {
    expect(resultColumns(query, 'priority-score', '').needs).toEqual([]);
    expect(resultColumns(query, 'priority-score', '').may).toContain('bloc');
  });
});

test('what changed is told in the order of the results', () => {
  expect(changedOf(query, 'change')).toEqual(['hhi', 'hhi-wgi']);
  expect(changedOf(query, 'revision-split')).toEqual(['hhi']);
  expect(changedOf(query, 'hhi')).toEqual([]);
});
