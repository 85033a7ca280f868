import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryOf } from '../tables/query.ts';
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

  test('counts no reporter whose imports are under a code of several goods, and tells it apart', () => {
    const { tables } = made.query;
    const series = tables.series.map((row) =>
      row.kind === 'imports' && row.reporter === 'USA' ? { ...row, primary: 'no' as const } : row,
    );
    const { totals, minerals, reporters } = coverageOf(queryOf({ ...tables, series }));
    expect(totals.reportersWithImports).toBe(1);
    expect(reporters).toEqual(['JPN']);
    const [mineral] = minerals;
    expect(mineral?.stages[1]).toMatchObject({ importers: ['JPN'], aside: ['USA'] });
    const usa = mineral?.reporters.find(({ reporter }) => reporter === 'USA');
    expect(usa).not.toHaveProperty('imports');
    expect(usa).toMatchObject({ aside: { years: [2020, 2024] } });
  });

  test('counts the imports of a union, which are sums over its members and not primary', () => {
    const { tables } = made.query;
    const [bloc] = tables.blocs;
    if (bloc === undefined) throw new Error('no bloc');
    const series = tables.series.map((row) =>
      row.kind === 'imports' && row.reporter === 'USA' ? { ...row, reporter: 'EU27', primary: 'no' as const } : row,
    );
    const blocs = [...tables.blocs.filter(({ id }) => id !== 'eu27'), { ...bloc, id: 'eu27' }];
    expect(coverageOf(queryOf({ ...tables, series, blocs })).totals.reportersWithImports).toBe(2);
  });

  test('suggests the stage without production, and who gives production of the mineral at another stage', () => {
    expect(testium().next[0]).toMatchObject({
      kind: 'no-production',
      stage: 'metal',
      look: { what: 'production', places: [{ name: 'Survey of Nowhere', minerals: 1 }] },
    });
  });

  test('is told in text with a line a mineral, and in full for one', () => {
    expect(summaryText(coverage)).toMatch(/1 {2}minerals with production/);
    expect(summaryText(coverage)).toMatch(/^testium +2023–2024 [A-D] +– +2\/2 +1 +1 +lacks/m);
    expect(mineralText(testium())).toMatch(/^metal +– +– +2/m);
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
    const { tables } = made.query;
    const [{ source = '' } = {}] = tables.series.filter(({ kind }) => kind === 'imports');
    const series = tables.series.map((row) => (row.kind === 'imports' ? { ...row, source } : row));
    const [next] = economyCoverage(queryOf({ ...tables, series }), 'CHN').next;
    expect(next).toMatchObject({ kind: 'no-imports', has: 0, look: { places: [{ minerals: 1 }] } });
  });

  test('sends nobody to a publisher that gives the trade of another economy alone', () => {
    // Each of the two sources of imports has one reporter.
    expect(economyCoverage(made.query, 'CHN').next).toMatchObject([{ kind: 'no-imports', look: { places: [] } }]);
  });
});
