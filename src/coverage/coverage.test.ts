import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryOf } from '../tables/query.ts';
import type { Tables } from '../tables/schema.ts';
import { type MiniatureRoot, miniatureRoot } from '../testing/miniature-root.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { economyCoverage } from './economy-coverage.ts';
import { dueSources } from './next/due.ts';
import { mineralText } from './text/mineral.ts';
import { summaryText } from './text/summary.ts';

// One mineral of two stages: production of the first in 2023 and 2024; imports of Japan and the United States of the
// second in 2020 and 2024, with a balance of the United States in which one figure of 2023 is withheld.
let made: MiniatureRoot;
let coverage: Coverage;
beforeAll(() => {
  made = miniatureRoot();
  coverage = coverageOf(made.query);
});
afterAll(() => made.remove());

function testium() {
  const [mineral] = coverage.minerals;
  if (mineral === undefined) throw new Error('no mineral');
  return mineral;
}

describe('the coverage of an edition', () => {
  test('counts minerals, production, profiles and reporters', () => {
    expect(coverage.totals).toMatchObject({
      minerals: 1,
      withProduction: 1,
      fullProfiles: 0,
      explainedProfiles: 0,
      reporters: 2,
      reportersWithImports: 2,
    });
  });

  test('counts every figure once: by hand 8 of production, 5 and 4 of imports, 8 of balances, and governance', () => {
    const governance = made.query.tables.governance.length;
    expect(coverage.totals.figures).toBe(8 + 5 + 4 + 8 + governance);
  });

  test('gives years and withheld figures of a mineral, stage by stage and reporter by reporter', () => {
    const [mine, metal] = testium().stages;
    expect(mine).toMatchObject({
      production: { first: 2023, last: 2024, years: [2023, 2024] },
      sources: ['survey-2025'],
      importers: [],
    });
    expect(metal).not.toHaveProperty('production');
    expect(metal?.importers).toEqual(['JPN', 'USA']);
    expect(testium().reporters).toContainEqual({
      reporter: 'USA',
      imports: { first: 2020, last: 2024, years: [2020, 2024] },
      balance: { first: 2023, last: 2024, years: [2023, 2024] },
    });
    expect(testium()).toMatchObject({ newest: 2024, withheld: 1 });
  });

  test('suggests the stage without production, and who gives production of other minerals', () => {
    expect(testium().next[0]).toMatchObject({
      kind: 'no-production',
      stage: 'metal',
      look: 'Look first at the newest from Survey of Nowhere (production of 1 mineral here).',
    });
  });

  test('is told in text with a line a mineral, and in full for one', () => {
    expect(summaryText(coverage)).toMatch(/1 {2}minerals with production/);
    expect(summaryText(coverage)).toMatch(/^testium +2023–2024 [A-D] +– +2\/2 +1 +1 +lacks/m);
    expect(mineralText(testium())).toMatch(/^metal +– +– +2/m);
  });
});

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

describe('imports of a stage', () => {
  // A row of imports for each reporter: of the metal where it stands in the list, of the mine, which has no code, where not.
  const nextOf = (ofMetal: readonly string[], ofMine: readonly string[]) => {
    const { tables } = made.query;
    const [row] = tables.series.filter(({ kind }) => kind === 'imports');
    if (row === undefined) throw new Error('no imports');
    const imports = [
      ...ofMetal.map((reporter) => ({ ...row, reporter, stage: 'metal' })),
      ...ofMine.map((reporter) => ({ ...row, reporter, stage: 'mine' })),
    ];
    const others = tables.series.filter(({ kind }) => kind !== 'imports');
    const [mineral] = coverageOf(queryOf({ ...tables, series: [...others, ...imports] })).minerals;
    return (mineral?.next ?? []).filter(({ stage, kind }) => stage === 'metal' && kind !== 'no-production');
  };

  test('are few where less than half of the reporters have them', () => {
    const [next, ...rest] = nextOf(['JPN'], ['USA', 'CHN']);
    expect(rest).toEqual([]);
    expect(next).toMatchObject({ kind: 'few-importers' });
    expect(next?.missing).toMatch(/ are at hand for 1 of 3 reporters\.$/);
  });

  test('are not few where half of the reporters have them', () => {
    expect(nextOf(['JPN'], ['USA'])).toEqual([]);
  });

  test('are absent where nobody has them', () => {
    expect(nextOf([], ['USA', 'JPN'])).toMatchObject([{ kind: 'no-imports' }]);
  });
});

describe('an edition', () => {
  const dated = (date: string, asOf: string) => {
    const { tables } = made.query;
    const sources = tables.sources.map((row) => ({ ...row, date }));
    return dueSources(queryOf({ ...tables, sources, site: tables.site.map((row) => ({ ...row, as_of: asOf })) }));
  };

  test('is to be looked for anew a year after the one in use', () => {
    expect(dated('2025-01-31', '2026-01-30')).toEqual([]);
    expect(dated('2025-01-31', '2026-02-10').map(({ source }) => source)).toEqual(['customs-2025', 'survey-2025']);
  });

  test('whose date is a year alone counts from its end, so that no age is overstated', () => {
    expect(dated('2025', '2026-11-23')).toEqual([]);
    expect(dated('2024', '2026-11-23')[0]?.years).toBeCloseTo(1.9, 1);
  });

  test('is not asked for when a newer one of the same work is held', () => {
    const { tables } = made.query;
    const [old] = tables.sources.filter(({ id }) => id === 'survey-2025');
    if (old === undefined) throw new Error('no survey');
    const newer = { ...old, id: 'survey-2026', date: '2026-09-01' };
    const site = tables.site.map((row) => ({ ...row, as_of: '2026-11-23' }));
    const due = dueSources(queryOf({ ...tables, site, sources: [...tables.sources, newer] }));
    expect(due.map(({ source }) => source)).toEqual(['customs-2025']);
  });
});

describe('the coverage of an economy', () => {
  test('says what it produces and imports, and lacks nothing where it reports every mineral', () => {
    expect(economyCoverage(made.query, 'USA')).toMatchObject({
      produces: ['testium'],
      imports: ['testium'],
      years: { first: 2020, last: 2024 },
      lacking: [],
      next: [],
    });
  });

  test('says that imports are not at hand where it reports none, and where to look', () => {
    const china = economyCoverage(made.query, 'CHN');
    expect(china.next).toEqual([
      {
        kind: 'no-imports',
        missing: "No imports of People's Republic of China by partner are at hand.",
        look: expect.stringContaining('Survey of Nowhere (imports of 1 mineral here)'),
      },
    ]);
  });
});
