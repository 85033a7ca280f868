import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MiniatureRoot, miniatureRoot } from '../../testing/miniature-root.ts';
import { published } from '../json.ts';
import { entityValidator } from '../testing/validators.ts';
import { economyFile } from './economy-file.ts';
import { productionOf } from './figures.ts';
import { mineralFile } from './mineral-file.ts';
import { entitySchema } from './schema/documented.ts';

let made: MiniatureRoot;
beforeAll(() => {
  made = miniatureRoot();
});
afterAll(() => made.remove());

function testium() {
  const mineral = made.query.mineral('testium');
  if (mineral === undefined) throw new Error('no testium');
  return mineralFile(made.query, mineral);
}

function economy(id: string) {
  const row = made.query.economy(id);
  if (row === undefined) throw new Error(`no ${id}`);
  return economyFile(made.query, row, made.query.reporters.includes(id));
}

describe('the file of a mineral', () => {
  test('fits the schema that is published with it', () => {
    const isFit = entityValidator(entitySchema(made.query.site, 'mineral'));
    expect(isFit(JSON.parse(published(testium()))), JSON.stringify(isFit.errors)).toBe(true);
    expect(isFit({ ...JSON.parse(published(testium())), surprise: 1 })).toBe(false);
  });

  test('holds production by year and source: 2024 after the survey, 900 of a total of 1200', () => {
    const [mine] = testium().production;
    expect(mine).toMatchObject({ stage: 'mine', source: 'survey-2025', unit: 't', basis: 'contained testium' });
    expect(mine?.figures).toContainEqual({ year: 2024, economy: 'CHN', value: 900, quality: 'reported' });
    // The total is rounded to two significant digits, and so lies within 50 of what is printed.
    const total = { year: 2024, economy: 'WLD', value: 1200, lower: 1150, upper: 1250, quality: 'reported' };
    expect(mine?.figures).toContainEqual(total);
  });

  test('says of figures where they stand in their source and in the data', () => {
    expect(testium().production[0]).toMatchObject({
      ...{ table: 'Mine production', file: 'data/production/testium.yaml', path: '/series/0' },
    });
  });

  test('keeps figures of one source apart by what they count, and says from when on a mean is', () => {
    const tables = made.query.tables;
    const [place, rows] = [{ mineral: 'testium', primary: 'no' as const }, tables.production];
    const [row] = rows;
    if (row === undefined) throw new Error('no production');
    const mean = { ...row, ...place, year: 2020, average_from: 2016 };
    const entries = productionOf(made.query, [row, mean]);
    expect(entries.map(({ average_from }) => average_from)).toEqual([undefined, 2016]);
  });

  test('leaves bounds where they differ from the value: 150 e is 135 to 165', () => {
    expect(testium().production[0]?.figures).toContainEqual({
      year: 2024,
      economy: 'USA',
      value: 150,
      lower: 135,
      upper: 165,
      quality: 'estimated',
    });
  });

  test('holds every result of the mineral, by hand 80 of 100 for net import reliance in 2024', () => {
    const reliance = testium().indicators.find(({ indicator }) => indicator === 'net-import-reliance');
    expect(reliance).toMatchObject({ reporter: 'USA', stage: 'metal', unit: 'share', sources: 'survey-2025' });
    expect(reliance?.results).toContainEqual(expect.objectContaining({ year: 2024, value: 0.8 }));
    const count = testium().indicators.reduce((sum, { results }) => sum + results.length, 0);
    expect(count).toBe(made.query.tables.indicators.filter(({ mineral }) => mineral === 'testium').length);
  });

  test('says of a source that limits passing on that only totals are here, and holds none of its figures', () => {
    const file = testium();
    expect(file.series.find(({ source }) => source === 'customs-2025')).toMatchObject({ passed_on: 'totals' });
    expect(file.imports.map(({ source }) => source)).not.toContain('customs-2025');
    expect(file.sources.find(({ id }) => id === 'customs-2025')).toMatchObject({ redistribute: 'summary' });
  });

  test('leads to its page, its tables and its own address', () => {
    expect(testium()).toMatchObject({
      address: expect.stringMatching(/\/sub\/path\/data\/v1\/minerals\/testium\.json$/),
      page: expect.stringMatching(/\/sub\/path\/minerals\/testium\/$/),
      datapackage: expect.stringMatching(/\/sub\/path\/data\/v1\/datapackage\.json$/),
    });
  });
});

describe('the file of an economy', () => {
  test('fits the schema that is published with it, whatever the economy', () => {
    const isFit = entityValidator(entitySchema(made.query.site, 'economy'));
    for (const { id } of made.query.tables.economies)
      expect(isFit(JSON.parse(published(economy(id)))), `${id}: ${JSON.stringify(isFit.errors)}`).toBe(true);
  });

  test('holds what it produces, and who depends on it: China sold Japan 50 of 100 in 2024', () => {
    const china = economy('CHN');
    expect(china.production[0]?.figures).toContainEqual({
      year: 2024,
      economy: 'CHN',
      value: 900,
      quality: 'reported',
    });
    const share = china.dependents.find(
      ({ indicator, reporter }) => indicator === 'partner-share' && reporter === 'JPN',
    );
    expect(share?.results).toContainEqual(expect.objectContaining({ year: 2024, value: 0.5 }));
  });

  test('leads to a page only where the site has one', () => {
    expect(economy('JPN')).toHaveProperty('page');
    expect(economy('AUS')).not.toHaveProperty('page');
  });
});
