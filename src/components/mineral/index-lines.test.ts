import { describe, expect, test } from 'vitest';
import { mineral, queryWith, stage, supply } from '../fixture.ts';
import { mineralLines, mineralsByData, mineralsByList } from './index-lines.ts';

const ids = ['ore', 'salt', 'alum'];
const { indicators, parts } = supply({ mineral: 'ore', stage: 'mine', year: 2024 }, { CHN: 0.7, USA: 0.3 });
const query = queryWith({
  minerals: ids.map(mineral),
  stages: ids.map((id) => stage(id, 'mine', 1)),
  indicators,
  parts,
  lists: [
    { mineral: 'salt', list: 'Short list', source: 'survey', note: '' },
    { mineral: 'salt', list: 'Long list', source: 'survey', note: '' },
    { mineral: 'ore', list: 'Long list', source: 'survey', note: 'magnets' },
    { mineral: 'ore', list: 'Long list', source: 'survey', note: 'alloys' },
  ],
});

describe('the index of minerals', () => {
  const lines = mineralLines(query);

  test('has every mineral by name, with how many lists it is on and who leads', () => {
    expect(lines.map(({ mineral: { id } }) => id)).toEqual(['alum', 'ore', 'salt']);
    expect(lines.map(({ extraction }) => extraction?.topShare.value)).toEqual([undefined, 0.7, undefined]);
    // The long list names ore twice, which is one list.
    expect(lines.map(({ lists }) => lists)).toEqual([0, 1, 2]);
  });

  test('names each mineral once under a list, the longest list first', () => {
    const groups = mineralsByList(query).map(({ name, minerals }) => [name, minerals.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['Long list', ['ore', 'salt']],
      ['Short list', ['salt']],
    ]);
  });

  test('parts minerals by what is at hand of them', () => {
    const line = (id: string, years: string, importers: number) => {
      const [first] = lines;
      return first === undefined ? [] : [{ ...first, mineral: mineral(id), years, importers }];
    };
    const groups = mineralsByData(query, [
      ...line('ore', '2018–2024', 1),
      ...line('salt', '2022', 0),
      ...line('alum', '', 0),
    ]);
    expect(groups.map(({ name, minerals }) => [name, minerals.map(({ id }) => id)])).toEqual([
      ['Production, and imports by partner', ['ore']],
      ['Production alone', ['salt']],
      ['No production by economy', ['alum']],
    ]);
  });
});
