import { copyFileSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FileHead } from '../../adapter.ts';
import { economyCode } from '../../economies.ts';
import { planFiles } from '../../import-files.ts';
import { recognise } from '../../reading/recognise.ts';
import { folderOf } from '../../testing/folder-of.ts';
import { givenFolder } from '../testing/given-files.ts';
import { tidiedSheets } from '../testing/sheet-rows.ts';
import { tidyRows } from '../testing/tidy-rows.ts';
import { adapter } from './adapter.ts';

const excerpt = (name: string) => join(import.meta.dirname, 'excerpts', name);
const shares = excerpt('6.5. Share_of_World_Mineral_Production_2022_by_Countries.xlsx');
const root = join(import.meta.dirname, '..', '..', '..', '..');
const given = givenFolder();
afterAll(given.remove);

const source = 'data/sources/world-mining-data-2024.yaml';
const sources = new Map([[source, readFileSync(join(root, source), 'utf8')]]);
const plan = (paths: readonly string[], files: ReadonlyMap<string, string>) =>
  planFiles({ adapter, paths, partial: true }, folderOf(files), () => {});

describe('chapter 6.5, twelve of its sheets', async () => {
  const { rows, complaints } = await tidyRows(adapter, [shares]);
  const printed = (commodity: string, country: string) =>
    rows.find((row) => row.get('commodity') === commodity && row.get('country') === country);

  // The sheets themselves; the names of countries and commodities as printed.
  test.each([
    ['Cobalt', 'Congo, D.R.', '115371', 'metr. t'],
    ['Cobalt', 'Total', '166030', 'metr. t'],
    ['Rare Earths (REO)', 'China', '210000', 'metr. t'],
    ['Rare Earths (REO)', 'Myanmar', '17550', 'metr. t'],
    ['Rare Earths (REO)', 'Total', '296837', 'metr. t'],
    ['Gallium', 'China', '606', 'metr. t'],
    ['Gallium', 'Total', '616', 'metr. t'],
    ['Platinum', 'Total', '183022', 'kg'],
    ['Steam Coal', 'Total', '6620491262', 'metr. t'],
    ['Diamonds (Ind)', 'Total', '43544788', 'ct'],
  ])('gives %s, %s: %s %s', (commodity, country, production, unit) => {
    expect(complaints).toEqual([]);
    const row = printed(commodity, country);
    expect([row?.get('production'), row?.get('unit'), row?.get('year'), row?.get('edition')]).toEqual([
      production,
      unit,
      '2022',
      '2024',
    ]);
  });

  test('adds up to the printed total in every sheet', () => {
    const sheets = Map.groupBy(rows, (row) => row.get('commodity') ?? '');
    expect(sheets.size).toBe(12);
    for (const [commodity, own] of sheets) {
      const parts = own.filter((row) => row.get('country') !== 'Total').map((row) => Number(row.get('production')));
      const sum = parts.reduce((all, part) => all + part, 0);
      expect(Math.abs(sum - Number(printed(commodity, 'Total')?.get('production')))).toBeLessThanOrEqual(1);
    }
  });

  test('names no country that is not known', () => {
    expect(rows.filter((row) => economyCode(row.get('country') ?? '') === undefined)).toEqual([]);
  });
});

describe('an import of chapter 6.5', () => {
  test('into a folder with nothing but its source writes production of the year in the unit of each row, and changes nothing when run again', async () => {
    const first = await plan([shares], sources);
    if (first.kind !== 'plan') throw new Error(first.complaints.join('\n'));
    expect(first.files.get('data/production/cobalt.yaml')).toMatch(
      /source: world-mining-data-2024\n[\s\S]*unit: t\n[\s\S]*2022:\n +WLD: 166030\n +COD: 115371\n/,
    );
    expect(first.files.get('data/production/platinum.yaml')).toMatch(/unit: kg\n[\s\S]*WLD: 183022\n/);
    expect(first.files.get('data/production/industrial-diamond.yaml')).toMatch(/unit: ct\n/);
    const again = await plan([shares], new Map([...sources, ...first.files]));
    expect(again.kind === 'plan' ? [...again.files.keys()] : again.complaints).toEqual([]);
  });

  test('agrees with the data of this repository to the figure, and leaves the marks of estimates there', async () => {
    const paths = globSync('data/{production,minerals,sources}/*.yaml', { cwd: root });
    const files = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
    const made = await plan([shares], files);
    if (made.kind !== 'plan') throw new Error(made.complaints.join('\n'));
    expect([...made.files.keys()]).toEqual([]);
    expect(made.news.filter((line) => line.includes('differ'))).toEqual([]);
    expect(made.news.filter((line) => line.includes('2022: as it was'))).toHaveLength(11);
  });
});

