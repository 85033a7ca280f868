import { describe, expect, test } from 'vitest';
import type { ImportedSeries } from '../series.ts';
import { mergeSeries } from './merge.ts';

type Years = Readonly<Record<number, Readonly<Record<string, string>>>>;

const imported = (
  years: Years,
  source = 'cepii-baci-v202601',
  fields: ImportedSeries['fields'] = {},
): ImportedSeries => ({
  kind: 'imports',
  file: 'data/supply/JPN/antimony.yaml',
  head: { reporter: 'JPN', mineral: 'antimony' },
  section: 'imports',
  fields: { stage: 'metal', source, unit: 'kUSD', hs: '811010', primary: 'yes', ...fields },
  years: new Map(Object.entries(years).map(([year, figures]) => [Number(year), new Map(Object.entries(figures))])),
});

/** The control sums of each series of a text, by year. */
const sumsIn = (text: string) =>
  text
    .split(/^ {2}- /m)
    .slice(1)
    .map((one) => /control_sums:\n((?: {6}\d{4}: .*\n)+)/.exec(one)?.[1]?.trim().split(/\n\s*/) ?? []);

// By hand: 100.5 + 20.25 = 120.75, and 90 + 10 = 100.
const given = { 2023: { CHN: '90', VNM: '10' }, 2024: { CHN: '100.5', VNM: '20.25', THA: 'W' } };
const first = mergeSeries(undefined, [imported(given)]).text;

describe('control sums', () => {
  test('stand right above the years, one a line, and a second import changes none', () => {
    expect(first).toContain('    control_sums:\n      2023: 100\n      2024: 120.75\n    years:\n      2023:\n');
    expect(mergeSeries(first, [imported(given)])).toMatchObject({ text: first, conflicts: [] });
  });

  test('of years that come later are put in their order', () => {
    const later = mergeSeries(first, [imported({ 2022: { CHN: '1' }, 2025: { CHN: '2' } })]).text;
    expect(sumsIn(later)).toEqual([['2022: 1', '2023: 100', '2024: 120.75', '2025: 2']]);
  });

  test('follow what an import replaces, adds and takes away, and say so', () => {
    const files = imported({ 2024: { CHN: '200', KOR: '5' } });
    const { text, news } = mergeSeries(first, [files], { replaces: true });
    expect(sumsIn(text)).toEqual([['2023: 100', '2024: 205']]);
    expect(news.join('\n')).toContain('control sums: 2024');
  });

  test('count what stands after the merge: what is written by hand, and what a selection does not hold', () => {
    const byHand = first.replace('CHN: 100.5', 'CHN: 100.5 # by hand: agreed');
    const files = imported({ 2024: { CHN: '999', VNM: '30' } });
    // By hand: 100.5 + 30.
    expect(sumsIn(mergeSeries(byHand, [files], { replaces: true }).text)).toEqual([['2023: 100', '2024: 130.5']]);
    const chosen = imported({ 2024: { KOR: '5' } });
    // By hand: 120.75 + 5.
    expect(sumsIn(mergeSeries(first, [chosen], { isSelection: true }).text)).toEqual([['2023: 100', '2024: 125.75']]);
  });

  test('that the figures missed before are left, so that the slip is still told', () => {
    const slipped = first.replace('VNM: 20.25', 'VNM: 202.5 # by hand: a slip');
    const files = imported({ 2024: { ...given[2024], KOR: '5' } });
    const { text } = mergeSeries(slipped, [files], { replaces: true });
    expect(text).toContain('KOR: 5');
    expect(sumsIn(text)).toEqual([['2023: 100', '2024: 120.75']]);
  });

  test('that the files make right again stay', () => {
    const slipped = first.replace('VNM: 20.25', 'VNM: 202.5');
    expect(mergeSeries(slipped, [imported(given)], { replaces: true }).text).toBe(first);
  });

  test('that somebody deleted do not come back where nothing is new', () => {
    const without = first.replace('      2023: 100\n', '');
    expect(mergeSeries(without, [imported(given)]).text).toBe(without);
  });

  test('are none of a year in which nothing has a number, nor of a balance or of governance', () => {
    const withheld = mergeSeries(first, [imported({ 2023: given[2023], 2024: { CHN: 'W' } })], { replaces: true });
    expect(sumsIn(withheld.text)).toEqual([['2023: 100']]);
    const of = (kind: ImportedSeries['kind']) => ({ ...imported({ 2024: { imports: '5' } }), kind });
    expect(mergeSeries(undefined, [of('balance')]).text).not.toContain('control_sums');
    expect(mergeSeries(undefined, [of('governance')]).text).not.toContain('control_sums');
  });

  test('keep the comment behind them', () => {
    const noted = first.replace('2024: 120.75', '2024: 120.75 # checked in March');
    const { text } = mergeSeries(noted, [imported({ 2024: { ...given[2024], KOR: '5' } })]);
    expect(text).toContain('2024: 125.75 # checked in March\n');
  });
});

describe('the next edition', () => {
  const newer = imported({ 2024: { CHN: '110' } }, 'cepii-baci-v202701');

  test('has its own, and the older, parted by it, has in each part those of its years', () => {
    // The part that steps back stands behind the one that keeps its mark.
    expect(sumsIn(mergeSeries(first, [newer]).text)).toEqual([['2023: 100'], ['2024: 120.75'], ['2024: 110']]);
  });

  test('parts what the older says of the revision of its codes in the same way', () => {
    const classified = imported(given, 'cepii-baci-v202601', { classification: { 2023: 'HS 2017', 2024: 'HS 2022' } });
    const { text } = mergeSeries(mergeSeries(undefined, [classified]).text, [newer]);
    const parts = text.split(/^ {2}- /m).slice(1, 3);
    expect(parts.map((part) => [...part.matchAll(/\d{4}: HS \d{4}/g)].map(([said]) => said))).toEqual([
      ['2023: HS 2017'],
      ['2024: HS 2022'],
    ]);
  });
});
