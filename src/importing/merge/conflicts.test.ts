import { describe, expect, test } from 'vitest';
import type { ImportedSeries } from '../series.ts';
import { isOlderEdition } from './editions.ts';
import { mergeSeries } from './merge.ts';

const figures = (record: Readonly<Record<string, string>>) => new Map(Object.entries(record));

function cobalt(source: string, years: Readonly<Record<number, Readonly<Record<string, string>>>>): ImportedSeries {
  return {
    kind: 'production',
    file: 'data/production/cobalt.yaml',
    head: { mineral: 'cobalt' },
    section: 'series',
    fields: { stage: 'mine', source, unit: 't', primary: 'yes' },
    years: new Map(Object.entries(years).map(([year, record]) => [Number(year), figures(record)])),
  };
}

const text = `mineral: cobalt
series:
  - stage: mine
    source: usgs-mcs-2026
    unit: t
    primary: yes
    years:
      2024:
        COD: 220000
        AUS: 3700 # by hand: the printed 101600000 holds a footnote
        CUB: 3500
`;

describe('what stands in the data and the files contradict', () => {
  const files = cobalt('usgs-mcs-2026', { 2024: { COD: '226000', AUS: '101600000' } });

  test('is told with its place, and nothing of it is changed', () => {
    const { conflicts } = mergeSeries(text, [files]);
    expect(conflicts).toEqual([
      'data/production/cobalt.yaml:11:14 2024 CUB: 3500 → gone (mine, usgs-mcs-2026, t)',
      'data/production/cobalt.yaml:9:14 2024 COD: 220000 → 226000 (mine, usgs-mcs-2026, t)',
    ]);
  });

  test('is taken where the import replaces, but for what is written by hand', () => {
    const merged = mergeSeries(text, [files], { replaces: true });
    expect(merged.conflicts).toEqual([]);
    expect(merged.text).toContain('COD: 226000\n');
    expect(merged.text).toContain('AUS: 3700 # by hand');
    expect(merged.text).not.toContain('CUB');
    expect(merged.news.join('\n')).toContain('left, by hand: 2024 AUS: 3700 → 101600000');
  });

  test('is left in a whole year that is marked above its figures', () => {
    const marked = text.replace('2024:\n', '2024: # by hand: agreed with the publisher\n');
    const merged = mergeSeries(marked, [files], { replaces: true });
    expect(merged.text).toBe(marked);
  });

  test('is left so that nothing is added to a year that is marked above its figures either', () => {
    const marked = text.replace('2024:\n', '2024: # by hand: agreed with the publisher\n');
    const more = cobalt('usgs-mcs-2026', { 2024: { COD: '220000', AUS: '3700', CUB: '3500', FIN: '1235' } });
    const merged = mergeSeries(marked, [more], { replaces: true });
    expect(merged.text).toBe(marked);
    expect(merged.news.join('\n')).toContain('left, by hand: 2024 FIN: not added, 1235');
  });

  test('are no figures that the data do not have yet: those are added', () => {
    const more = cobalt('usgs-mcs-2026', { 2024: { COD: '220000', AUS: '3700', CUB: '3500', FIN: '1235' } });
    const merged = mergeSeries(text, [more]);
    expect(merged.conflicts).toEqual([]);
    expect(merged.text).toContain('FIN: 1235');
  });

  test('may be a field of the series', () => {
    const other = { ...files, fields: { ...files.fields, basis: 'cobalt content', primary: 'no' }, years: new Map() };
    const { conflicts, text: kept } = mergeSeries(text, [other]);
    expect(conflicts).toEqual(['data/production/cobalt.yaml:6:14 primary: yes → no (mine, usgs-mcs-2026, t)']);
    expect(kept).toContain('basis: cobalt content');
  });
});

