import { describe, expect, test } from 'vitest';
import type { ImportedSeries } from '../series.ts';
import { folderOf } from '../testing/folder-of.ts';
import { compareLesser } from './lesser.ts';
import { standingSeries } from './standing-series.ts';

const figures = { WLD: '616', CHN: '606', JPN: '3' };
const lesser: ImportedSeries = {
  kind: 'production',
  file: 'data/production/gallium.yaml',
  head: { mineral: 'gallium' },
  section: 'series',
  fields: { stage: 'refining', source: 'world-mining-data-2024', table: 'Production by country', unit: 't' },
  years: new Map([[2022, new Map(Object.entries(figures))]]),
  isLesser: true,
};
const file = (years: string, source = 'world-mining-data-2024') => `mineral: gallium
series:
  - stage: refining
    source: ${source}
    table: Production by country
    unit: t
    years:
${years}`;

/** What becomes of a series beside this text of its file. */
function compared(known: string | undefined, series: ImportedSeries) {
  const files = new Map(known === undefined ? [] : [[series.file, known]]);
  return compareLesser(series, standingSeries([series], folderOf(files)));
}

describe('a series that tells less than another table of its source', () => {
  test('leaves a year that the data have, whatever marks and zeros stand there', () => {
    const known = file('      2022:\n        WLD: 616\n        CHN: 606\n        JPN: 3 e\n        HUN: 0\n');
    const { series, news } = compared(known, lesser);
    expect(series).toBeUndefined();
    expect(news).toEqual([
      'data/production/gallium.yaml: refining, world-mining-data-2024, 2022: as it was, in a table of the source that tells more.',
    ]);
  });

  test('tells every figure that differs, and leaves it', () => {
    const known = file('      2022:\n        WLD: 616\n        CHN: 605\n        KOR: 2 e\n        JPN: 3 e\n');
    const { series, news } = compared(known, lesser);
    expect(series).toBeUndefined();
    expect(news).toEqual([
      expect.stringMatching(
        /though the files differ\.\n {2}CHN: 605 in the data, 606 in the files\n {2}KOR: 2 e in the data, 0 in the files$/,
      ),
    ]);
  });

  test('is written in the years that the data do not have', () => {
    const both = { ...lesser, years: new Map([...lesser.years, [2023, new Map(Object.entries(figures))]]) };
    const { series } = compared(file('      2022:\n        WLD: 616\n        CHN: 606\n        JPN: 3 e\n'), both);
    expect([...(series?.years.keys() ?? [])]).toEqual([2023]);
  });

  test.each([
    ['a file that is not there', undefined],
    ['a file with the year of another source', file('      2022:\n        CHN: 1\n', 'usgs-mcs-2024')],
    ['a file without series', 'mineral: gallium\n'],
  ])('is left whole beside %s', (_what, known) => {
    expect(compared(known, lesser)).toEqual({ series: lesser, news: [] });
  });
});

test('a series that tells all is left whole', () => {
  const { isLesser: _, ...whole } = lesser;
  const known = file('      2022:\n        WLD: 600\n        CHN: 600\n');
  expect(compared(known, whole)).toEqual({ series: whole, news: [] });
});
