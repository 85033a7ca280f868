import { describe, expect, test } from 'vitest';
import type { ImportedSeries, Section } from '../series.ts';
import { mergeSeries } from './merge.ts';

type Years = Readonly<Record<number, Readonly<Record<string, string>>>>;
type Fields = ImportedSeries['fields'];

function series(kind: ImportedSeries['kind'], section: Section, fields: Fields, years: Years): ImportedSeries {
  const figures = Object.entries(years).map(([year, of]) => [Number(year), new Map(Object.entries(of))] as const);
  return { kind, file: 'data/any.yaml', head: {}, section, fields, years: new Map(figures) };
}

const mined = (source: string, years: Years, primary: Fields = { primary: 'yes' }) =>
  series('production', 'series', { stage: 'mine', source, unit: 't', ...primary }, years);

/** Source, mark and years of each series of a text. */
function marksIn(text: string): readonly string[] {
  return text
    .split(/^ {2}- /m)
    .slice(1)
    .map((one) => {
      const [source, mark] = [/source: (\S+)/.exec(one)?.[1], /primary: (\w+)/.exec(one)?.[1] ?? '-'];
      return [source, mark, ...[...one.matchAll(/^ {6}(\d{4}):$/gm)].map(([, year]) => year)].join(' ');
    });
}

const both = (first: ImportedSeries, second: ImportedSeries) => {
  const { text } = mergeSeries(undefined, [first]);
  return { text, ...marked(mergeSeries(text, [second])) };
};
const marked = ({ text, news }: { readonly text: string; readonly news: readonly string[] }) => ({
  after: text,
  marks: marksIn(text),
  toDo: news.filter((one) => one.startsWith('to do: ')),
});

describe('a publisher who comes to a stage and year that indicators take from another', () => {
  const usgs = mined('usgs-mcs-2025', { 2023: { COD: '170000' } });

  test('is not used for it, and that is told with what to do', () => {
    const { marks, toDo } = both(usgs, mined('world-mining-data-2025', { 2023: { COD: '171000' } }));
    expect(marks).toEqual(['usgs-mcs-2025 yes 2023', 'world-mining-data-2025 no 2023']);
    expect(toDo).toEqual([
      expect.stringMatching(/mine, 2023: indicators use usgs-mcs-2025, so world-mining-data-2025/),
    ]);
  });

  test('is used for the other years, in a series of its own, and finds both again', () => {
    const wmd = mined('world-mining-data-2025', { 2022: { COD: '150000' }, 2023: { COD: '171000' } });
    const { after, marks } = both(usgs, wmd);
    expect(marks).toEqual([
      'usgs-mcs-2025 yes 2023',
      'world-mining-data-2025 yes 2022',
      'world-mining-data-2025 no 2023',
    ]);
    const again = mergeSeries(after, [wmd]);
    expect(again).toMatchObject({ text: after, conflicts: [] });
    expect(marked(again).toDo).toEqual([]);
  });

  test('keeps a choice that somebody has made since', () => {
    const wmd = mined('world-mining-data-2025', { 2023: { COD: '171000' } });
    const { after } = both(usgs, wmd);
    const swapped = after
      .replace('primary: yes', 'primary: then')
      .replace('primary: no', 'primary: yes')
      .replace('primary: then', 'primary: no');
    for (const one of [usgs, wmd]) {
      expect(mergeSeries(swapped, [one])).toMatchObject({ text: swapped, conflicts: [] });
    }
  });

  test('is used where the other is not, or is of something else', () => {
    const wmd = mined('world-mining-data-2025', { 2023: { COD: '171000' } });
    const aside = { ...usgs, fields: { ...usgs.fields, primary: 'no' } };
    expect(both(aside, wmd).marks).toContain('world-mining-data-2025 yes 2023');
    const refined = { ...usgs, fields: { ...usgs.fields, stage: 'refining' } };
    expect(both(refined, wmd).marks).toContain('world-mining-data-2025 yes 2023');
    const shares = { ...usgs, fields: { ...usgs.fields, unit: 'percent' } };
    expect(both(shares, wmd).marks).toContain('world-mining-data-2025 yes 2023');
  });
});

describe('an older edition imported after the newer', () => {
  test('is used for the years that it has alone', () => {
    const newer = mined('usgs-mcs-2026', { 2023: { COD: '2' }, 2024: { COD: '3' } });
    const { marks, toDo } = both(newer, mined('usgs-mcs-2025', { 2022: { COD: '1' }, 2023: { COD: '2' } }));
    expect(marks).toEqual(['usgs-mcs-2026 yes 2023 2024', 'usgs-mcs-2025 yes 2022', 'usgs-mcs-2025 no 2023']);
    expect(toDo).toEqual([]);
  });
});

describe('series without a mark', () => {
  test('give their place to the newer edition, which then says yes', () => {
    const { marks } = both(
      mined('usgs-mcs-2025', { 2023: { COD: '2' } }, {}),
      mined('usgs-mcs-2026', { 2023: { COD: '2' } }, {}),
    );
    expect(marks).toEqual(['usgs-mcs-2025 no 2023', 'usgs-mcs-2026 yes 2023']);
  });

  test('stay without one where no year is shared, or another publisher is used', () => {
    const older = mined('usgs-mcs-2025', { 2022: { COD: '2' } }, {});
    const newer = mined('usgs-mcs-2026', { 2023: { COD: '2' } }, {});
    expect(both(older, newer).marks).toEqual(['usgs-mcs-2025 - 2022', 'usgs-mcs-2026 - 2023']);
    const { text } = mergeSeries(undefined, [mined('world-mining-data-2025', { 2022: { COD: '2' } }), older]);
    const third = mergeSeries(text, [mined('usgs-mcs-2026', { 2022: { COD: '2' } }, {})]);
    expect(marksIn(third.text)).toContain('usgs-mcs-2026 - 2022');
  });
});

describe('governance', () => {
  const update = (year: string, dimension: string, years: Years) =>
    series('governance', 'series', { dimension, source: `worldbank-wgi-${year}`, unit: 'estimate' }, years);
  const of = (estimate: string) => ({ estimate, stderr: '0.2' });
  const older = update('2024', 'rule-of-law', { 1996: of('0.1'), 2023: of('0.2') });

  test('of a newer update is used in place of all years of the older, and another dimension is left alone', () => {
    const { after, marks } = both(older, update('2025', 'rule-of-law', { 2024: of('0.3') }));
    expect(marks).toEqual(['worldbank-wgi-2024 no 1996 2023', 'worldbank-wgi-2025 - 2024']);
    expect(after).toMatch(/primary: no\n {4}years:/);
    const other = both(older, update('2025', 'voice-and-accountability', { 2024: of('0.3') }));
    expect(other.marks).toEqual(['worldbank-wgi-2024 - 1996 2023', 'worldbank-wgi-2025 - 2024']);
  });

  test('of an older update is not used where the newer stands', () => {
    const { marks } = both(update('2025', 'rule-of-law', { 2024: of('0.3') }), older);
    expect(marks).toEqual(['worldbank-wgi-2025 - 2024', 'worldbank-wgi-2024 no 1996 2023']);
  });
});
