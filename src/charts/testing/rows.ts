import type { ImportRow, IndicatorRow, ProductionRow } from '../../tables/schema.ts';

/** Invented rows for tests, written as the publisher would print them: `45`, `'45 e'`, `'W'`, `'W 0–20'`, `'NA'`. */
export type Printed = number | string;

/** Producers of one mineral, stage and year; the unit is tonnes. */
export function producers(
  figures: Readonly<Record<string, Printed>>,
  more: Partial<ProductionRow> = {},
): ProductionRow[] {
  return Object.entries(figures).map(([economy, printed]) => ({
    mineral: 'rare-earths',
    stage: 'mine',
    economy,
    year: 2024,
    ...read(printed),
    unit: 't',
    basis: 'REO',
    primary: 'yes',
    source: 'invented',
    average_from: null,
    ...more,
  }));
}

/** Partners of one reporter by value. */
export function partners(figures: Readonly<Record<string, Printed>>, more: Partial<ImportRow> = {}): ImportRow[] {
  return Object.entries(figures).map(([partner, printed]) => ({
    reporter: 'JPN',
    mineral: 'rare-earths',
    stage: 'magnet',
    partner,
    year: 2024,
    measure: 'value',
    ...read(printed),
    unit: 'kUSD',
    primary: 'yes',
    source: 'invented',
    average_from: null,
    ...more,
  }));
}

/** A value, a range `[value or null, lower, upper]`, or a reason. */
export type Result = number | string | readonly [number | null, number, number | null];

/** Results of one indicator for one series from 2020 on, year by year. */
export function results(values: readonly Result[], more: Partial<IndicatorRow> = {}): IndicatorRow[] {
  return values.map((result, index) => ({
    id: `invented-${index}`,
    indicator: 'partner-share',
    reporter: 'JPN',
    mineral: 'rare-earths',
    stage: 'magnet',
    partner: 'CHN',
    bloc: '',
    measure: 'value',
    year: 2020 + index,
    base_year: null,
    ...resultCells(result),
    unit: 'share',
    mark: '',
    grade: 'A',
    method: 'exact',
    assumptions: '',
    sources: 'invented',
    ...more,
  }));
}

function read(printed: Printed): Pick<ProductionRow, 'value' | 'lower' | 'upper' | 'quality'> {
  if (typeof printed === 'number') return { value: printed, lower: printed, upper: printed, quality: 'reported' };
  if (printed === 'NA') return { value: null, lower: null, upper: null, quality: 'not-reported' };
  if (printed === 'W') return { value: null, lower: 0, upper: null, quality: 'withheld' };
  const [lower = 0, upper = 0] = printed.replace('W ', '').split('–').map(Number);
  if (printed.startsWith('W')) return { value: null, lower, upper, quality: 'withheld' };
  const value = Number.parseFloat(printed);
  return { value, lower: value * 0.9, upper: value * 1.1, quality: 'estimated' };
}

function resultCells(result: Result): Pick<IndicatorRow, 'value' | 'lower' | 'upper' | 'reason'> {
  if (typeof result === 'number') return { value: result, lower: result, upper: result, reason: '' };
  if (typeof result === 'string') return { value: null, lower: null, upper: null, reason: result };
  const [value, lower, upper] = result;
  return { value, lower, upper, reason: value === null ? 'withheld' : '' };
}
