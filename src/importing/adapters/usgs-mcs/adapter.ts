import { globSync } from 'node:fs';
import type { Adapter, FileHead, Form } from '../../adapter.ts';

const here = (path: string): URL => new URL(path, import.meta.url);

/** The mappings of one kind of series: a file for each group of minerals. */
function mappingsOf(folder: string): readonly URL[] {
  const found = globSync('*.yaml', { cwd: here(`mappings/${folder}/`) }).sort();
  return found.map((file) => here(`mappings/${folder}/${file}`));
}

const has = ({ columns }: FileHead, ...names: readonly string[]): boolean =>
  names.every((name) => columns.includes(name));

const release: readonly Form[] = [
  {
    name: 'commodities',
    about: 'MCS2026_Commodities_Data.csv: from the edition of 2026 on, the one file of a release',
    fits: (head) => has(head, 'MCS chapter', 'Statistics_detail'),
    encoding: 'windows-1252',
    looksFor: ['MCS chapter', 'Statistics_detail'],
  },
  {
    name: 'world_release',
    about: 'MCS2025_World_Data.csv: world production, capacity and reserves of 2023 and 2024',
    fits: (head) => has(head, 'SOURCE', 'COMMODITY', 'UNIT_MEAS', 'PROD_NOTES'),
    looksFor: ['SOURCE', 'COMMODITY', 'UNIT_MEAS', 'PROD_NOTES'],
  },
];

const fileForEachCommodity: readonly Form[] = [
  {
    name: 'world_files',
    about: 'mcs2024-raree_world.csv and the like: world production of one commodity, editions to 2024',
    fits: (head) => has(head, 'Source', 'Country', 'Type') && head.name.includes('_world'),
    looksFor: ['Source', 'Country', 'Type'],
    optional: ['Prod_notes', 'Cap_notes', 'Reserves_notes'],
  },
  {
    name: 'salient_files',
    about: 'mcs2024-raree_salient.csv and the like: United States figures of one commodity, editions to 2024',
    fits: (head) => has(head, 'DataSource', 'Commodity', 'Year'),
    looksFor: ['DataSource', 'Commodity', 'Year'],
  },
  {
    name: 'misnamed_world',
    about: 'A file named after salient statistics that holds world production',
    fits: (head) => has(head, 'Source', 'Country', 'Type') && head.name.includes('_salient'),
    refused:
      'It is named after salient statistics and holds world production under the headings of other years. ' +
      'The release of 2024 has such a file for cobalt; its world file has the right figures',
  },
];

const frontOfTheVolume: readonly Form[] = [
  {
    name: 'reliance_figure',
    about: 'MCS2024_Fig2_Net_Import_Reliance.csv: figure 2 of the volume',
    fits: (head) =>
      has(head, 'Source', 'Commodity') && head.columns.some((name) => /^Net_Import_Reliance_pct/.test(name)),
    looksFor: ['Source', 'Commodity', 'Net_Import_Reliance_pct_2023'],
  },
  {
    name: 'sources_map',
    about: 'MCS2024_Fig3_Major_Import_Sources.csv: figure 3 of the volume',
    fits: (head) => has(head, 'Commodity_Count', 'Map_Class'),
    refused: 'It counts commodities by country, and no series of the data holds such a number',
  },
  {
    name: 'critical_minerals',
    about: 'MCS2024_T5_Critical_Minerals_Salient.csv: table 5 of the volume',
    fits: (head) => has(head, 'Critical_mineral', 'Leading_source_country'),
    refused:
      'It repeats the chapters in fewer digits, with leading countries that belong among the published results ' +
      '(data/agreement/)',
  },
];

/** Mineral Commodity Summaries of the USGS in every form in which their figures have been released since 2023. */
export const adapter: Adapter = {
  name: 'usgs-mcs',
  about: 'USGS Mineral Commodity Summaries: world production and United States figures (CSV of the data releases)',
  forms: [...release, ...fileForEachCommodity, ...frontOfTheVolume],
  tables: [
    {
      reads: ['commodities'],
      sql: here('sql/world.sql'),
      views: { release: here('sql/release.sql') },
      mappings: [...mappingsOf('production'), ...mappingsOf('production-newest')],
    },
    {
      reads: ['commodities'],
      sql: here('sql/salient.sql'),
      views: { release: here('sql/release.sql') },
      mappings: mappingsOf('balance'),
    },
    {
      reads: ['commodities'],
      sql: here('sql/reliance.sql'),
      views: { release: here('sql/release.sql') },
      mappings: mappingsOf('reliance'),
    },
    {
      reads: ['commodities'],
      sql: here('sql/import-sources.sql'),
      views: { release: here('sql/release.sql') },
      mappings: mappingsOf('import-sources'),
    },
    { reads: ['world_release'], sql: here('sql/world-2025.sql'), mappings: mappingsOf('production-2025') },
    { reads: ['world_files'], sql: here('sql/world-files.sql'), mappings: mappingsOf('production-files') },
    { reads: ['salient_files'], sql: here('sql/salient-files.sql'), mappings: mappingsOf('balance-files') },
    { reads: ['reliance_figure'], sql: here('sql/reliance-figure.sql'), mappings: mappingsOf('reliance-figure') },
  ],
};
