import { describe, expect, test } from 'vitest';
import { mineral, queryWith, series } from '../fixture.ts';
import { seriesByMineral, seriesInShort } from './by-mineral.ts';

const imports = (of: string, reporter: string, first: number, last: number) => ({
  ...series({ mineral: of, stage: 'mine' }),
  ...{ kind: 'imports' as const, reporter, first_year: first, last_year: last },
});

describe('the series of a source with many', () => {
  const all = [
    imports('salt', 'JPN', 2022, 2024),
    imports('ore', 'JPN', 2018, 2021),
    imports('ore', 'USA', 2022, 2024),
  ];

  test('are folded by mineral, in the order of their names', () => {
    const groups = seriesByMineral(queryWith({ minerals: [mineral('salt'), mineral('ore')] }), all);
    expect(groups.map(({ mineral: id, series: of }) => [id, of.length])).toEqual([
      ['ore', 2],
      ['salt', 1],
    ]);
  });

  test('are told by their number, their reporters and their years', () => {
    expect(seriesInShort(queryWith({}), { series: all.slice(1) })).toBe('2 series of 2 reporters, 2018–2024');
    expect(seriesInShort(queryWith({}), { series: all.slice(0, 1) })).toBe('one series, 2022–2024');
  });
});
