import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { planFiles } from '../../import-files.ts';
import { folderOf } from '../../testing/folder-of.ts';
import type { Row } from '../../tidy/row.ts';
import { givenFolder } from '../testing/given-files.ts';
import { tidyRows } from '../testing/tidy-rows.ts';
import { adapter } from './adapter.ts';

const excerpt = (name: string) => join(import.meta.dirname, 'excerpts', name);
const where = (rows: readonly Row[], cells: Readonly<Record<string, string>>) =>
  rows.filter((row) => Object.entries(cells).every(([column, cell]) => row.get(column) === cell));
const valuesOf = (rows: readonly Row[], column = 'value') => rows.map((row) => row.get(column));
const sumOf = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + (Number(row.get('value')) || 0), 0);
const isTotal = (row: Row) => row.get('country')?.startsWith('World total') === true;

const given = givenFolder();
afterAll(given.remove);

/** What an import plans for some minerals, in a project with sources and what is there already. */
function planOf(paths: readonly string[], only: readonly string[], there: ReadonlyMap<string, string> = new Map()) {
  const sources = [2024, 2025, 2026, 2027].map((year) => [`data/sources/usgs-mcs-${year}.yaml`, ''] as const);
  return planFiles({ adapter, paths, only }, folderOf(new Map([...sources, ...there])), () => {});
}

async function planned(...asked: Parameters<typeof planOf>): Promise<ReadonlyMap<string, string>> {
  const plan = await planOf(...asked);
  if (plan.kind === 'complaints') throw new Error(plan.complaints.join('\n'));
  return plan.files;
}

async function textOf(name: string, file: string, mineral: string): Promise<string> {
  return (await planned([excerpt(name)], [mineral])).get(file) ?? '';
}

async function complaintsAbout(name: string): Promise<string> {
  const plan = await planOf([excerpt(name)], ['cobalt']);
  return plan.kind === 'complaints' ? plan.complaints.join('\n') : '';
}

