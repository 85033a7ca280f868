import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryOf } from '../tables/query.ts';
import type { Tables } from '../tables/schema.ts';
import { type MiniatureRoot, miniatureRoot } from '../testing/miniature-root.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { summaryText } from './text/summary.ts';

let made: MiniatureRoot;
let coverage: Coverage;
beforeAll(() => {
  made = miniatureRoot();
  coverage = coverageOf(made.query);
});
afterAll(() => made.remove());

describe('a figure', () => {
  const withSeries = (change: object) => {
    const { tables } = made.query;
    const series = tables.series.map((row) => (row.kind === 'production' ? { ...row, ...change } : row));
    return coverageOf(queryOf({ ...tables, series }));
  };

  test('of mass that does not say what it counts is told with its line', () => {
    const { faults, totals } = withSeries({ basis: '' });
    expect(totals.faulty).toBe(8);
    expect(faults[0]).toMatchObject({ lacks: 'basis', file: 'data/production/testium.yaml' });
    expect(summaryText(withSeries({ basis: '' }))).toMatch(/data\/production\/testium\.yaml:\d+ lacks a basis/);
  });

  test('of money needs no basis: its unit says that it is a value', () => {
    expect(made.query.tables.series.some(({ unit, basis }) => unit === 'kUSD' && basis === '')).toBe(true);
    expect(coverage.totals.faulty).toBe(0);
  });

  test('whose source is not there, or that has no unit, is told', () => {
    const { tables } = made.query;
    const figures = tables.figures.map((row, i) => (i === 0 ? { ...row, source: 'nobody', unit: '' } : row));
    const { faults } = coverageOf(queryOf({ ...tables, figures }));
    expect(faults.map(({ lacks }) => lacks)).toEqual(['source', 'unit']);
  });

  const cited = { value: 1, lower: 1, upper: 1, quality: 'reported', published: '1', year: 2023, table: '', path: '' };
  const about = { ...cited, mineral: 'testium', reporter: 'USA', stage: 'metal', unit: 'percent', note: '' };
  const alone = (place: { readonly source: string; readonly file: string; readonly line: number }) =>
    ({
      recycling_rates: [{ ...about, ...place }],
      substitution: [{ ...about, ...place, kind: 'supply-risk' }],
      uses: [
        {
          ...{ ...about, ...place, application: 'Tests', sector: 'C72', value_added: null },
          ...{ largest_sector: '', largest_value_added: null },
        },
      ],
      trade_parameters: [{ ...about, ...place, economy: 'CHN' }],
      targets: [
        {
          ...{ ...about, ...place, id: 'half', title: 'Half', indicator: 'top-share', partner: '', bloc: '' },
          ...{ measure: '', bound: 'at-most', baseline_year: null, baseline_value: null, baseline_published: '' },
        },
      ],
    }) satisfies Partial<Tables>;
  const names = ['recycling_rates', 'substitution', 'uses', 'trade_parameters', 'targets'] as const;

  test.each(names)('of %s stands alone, counts, and is told with its line where its source is not there', (name) => {
    const { tables } = made.query;
    const totals = (source: string) => {
      const rows = alone({ source, file: 'data/some.yaml', line: 7 });
      return coverageOf(queryOf({ ...tables, [name]: rows[name] }));
    };
    const good = totals('survey-2025');
    expect(good.totals.figures).toBe(coverage.totals.figures + 1);
    expect(good.faults).toEqual([]);
    expect(totals('nobody').faults).toEqual([{ lacks: 'source', file: 'data/some.yaml', line: 7 }]);
  });
});
