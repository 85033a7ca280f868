import { describe, expect, test } from 'vitest';
import type { IndicatorRow } from '../../tables/schema.ts';
import { type Result, results } from '../testing/rows.ts';
import { inEnglish } from '../testing/told.ts';
import { indicatorTrend } from './indicator-trend.ts';

const titleOf = (rows: readonly IndicatorRow[]) => indicatorTrend({ rows, ...inEnglish }).title;
const by = (
  column: 'reporter' | 'partner',
  values: Readonly<Record<string, readonly Result[]>>,
  more: Partial<IndicatorRow> = {},
) => Object.entries(values).flatMap(([id, series]) => results(series, { [column]: id, ...more }));
const reliance = { indicator: 'net-import-reliance', partner: '', measure: '', stage: 'magnet' } as const;
const chinaToJapan = 'China’s share of Japan’s imports of rare-earth magnets';

describe('the title of one series', () => {
  test('says how it moved', () => {
    expect(titleOf(results([0.31, 0.29, 0.28]))).toBe(`${chinaToJapan} fell from 31% to 28%`);
    expect(titleOf(by('reporter', { JPN: [0.5, 0.8] }, reliance))).toBe(
      'Japan’s net import reliance for rare-earth magnets rose from 50% to 80%',
    );
  });

  test('gives up the movement before it gives up the goods', () => {
    expect(titleOf(by('reporter', { JPN: [0.5, 0.8] }, { ...reliance, stage: 'separation' }))).toBe(
      'Japan’s net import reliance for rare earths at the separation stage was 80% in 2021',
    );
  });

  test('leaves out no year that the subtitle does not give', () => {
    expect(titleOf(results(['not-reported', 0.4, 0.3]))).toBe(`${chinaToJapan} was 30% in 2022`);
  });

  test('tells no movement over a year that stands out, but from that year on', () => {
    // Six points down in all; nine points up, then fifteen down.
    expect(titleOf(results([0.65, 0.75, 0.59]))).toBe(`${chinaToJapan} fell to 59% from 75% in 2021`);
    expect(titleOf(results([0.3, 0.1, 0.4]))).toBe(`${chinaToJapan} rose to 40% from 10% in 2021`);
    // Twenty points down, and four above the start is more than the three points that any movement may hide.
    expect(titleOf(results([0.5, 0.54, 0.3]))).toBe(`${chinaToJapan} fell to 30% from 54% in 2021`);
    // Two points above the start is not.
    expect(titleOf(results([0.5, 0.52, 0.3]))).toBe(`${chinaToJapan} fell from 50% to 30%`);
  });

  test('tells a turn that the end does not follow from at once as a peak or a low', () => {
    // By hand: 99 to 78 to 83 is no straight way down.
    expect(titleOf(results([0.77, 0.63, 0.99, 0.78, 0.83]))).toBe(`${chinaToJapan} peaked at 99% in 2022`);
    expect(titleOf(results([0.5, 0.1, 0.3, 0.2]))).toBe(`${chinaToJapan} was lowest in 2021, at 10%`);
  });

  test('tells a level where the turn is not known for certain', () => {
    expect(titleOf(results([0.65, [0.75, 0.5, 0.9], 0.59]))).toBe(`${chinaToJapan} was 59% in 2022`);
  });

  test('claims no movement where the ranges of both ends meet, or print alike', () => {
    expect(titleOf(results([[0.31, 0.28, 0.33], 0.3]))).toBe(`${chinaToJapan} was 30% in 2021`);
    expect(titleOf(results([0.31, [0.3, 0.2, 0.4]]))).toBe(chinaToJapan);
    expect(titleOf(results([0.301, 0.302]))).toBe(`${chinaToJapan} was 30% in 2021`);
  });
});

describe('the title of several importers', () => {
  test('says how two moved, apart or together', () => {
    expect(titleOf(by('reporter', { USA: [0.65, 0.74], JPN: [0.31, 0.28] }))).toBe(
      'China’s share of imports of rare-earth magnets rose in the United States, fell in Japan',
    );
    expect(titleOf(by('reporter', { USA: [0.75, 0.74], JPN: [0.31, 0.28] }))).toBe(
      'China’s share of imports of rare-earth magnets fell in the United States and Japan',
    );
  });

  test('says which of those drawn depends most, where no other may', () => {
    const others = { USA: [0.7, 0.7], JPN: [0.3, 0.3] } as const;
    expect(titleOf(by('reporter', { ...others, AUS: [0.8, 0.9] }))).toBe(
      'Of three importers, Australia depends most on China for rare-earth magnets, at 90% in 2021',
    );
    const measure = 'China’s share of imports of rare-earth magnets';
    expect(titleOf(by('reporter', { ...others, AUS: [0.8, [0.9, 0.6, 1]] }))).toBe(measure);
    expect(titleOf(by('reporter', { ...others, AUS: [0.8, 0.9], PHL: [0.9, 'not-reported'] }))).toBe(measure);
    const withExporter = { ...others, AUS: [0.8, 0.9], PHL: ['net-exporter', 'net-exporter'] } as const;
    expect(titleOf(by('reporter', withExporter))).toMatch(/^Of four importers, Australia depends most/);
  });

  test('names the measure where nothing has a value', () => {
    expect(titleOf(by('reporter', { JPN: ['not-reported'] }, { indicator: 'hhi', partner: '', unit: 'index' }))).toBe(
      'Herfindahl–Hirschman index of Japan’s imports of rare-earth magnets',
    );
  });
});

describe('the title of several partners', () => {
  test('is about the one that moved most', () => {
    expect(titleOf(by('partner', { CHN: [0.5, 0.28], VNM: [0.2, 0.3], PHL: [0.3, 0.42] }))).toBe(
      `${chinaToJapan} fell from 50% to 28%`,
    );
  });

  test('is the share of the largest where none moved by three points', () => {
    expect(titleOf(by('partner', { CHN: [0.5, 0.48], VNM: [0.2, 0.22], PHL: [0.3, 0.3] }))).toBe(
      'China supplied 48% of Japan’s imports of rare-earth magnets in 2021',
    );
  });

  test('always names the goods', () => {
    const long = { mineral: 'cobalt', stage: 'mine', reporter: 'USA' } as const;
    expect(titleOf(by('partner', { COD: [0.41, 0.41], PHL: [0.1, 0.1] }, long))).toBe(
      'Share of the United States’ imports of cobalt at the mine stage',
    );
    expect(titleOf(by('partner', { COD: [0.41, 0.41], CHN: [0.1, 0.1] }, { reporter: 'USA' }))).toBe(
      'The DR Congo supplied 41% of the United States’ imports of rare-earth magnets in 2021',
    );
  });

  test('says of the world what they produce', () => {
    expect(titleOf(by('partner', { CHN: [0.7, 0.7], USA: [0.1, 0.1] }, { reporter: '', stage: 'mine' }))).toBe(
      'China produced 70% of the world’s rare earths at the mine stage in 2021',
    );
  });
});