describe('the release of 2026, one file in Windows-1252', async () => {
  const release = 'MCS2026_Commodities_Data.csv';
  const { rows, complaints } = await tidyRows(adapter, [excerpt(release)]);

  // Totals and economies as the chapters print them.
  test.each([
    ['RARE EARTHS', 'China', '2024', '270000'],
    ['RARE EARTHS', 'China', '2025', '270000'],
    ['RARE EARTHS', 'World total', '2024', '380000'],
    ['RARE EARTHS', 'World total', '2025', '390000'],
    ['GALLIUM', 'China', '2025', '900000'],
    ['COBALT', 'World total', '2024', '302000'],
    ['COBALT', 'World total', '2025', '310000'],
    ['MAGNESIUM METAL', 'World total', '2024', '1080'],
  ])('gives the production of %s, %s in %s', (chapter, country, year, value) => {
    expect(complaints).toEqual([]);
    expect(valuesOf(where(rows, { chapter, country, year, statistic: 'Production' }))).toEqual([value]);
  });

  test('tells a dash from an estimate, a bound and a mark that stands for a footnote', () => {
    expect(valuesOf(where(rows, { chapter: 'RARE EARTHS', country: 'World total', statistic: 'Reserves' }))).toEqual([
      '>85000000',
    ]);
    const antarctic = where(rows, { chapter: 'GRAPHITE (NATURAL)', country: 'United States', year: '2024' });
    expect(valuesOf(antarctic)).toEqual(['—']);
    const shipped = where(rows, { chapter: 'NIOBIUM (COLUMBIUM)', detail: 'Shipments from Government stockpile' });
    expect(valuesOf(shipped)).toEqual(['?1', '—', 'NA', 'NA', 'NA']);
  });

  test.each([
    [
      'Rare-earth compounds and metals',
      { China: '71', Malaysia: '13', Japan: '5', Estonia: '5', 'Other countries': '6' },
    ],
    ['Metal', { Canada: '28', Japan: '22', China: '18', Germany: '16', 'Other countries': '16' }],
  ])('gives the import sources of %s, which are 100 percent', (product, shares) => {
    const of = where(rows, { product }).filter((row) => row.get('commodity') !== 'Cobalt');
    expect(Object.fromEntries(of.map((row) => [row.get('partner'), row.get('share_percent')]))).toEqual(shares);
  });

  test('becomes production, balance, reliance and import sources, each with its edition', async () => {
    const supply = await textOf(release, 'data/supply/USA/gallium.yaml', 'gallium');
    expect(supply).toContain('source: usgs-mcs-2026');
    expect(supply).toContain('table: Import sources (2021–24), metal');
    expect(supply).toContain('        CAN: 28\n');
    // The chapter: imports of metal 24,000 kg in 2024, reliance 100 percent.
    expect(supply).toMatch(/2024:\n {8}production: —\n {8}imports: \d+\n(.*\n)* {8}net_import_reliance: 100\n/);
    expect(await textOf(release, 'data/production/gallium.yaml', 'gallium')).toMatch(/2025:\n {8}WLD: 900000 e\n/);
  });

  test('takes years and titles from the next edition, without another mapping', async () => {
    // The release of 2026 with every year one later, in its own bytes.
    const bytes = readFileSync(excerpt(release), 'latin1')
      .replaceAll(',2025,', ',2026,')
      .replaceAll(',2024,', ',2025,');
    const next = given.write('MCS2027_Commodities_Data.csv', Buffer.from(bytes, 'latin1'));
    const files = await planned([next], ['magnesium']);
    const text = files.get('data/production/magnesium.yaml') ?? '';
    expect(text).toContain('source: usgs-mcs-2027');
    expect(text).toContain('table: World smelter production and capacity, 2025');
    expect(text).toMatch(/ {6}2025:\n {8}WLD: 1080 e\n/);
    expect(files.get('data/supply/USA/magnesium.yaml')).toContain('table: Import sources (2022–25), all forms');
  });

  test('changes nothing the second time', async () => {
    const paths = [excerpt(release)];
    const once = await planned(paths, ['cobalt', 'gallium', 'magnesium']);
    expect(once.size).toBe(6);
    expect(await planned(paths, ['cobalt', 'gallium', 'magnesium'], once)).toEqual(new Map());
  });
});

describe('the release of 2025, whose marks stand in the notes', async () => {
  const release = 'MCS2025_World_Data.csv';
  const { rows, complaints } = await tidyRows(adapter, [excerpt(release)]);
  const production = where(rows, { statistic: 'production' });

  test.each([
    ['Rare earths', 'China', '2023', '255000'],
    ['Rare earths', 'China', '2024', '270000'],
    ['Rare earths', 'World total (rounded)', '2023', '376000'],
    ['Rare earths', 'World total (rounded)', '2024', '390000'],
    ['Gallium', 'China', '2024', '750000'],
    ['Gallium', 'World total (rounded)', '2024', '760000'],
    ['Cobalt', 'World total (rounded)', '2023', '238000'],
    ['Cobalt', 'World total (rounded)', '2024', '290000'],
    ['Lithium', 'United States', '2023', 'W'],
    ['Fluorspar', 'United States', '2023', 'NA'],
    ['Mercury', 'Peru (exports)', '2023', 'NA'],
    ['Helium', 'South Africa', '2023', '<0.5'],
    ['Antimony', 'Canada', '2023', '—'],
  ])('gives %s, %s in %s', (commodity, country, year, value) => {
    expect(complaints).toEqual([]);
    expect(valuesOf(where(production, { commodity, country, year }))).toEqual([value]);
  });

  // Sums of the file itself; cobalt spells one kind of production in two ways.
  test.each([
    ['Rare earths', 393950],
    ['Gallium', 762000],
    ['Cobalt', 288200],
  ])('gives economies of %s that add up in 2024', (commodity, sum) => {
    expect(sumOf(where(production, { commodity, year: '2024' }).filter((row) => !isTotal(row)))).toBe(sum);
  });

  test('adds ilmenite and rutile up, and keeps the printed total of both', async () => {
    const text = await textOf(release, 'data/production/titanium.yaml', 'titanium');
    // The file: Australia 410 of ilmenite and 190 of rutile, the world 9,430 of both.
    expect(text).toContain('        WLD: 9430\n');
    expect(text).toContain('unit: kt');
  });
});

