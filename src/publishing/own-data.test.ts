import { beforeAll, describe, expect, test } from 'vitest';
import { coverageOf } from '../coverage/coverage.ts';
import { queryOf } from '../tables/query.ts';
import type { Row, Tables } from '../tables/schema.ts';
import { ownTables } from '../testing/own-tables.ts';
import { mineralFile } from './entities/mineral-file.ts';
import { entitySchema } from './entities/schema/documented.ts';
import { published } from './json.ts';
import { keyFaults } from './testing/key-faults.ts';
import { entityValidator } from './testing/validators.ts';

// The project's own figures. What is asked of them here is what the issue of an edition promises its readers.
let tables: Tables;
beforeAll(() => {
  tables = ownTables();
});

describe('the figures of this project', () => {
  test('keep every key that the data package claims', () => {
    expect(keyFaults(tables)).toEqual([]);
  });

  test('cover at least 60 minerals with production, 34 full profiles and 7 reporters with imports by partner', () => {
    const { totals } = coverageOf(queryOf(tables));
    expect(totals.withProduction).toBeGreaterThanOrEqual(60);
    expect(totals.fullProfiles).toBeGreaterThanOrEqual(34);
    expect(totals.reportersWithImports).toBeGreaterThanOrEqual(7);
  });

  test('have each a source, a unit and a year, and where they are a mass or a volume a basis', () => {
    expect(coverageOf(queryOf(tables)).faults).toEqual([]);
  });

  test('are passed on as far as their sources let them: totals alone, or none', () => {
    const terms = new Map(tables.sources.map(({ id, redistribute }) => [id, redistribute]));
    const trade: readonly Row<'imports'>[] = [...tables.imports, ...tables.exports];
    const passed = [
      ...trade.map(({ source, partner }) => ({ source, isTotal: partner === 'WLD' })),
      ...tables.production.map(({ source, economy }) => ({ source, isTotal: economy === 'WLD' })),
      ...tables.figures
        .filter(({ published: printed }) => printed !== '')
        .map(({ source, economy }) => ({ source, isTotal: economy === 'WLD' })),
      ...tables.balances.map(({ source }) => ({ source, isTotal: false })),
      ...tables.governance.map(({ source }) => ({ source, isTotal: false })),
    ];
    const leaked = passed.filter(({ source, isTotal }) => {
      const answer = terms.get(source) ?? 'no';
      return answer === 'no' || (answer === 'summary' && !isTotal);
    });
    expect(leaked).toEqual([]);
    expect([...terms.values()]).toContain('summary');
  });

  test('fit the published schema, mineral by mineral', () => {
    const query = queryOf(tables);
    const isFit = entityValidator(entitySchema(query.site, 'mineral'));
    for (const mineral of tables.minerals)
      expect(isFit(JSON.parse(published(mineralFile(query, mineral)))), `${mineral.id} ${isFit.errors}`).toBe(true);
  });
});