describe('world totals of the data', () => {
  const file = z.object({
    series: z.array(
      z.object({
        source: z.string(),
        years: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number()]))),
      }),
    ),
  });
  const amount = (written: string | number | undefined) => Number(String(written).replace(/ e$/, ''));

  // Totals of 2022 as the workbook of chapter 6.5 prints them.
  test.each([
    ['cobalt', 166030],
    ['rare-earths', 296837],
    ['gallium', 616],
    ['platinum', 183022],
    ['iron-ore', 1547952593],
    ['chromium', 15259786],
    ['lithium', 345829],
    ['tungsten', 85926],
    ['natural-graphite', 1727486],
    ['uranium', 55972],
  ])('of %s are the sum of the economies in each year from 2018, and %d in 2022', (mineral, total) => {
    const text = readFileSync(join(root, 'data', 'production', `${mineral}.yaml`), 'utf8');
    const series = file.parse(parse(text)).series.filter(({ source }) => source === 'world-mining-data-2024');
    const years = series.flatMap((one) => Object.entries(one.years));
    expect(years.map(([year]) => year)).toEqual(['2018', '2019', '2020', '2021', '2022']);
    for (const [, { WLD, ...economies }] of years) {
      const sum = Object.values(economies).reduce((all: number, written) => all + amount(written), 0);
      expect(Math.abs(sum - amount(WLD))).toBeLessThanOrEqual(1);
    }
    expect(amount(years.at(-1)?.[1]['WLD'])).toBe(total);
  });
});

describe('other chapters', () => {
  test('6.1 is known and refused, for it adds up tonnes of everything', async () => {
    const { complaints } = await tidyRows(adapter, [excerpt('6.1. Total_World_Production.xlsx')]);
    expect(complaints).toEqual([
      expect.stringMatching(/Refused: Chapter 6\.1.*Production by country is in chapter 6\.5/),
    ]);
  });

  test.each(['6.4. Production_of_Mineral_Raw_Materials.xlsx', 'renamed.xlsx'])(
    '6.4 is known by its title or, as %s, its name, and refused, for no file of it was at hand',
    (name) => {
      const titles = [name.startsWith('6.4') ? 'Cobalt' : '6.4. Production of Mineral Raw Materials'];
      const head: FileHead = { name, kind: 'workbook', columns: [], sheets: ['Cobalt'], titles };
      expect(recognise({ path: name, name, kind: 'workbook' }, head, adapter.forms)).toMatchObject({
        kind: 'complaint',
        complaint: expect.stringMatching(/Refused: Chapter 6\.4.*no file of it was at hand/),
      });
    },
  );

  test('6.5 is known by its titles under whatever name it was saved', async () => {
    const path = join(given.path, '6.4. downloaded (1).xlsx');
    copyFileSync(shares, path);
    const { rows, complaints } = await tidyRows(adapter, [path]);
    expect(complaints).toEqual([]);
    expect(rows.some((row) => row.get('commodity') === 'Cobalt')).toBe(true);
  });
});

describe('a sheet that is not as it should be', () => {
  const title = '6.5. Share of World Mineral Production 2022, by Countries; column A Rank in 2022';
  const headings = ['Rank 2022', 'Rank 2021', 'Country', 'unit', 'Production 2022'];
  const rows = [
    ['1', '(  1)', 'China', 'metr. t', '606'],
    ['2', '(  2)', 'Japan', 'metr. t', '10'],
  ];
  const total = ['', '', 'Total', 'metr. t', '616'];
  const [form] = adapter.forms;
  const refusal = async (...sheet: readonly (readonly string[])[]) => {
    if (form === undefined) throw new Error('the adapter has no form');
    const tidying = await tidiedSheets(form, { sql: new URL('production.sql', import.meta.url) }, { Gallium: sheet });
    return tidying.kind === 'complaints' ? tidying.complaints.join('\n') : tidying.table.rows.length;
  };

  test('is read where nothing is wrong', async () => {
    expect(await refusal([title], headings, ...rows, total)).toBe(3);
  });

  test.each([
    ['a title without its year', [['6.5. Share'], headings, ...rows, total], /:1:1 Sheet "Gallium".*not the title/],
    [
      'headings of another year',
      [[title], [...headings.slice(0, 4), 'Production 2021'], ...rows, total],
      /:2:1 .*headings/,
    ],
    ['no total', [[title], headings, ...rows], /:2:1 .*one row "Total", and there are 0/],
    ['a total missed by two', [[title], headings, ...rows, [...total.slice(0, 4), '618']], /:5:1 .*616.*618.*-2/],
    [
      'a figure that is none',
      [[title], headings, ['1', '', 'China', 'metr. t', 'W'], total],
      /:3:1 .*"W" is no quantity of China/,
    ],
    ['a row without a country', [[title], headings, ['1', '', '', 'metr. t', '616'], total], /:3:1 .*without a name/],
  ])('is refused for %s, at its row', async (_what, sheet, sentence) => {
    expect(await refusal(...sheet)).toMatch(sentence);
  });
});