describe('the releases with a file for each commodity', async () => {
  test('give world production without the marks that ran into names and the rows of commas', async () => {
    const paths = ['mcs2024-raree_world.csv', 'mcs2024-galli_world.csv'].map(excerpt);
    const { rows, complaints } = await tidyRows(adapter, paths, { partial: true });
    expect(complaints).toEqual([]);
    const made = where(rows, { statistic: 'production' });
    expect(valuesOf(where(made, { commodity_code: 'raree', country: 'China' }))).toEqual(['210000', '240000']);
    expect(valuesOf(where(made, { commodity_code: 'galli', country: 'China' }))).toEqual(['600000', '600000']);
    expect(valuesOf(where(made, { commodity_code: 'galli', country: 'Japan' }))).toEqual(['3000', '3000']);
    const capacity = where(rows, { commodity_code: 'galli', statistic: 'capacity' }).filter(isTotal);
    expect(valuesOf(capacity)).toEqual(['1100000']);
  });

  test('give figures of the United States, whatever unit their columns claim', async () => {
    const paths = ['mcs2024-lithi_salient.csv', 'mcs2024-graph_salient.csv', 'mcs2024-raree_salient.csv'].map(excerpt);
    const { rows } = await tidyRows(adapter, paths, { partial: true });
    const of = (commodity_code: string, year: string) =>
      Object.fromEntries(where(rows, { commodity_code, year }).map((row) => [row.get('series'), row.get('value')]));
    expect(of('lithi', '2023')).toMatchObject({ Imports_t: '3400', Exports_t: '2300', NIR_pct: '>25', USprod_t: 'W' });
    expect(of('graph', '2023')).toMatchObject({
      Imports_t: '84000',
      Exports_t: '8400',
      Consump_t: '76000',
      NIR_pct: '100',
    });
    expect(of('raree', '2021')).toMatchObject({ 'Consump_Compounds-Metals_t': '7900', NIR_Concentrate_t: 'E' });
  });

  test('refuse cobalt’s file of that name, which holds world production of other years', async () => {
    expect(await complaintsAbout('mcs2024-cobal_salient.csv')).toContain(
      'named after salient statistics and holds world production',
    );
  });

  test.each([
    ['MCS2024_Fig3_Major_Import_Sources.csv', 'counts commodities by country'],
    ['MCS2024_T5_Critical_Minerals_Salient.csv', 'repeats the chapters in fewer digits'],
  ])('refuse %s, which %s', async (name, reason) => {
    const complaints = await complaintsAbout(name);
    expect(complaints).toContain(name);
    expect(complaints).toContain(reason);
  });
});

test('figure 2 of the volume gives reliance alone, for chapters that print none later', async () => {
  const { rows } = await tidyRows(adapter, [excerpt('MCS2024_Fig2_Net_Import_Reliance.csv')]);
  expect(rows).toHaveLength(63);
  expect(valuesOf(where(rows, { commodity: 'RARE EARTHS, compounds and metals' }), 'percent')).toEqual(['>95']);
  expect(valuesOf(where(rows, { commodity: 'COBALT' }), 'percent')).toEqual(['67']);
  const cesium = await textOf('MCS2024_Fig2_Net_Import_Reliance.csv', 'data/supply/USA/cesium.yaml', 'cesium');
  expect(cesium).toContain('      2023:\n        net_import_reliance: 100\n');
});
