import { beforeAll, describe, expect, test } from 'vitest';
import { coverageOf } from '../coverage/coverage.ts';
import { queryOf } from '../tables/query.ts';
import type { Tables } from '../tables/schema.ts';
import { ownTables } from '../testing/own-tables.ts';
import { mineralFile } from './entities/mineral-file.ts';
import { entitySchema } from './entities/schema/documented.ts';
import { published } from './json.ts';
import { keyFaults } from './testing/key-faults.ts';
import { leaksIn } from './testing/leaks-in.ts';
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

  test('have a full profile of each mineral on an official list, or say which part no source at hand gives', () => {
    const listed = coverageOf(queryOf(tables)).minerals.filter(({ lists }) => lists > 0);
    expect(listed.length).toBeGreaterThan(34);
    expect(listed.flatMap(({ mineral, profile }) => profile.missing.map((part) => `${mineral}: ${part}`))).toEqual([]);
  });

  test('have each a source, a unit and a year, and where they are a mass or a volume a basis', () => {
    expect(coverageOf(queryOf(tables)).faults).toEqual([]);
  });

  test('are passed on as far as their sources let them, in whatever table: totals alone, or none', () => {
    expect(leaksIn(tables)).toEqual([]);
  });

  test('would be found in a table that passed them on', () => {
    const [source] = tables.sources.filter(({ redistribute }) => redistribute === 'summary');
    const [row] = tables.imports;
    if (source === undefined || row === undefined) throw new Error('no source that limits passing on, or no imports');
    const leaked = { ...row, partner: 'CHN', value: 1, source: source.id };
    expect(leaksIn({ ...tables, imports: [leaked] })).toEqual([`imports ${source.id} value`]);
    expect(leaksIn({ ...tables, imports: [{ ...leaked, partner: 'WLD' }] })).toEqual([]);
  });

  test('fit the published schema, mineral by mineral', () => {
    const query = queryOf(tables);
    const isFit = entityValidator(entitySchema(query.site, 'mineral'));
    for (const mineral of tables.minerals)
      expect(isFit(JSON.parse(published(mineralFile(query, mineral)))), `${mineral.id} ${isFit.errors}`).toBe(true);
  });
});
