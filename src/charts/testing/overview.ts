import type { IndicatorRow } from '../../tables/schema.ts';
import { type IndicatorOverviewInput, indicatorOverview } from '../indicator-overview/indicator-overview.ts';
import { type Result, results } from './rows.ts';
import { inEnglish } from './told.ts';

export type Places = Readonly<Record<string, Readonly<Record<string, Result>>>>;

/** Invented results: by mineral and stage ("cobalt mine"), then by reporter, `''` the world. */
export function rowsOf(places: Places, more: Partial<IndicatorRow> = {}): readonly IndicatorRow[] {
  return Object.entries(places).flatMap(([place, byReporter]) => {
    const [mineral = '', stage = ''] = place.split(' ');
    return Object.entries(byReporter).flatMap(([reporter, value]) => {
      const measure = reporter === '' ? '' : 'value';
      return results([value], {
        indicator: 'hhi',
        partner: '',
        reporter,
        mineral,
        stage,
        measure,
        unit: 'index',
        ...more,
      });
    });
  });
}

/** Invented bands of an index. */
export const guidelines = {
  setBy: 'Invented Guidelines, 2020',
  bands: [
    { name: 'dispersed', to: 0.1 },
    { name: 'concentrated', to: 0.2 },
    { name: 'highly concentrated', to: null },
  ],
};
/** The chart over all minerals of invented results. */
export const draw = (places: Places, more: Partial<IndicatorRow> = {}, input: Partial<IndicatorOverviewInput> = {}) =>
  indicatorOverview({ rows: rowsOf(places, more), ...inEnglish, scope: 'lists', ...input });

/** Three places with exact, inexact and missing results. */
export const three = {
  'rare-earths mine': { '': 0.5, JPN: 0.3 },
  'rare-earths magnet': { '': [0.25, 0.22, 0.3], USA: 0.9 },
  'cobalt mine': { '': [0.21, 0.15, 0.3], JPN: [null, 0.1, 0.7], USA: 'withheld' },
} as const satisfies Places;
