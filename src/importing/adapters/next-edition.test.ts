import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkedPlan } from '../check-plan.ts';
import type { DataFiles } from '../data-files.ts';
import { readTables } from '../import-files.ts';
import { type ImportPlan, type MappedTable, planImport } from '../plan-import.ts';
import { folderOf } from '../testing/folder-of.ts';
import { adapterNamed } from './registry.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** What a publisher's excerpt has to become to be that of the next edition. */
interface Edition {
  readonly adapter: string;
  readonly excerpts: readonly string[];
  readonly from: string;
  readonly to: string;
  /** How many years later the figures are. */
  readonly later: number;
}

/** The tables of the excerpts with edition and years moved up. */
async function movedTables({ adapter: name, excerpts, from, to, later }: Edition): Promise<readonly MappedTable[]> {
  const adapter = await adapterNamed(name);
  if (adapter === undefined) throw new Error(`there is no adapter ${name}`);
  const paths = excerpts.map((excerpt) => join(import.meta.dirname, name, 'excerpts', excerpt));
  const reading = await readTables({ adapter, paths, partial: true }, () => {});
  if (reading.kind === 'complaints') throw new Error(reading.complaints.join('\n'));
  const moved = (column: string, cell: string): string =>
    column === 'edition' ? cell.replace(from, to) : column === 'year' ? String(Number(cell) + later) : cell;
  return reading.tables.map(({ mapping, table }) => {
    const rows = table.rows.map((row) => new Map([...row].map(([column, cell]) => [column, moved(column, cell)])));
    return { mapping, table: { ...table, rows } };
  });
}

/** Files of the data of this repository that match, with the source of the next edition. */
function dataWith(globs: readonly string[], older: string, newer: string): DataFiles & { readonly files: Files } {
  const paths = globSync(['data/{sources,minerals,economies}/*.yaml', ...globs], { cwd: root });
  const files = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const source = files.get(`data/sources/${older}.yaml`) ?? '';
  files.set(`data/sources/${newer}.yaml`, source.replaceAll(older, newer));
  return { ...folderOf(files), files };
}

type Files = ReadonlyMap<string, string>;

/** The plan as the command makes it. */
function planned(tables: readonly MappedTable[], data: DataFiles): Extract<ImportPlan, { kind: 'plan' }> {
  const plan = checkedPlan(planImport(tables, { partial: true }, data), data);
  if (plan.kind === 'complaints') throw new Error(plan.complaints.join('\n'));
  return plan;
}

/** The marks of the series of one source in a file, `-` where there is none. */
function marksOf(text: string, source: string): readonly string[] {
  const series = text.split(/^ {2}- /m).filter((one) => one.includes(`source: ${source}\n`));
  return series.map((one) => /^ {4}primary: (\w+)$/m.exec(one)?.[1] ?? '-');
}

function changesNothing(tables: readonly MappedTable[], { files }: { readonly files: Files }, added: Files): void {
  const again = planImport(tables, { partial: true }, folderOf(new Map([...files, ...added])));
  expect(again.kind === 'plan' ? [...again.files.keys()] : again.complaints).toEqual([]);
}

describe('the next update of the governance indicators, of all economies that the data have', async () => {
  const economies = ['ABW', 'AND', 'AUS', 'CHN', 'COD', 'JPN', 'LBR', 'PSE', 'ROU', 'TLS', 'TWN', 'USA', 'XKX'];
  const tables = await movedTables({
    adapter: 'worldbank-wgi',
    excerpts: ['wgidataset.xlsx'],
    from: '2024',
    to: '2025',
    later: 1,
  });
  const data = dataWith([`data/governance/{${economies}}.yaml`], 'worldbank-wgi-2024', 'worldbank-wgi-2025');

  test('is used, and the older one, which covers more years, is not', () => {
    const { files, news } = planned(tables, data);
    const china = files.get('data/governance/CHN.yaml') ?? '';
    // Six dimensions; the update of 2023, one of them, says no already.
    expect(marksOf(china, 'worldbank-wgi-2025')).toEqual(Array(6).fill('-'));
    expect(marksOf(china, 'worldbank-wgi-2024')).toEqual(Array(6).fill('no'));
    expect(news.join('\n')).toContain('rule-of-law, worldbank-wgi-2024: primary: no for 1996, ');
    changesNothing(tables, data, files);
  });
});

describe('the next edition of World Mining Data, of a year that USGS is used for', async () => {
  const excerpts = ['6.5. Share_of_World_Mineral_Production_2022_by_Countries.xlsx'];
  const tables = await movedTables({ adapter: 'world-mining-data', excerpts, from: '2024', to: '2025', later: 1 });
  const data = dataWith(['data/production/*.yaml'], 'world-mining-data-2024', 'world-mining-data-2025');

  test('stands beside USGS and is not used, which is told with what to do', () => {
    const { files, news } = planned(tables, data);
    const cobalt = files.get('data/production/cobalt.yaml') ?? '';
    expect(marksOf(cobalt, 'world-mining-data-2025')).toEqual(['no']);
    expect(marksOf(cobalt, 'world-mining-data-2024')).toEqual(['yes']);
    expect(news).toContain(
      'to do: data/production/cobalt.yaml: mine, 2023: indicators use usgs-mcs-2025, so world-mining-data-2025 enters ' +
        'with "primary: no". To use it instead, swap the marks of the two series, and say why under "primary:" in the ' +
        'file of the mineral.',
    );
    changesNothing(tables, data, files);
  });
});

describe('the next release of BACI, with the year that the older one has', async () => {
  const excerpts = ['BACI_HS17_Y2024_V202601.csv', 'country_codes_V202601.csv'];
  const tables = await movedTables({ adapter: 'cepii-baci', excerpts, from: 'v202601', to: 'v202701', later: 0 });
  const data = dataWith(['data/supply/*/antimony.yaml'], 'cepii-baci-v202601', 'cepii-baci-v202701');

  test('is used for that year, and the older one for its others', () => {
    const { files } = planned(tables, data);
    const japan = files.get('data/supply/JPN/antimony.yaml') ?? '';
    const older = (japan.split(/^imports:$/m)[1] ?? '').split(/^\w+:$/m)[0] ?? '';
    const dollars = older.split(/^ {2}- /m).filter((one) => /unit: kUSD/.test(one) && /hs: "811010"/.test(one));
    const years = dollars.map((one) => [
      /source: (\S+)/.exec(one)?.[1],
      /primary: (\w+)/.exec(one)?.[1],
      [...one.matchAll(/^ {6}(\d{4}):$/gm)].map(([, year]) => year).includes('2024'),
    ]);
    expect(years).toContainEqual(['cepii-baci-v202701', 'yes', true]);
    expect(years).toContainEqual(['cepii-baci-v202601', 'no', true]);
    expect(years).not.toContainEqual(['cepii-baci-v202601', 'yes', true]);
    expect(years).toContainEqual(['cepii-baci-v202601', 'yes', false]);
    changesNothing(tables, data, files);
  });
});