describe('editions', () => {
  test.each([
    ['usgs-mcs-2025', 'usgs-mcs-2026', true],
    ['usgs-mcs-2026', 'usgs-mcs-2025', false],
    ['usgs-mcs-2026', 'usgs-mcs-2026', false],
    ['world-mining-data-2024', 'usgs-mcs-2026', false],
    ['cepii-baci-v202501', 'cepii-baci-v202601', true],
  ])('%s is an older edition of %s: %s', (a, b, is) => {
    expect(isOlderEdition(a, b)).toBe(is);
  });

  const newer = cobalt('usgs-mcs-2027', { 2024: { COD: '227000' }, 2025: { COD: '230000' } });

  test('an older edition steps back where the newer covers all its years', () => {
    const merged = mergeSeries(text, [newer]);
    expect(merged.text).toMatch(/source: usgs-mcs-2026\n {4}unit: t\n {4}primary: no\n/);
    expect(merged.text).toMatch(/source: usgs-mcs-2027\n {4}unit: t\n {4}primary: yes\n/);
    expect(merged.news.join('\n')).toContain(
      'usgs-mcs-2026: primary: no for 2024 from now on, for usgs-mcs-2027 covers them.',
    );
  });

  describe('with years of its own', () => {
    const longer = text
      .replace('      2024:\n', '      2023:\n        COD: 200000\n      2024:\n')
      .replace(
        '    years:\n',
        '    confirmed:\n      - figure: CUB\n        year: 2024\n        why: So printed.\n    years:\n',
      );
    const parted = mergeSeries(longer, [newer]).text;

    test('is parted: those keep their mark, the others say no', () => {
      expect(parted).toMatch(/usgs-mcs-2026\n.*\n {4}primary: yes\n {4}years:\n {6}2023:\n {8}COD: 200000\n\n/);
      expect(parted).toMatch(/usgs-mcs-2026\n.*\n {4}primary: no\n {4}years:\n {6}2024:/);
      expect(parted).not.toContain('confirmed');
      expect(parted.match(/source: usgs-mcs-2026/g)).toHaveLength(2);
      expect(parted).toContain('AUS: 3700 # by hand');
    });

    test('finds both its parts when it is imported again', () => {
      const again = cobalt('usgs-mcs-2026', {
        2023: { COD: '200000' },
        2024: { COD: '220000', AUS: '3700', CUB: '3500' },
      });
      expect(mergeSeries(parted, [again])).toMatchObject({ text: parted, conflicts: [] });
      expect(mergeSeries(parted, [newer])).toMatchObject({ text: parted, conflicts: [] });
    });
  });

  test('imported again, the older one does not come back', () => {
    const both = mergeSeries(text, [newer]).text;
    const again = cobalt('usgs-mcs-2026', { 2024: { COD: '220000', AUS: '3700', CUB: '3500' } });
    expect(mergeSeries(both, [again])).toMatchObject({ text: both, conflicts: [] });
    expect(mergeSeries(both, [newer])).toMatchObject({ text: both, conflicts: [] });
  });

  test('imported after the newer, the older one is second from the beginning', () => {
    const first = mergeSeries(undefined, [newer]).text;
    const merged = mergeSeries(first, [cobalt('usgs-mcs-2026', { 2024: { COD: '220000' } })]);
    expect(merged.text).toMatch(/source: usgs-mcs-2026\n {4}unit: t\n {4}primary: no\n/);
  });
});

describe('confirmations', () => {
  const confirmed = [{ figure: 'COD', year: 2024, why: 'A mine opened.' }];
  const files = { ...cobalt('usgs-mcs-2026', { 2024: { COD: '220000', AUS: '3700', CUB: '3500' } }), confirmed };

  test('of the mapping are added once, beside those written by hand', () => {
    const hand = text.replace(
      '    years:',
      '    confirmed:\n      - figure: CUB\n        year: 2024\n        why: So printed.\n    years:',
    );
    const once = mergeSeries(hand, [files]);
    expect(once.text).toContain('why: So printed.');
    expect(once.text).toContain('why: A mine opened.');
    expect(mergeSeries(once.text, [files]).text).toBe(once.text);
  });

  test('go over to a newer edition with the figure, and not without it', () => {
    const older = mergeSeries(undefined, [{ ...cobalt('usgs-mcs-2026', { 2024: { COD: '220000' } }), confirmed }]).text;
    const same = mergeSeries(older, [cobalt('usgs-mcs-2027', { 2024: { COD: '220000' } })]);
    expect(same.text.split('usgs-mcs-2027')[1]).toContain('why: A mine opened.');
    expect(same.text.match(/why: /g)).toHaveLength(1);
    const other = mergeSeries(older, [cobalt('usgs-mcs-2027', { 2024: { COD: '227000' } })]);
    expect(other.text).not.toContain('confirmed');
    expect(other.news.join('\n')).toContain('2024 COD: no longer confirmed, for the figure is another.');
  });
});

describe('a selection of the partners', () => {
  const china = cobalt('usgs-mcs-2026', { 2024: { COD: '226000' } });

  test('says nothing of those that it does not hold: they stay, even where the import replaces', () => {
    const merged = mergeSeries(text, [china], { replaces: true, isSelection: true });
    expect(merged.conflicts).toEqual([]);
    expect(merged.text).toContain('COD: 226000\n');
    expect(merged.text).toContain('AUS: 3700 # by hand');
    expect(merged.text).toContain('CUB: 3500');
  });

  test('still contradicts what it holds', () => {
    expect(mergeSeries(text, [china], { isSelection: true }).conflicts).toEqual([
      'data/production/cobalt.yaml:9:14 2024 COD: 220000 → 226000 (mine, usgs-mcs-2026, t)',
    ]);
  });
});
