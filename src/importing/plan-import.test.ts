import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataFiles } from './data-files.ts';
import { type Asked, type ImportPlan, planImport } from './plan-import.ts';
import { folderOf } from './testing/folder-of.ts';
import { tableOf } from './testing/table-of.ts';

const sources = new Map([
  ['data/sources/cepii-baci-v202601.yaml', 'id: cepii-baci-v202601'],
  ['data/sources/worldbank-wgi-2024.yaml', 'id: worldbank-wgi-2024'],
]);
const empty = folderOf(sources);

/** The files of the data that an import gave, with the sources. */
function folderWith(files: ReadonlyMap<string, string>): DataFiles {
  return folderOf(new Map([...sources, ...files]));
}

const mapping = `
kind: imports
source: cepii-baci-v202601
unit: kUSD
reporters:
  - JPN
columns:
  reporter: importer
  economy: exporter
  value: value
series:
  - mineral: rare-earths
    stage: magnet
    hs: "850511"
    where:
      hs6: "850511"
`;
const csv = `hs6,exporter,importer,value
850511,PHL,JPN,184144.796
850511,VNM,JPN,158723.638
850511,S19,JPN,12
850511,CHN,USA,366341.101
`;

interface Input extends Asked {
  readonly mapping: string;
  readonly csv: string;
}

function planned({ mapping, csv, ...asked }: Input, data: DataFiles): ImportPlan {
  return planImport([{ mapping: { path: 'mapping.yaml', text: mapping }, table: tableOf(csv) }], asked, data);
}

function filesOf(plan: ImportPlan): ReadonlyMap<string, string> {
  if (plan.kind !== 'plan') throw new Error(plan.complaints.join('\n'));
  return plan.files;
}

describe('planImport', () => {
  test('gives each file with its new text', () => {
    // The control sum by hand: 184144.796 + 158723.638 + 12.
    expect([...filesOf(planned({ mapping, csv, year: 2024 }, empty))]).toEqual([
      [
        'data/supply/JPN/rare-earths.yaml',
        `reporter: JPN
mineral: rare-earths
imports:
  - stage: magnet
    source: cepii-baci-v202601
    unit: kUSD
    hs: "850511"
    control_sums:
      2024: 342880.434
    years:
      2024:
        PHL: 184144.796
        VNM: 158723.638
        TWN: 12
`,
      ],
    ]);
  });

  test('adds a second year to the series of the first', () => {
    const first = filesOf(planned({ mapping, csv, year: 2022 }, empty));
    const second = filesOf(planned({ mapping, csv, year: 2024 }, folderWith(first)));
    const text = second.get('data/supply/JPN/rare-earths.yaml') ?? '';
    expect(text.match(/- stage/g)).toHaveLength(1);
    expect(text.match(/^ {6}\d{4}(?=:$)/gm)).toEqual(['      2022', '      2024']);
  });

  test('changes nothing the second time, whatever the figures', () => {
    const figure = fc.oneof(
      fc.integer({ min: 0, max: 1e9 }).map(String),
      fc.integer({ min: 0, max: 1e9 }).map((n) => `${n}.${String(n % 1000).padStart(3, '0')}`),
      fc.constantFrom('W', 'NA', '—', '>95', '<1'),
    );
    const table = fc.dictionary(fc.constantFrom('CHN', 'NOR', 'TWN', 'Other countries', 'Burma'), figure, {
      minKeys: 1,
    });
    fc.assert(
      fc.property(table, (figures) => {
        const lines = Object.entries(figures).map(([name, value]) => `850511,${name},JPN,${value}`);
        const input = { mapping, csv: ['hs6,exporter,importer,value', ...lines].join('\n'), year: 2024 };
        const once = filesOf(planned(input, empty));
        return filesOf(planned(input, folderWith(once))).size === 0;
      }),
    );
  });

  test.each([
    { what: 'an economy nobody knows', input: { mapping, csv: csv.replace('PHL', 'Atlantis'), year: 2024 } },
    { what: 'a table without a year', input: { mapping, csv } },
    {
      what: 'a column that the table does not have',
      input: { mapping, csv: csv.replace('exporter', 'from'), year: 2024 },
    },
    { what: 'a mapping that is none', input: { mapping: 'kind: stockpiles', csv, year: 2024 } },
  ])('plans nothing for $what', ({ input }) => {
    expect(planned(input, empty)).toMatchObject({ kind: 'complaints' });
  });

  test('names the columns that are there where one is misspelt', () => {
    const plan = planned({ mapping, csv: csv.replace('exporter', 'from'), year: 2024 }, empty);
    expect(plan.kind === 'complaints' && plan.complaints).toEqual([
      'mapping.yaml:1:1 The table has no column "exporter". It has: hs6, from, importer, value.',
    ]);
  });

  test('does not touch a file that is not YAML, and names it', () => {
    const files = folderWith(new Map([['data/supply/JPN/rare-earths.yaml', 'imports: [']]));
    const plan = planned({ mapping, csv, year: 2024 }, files);
    expect(plan.kind === 'complaints' && plan.complaints[0]).toContain('data/supply/JPN/rare-earths.yaml:1:11 ');
  });

  test('keeps to the economies in use where the mapping asks for it', () => {
    const governance = `
kind: governance
economies: used
source: worldbank-wgi-2024
unit: estimate
columns:
  economy: code
  year: year
  estimate: estimate
series:
  - dimension: rule-of-law
`;
    const magnets = filesOf(planned({ mapping, csv, year: 2024 }, empty));
    const table = 'code,year,estimate\nPHL,2023,-0.5\nVUT,2023,0.1\n';
    const plan = planned({ mapping: governance, csv: table }, folderWith(magnets));
    expect([...filesOf(plan).keys()]).toEqual(['data/governance/PHL.yaml']);
  });

  test('stops at a source that has no file, with the YAML to write and what an older edition says', () => {
    const older =
      'id: usgs-mcs-2026\npublisher: U.S. Geological Survey\ntitle: Summaries 2026\nlicence: PD\nredistribute: yes\n';
    const files = folderOf(new Map([['data/sources/usgs-mcs-2026.yaml', older]]));
    const newer = mapping.replace('cepii-baci-v202601', 'usgs-mcs-{edition}');
    const plan = planned({ mapping: newer, csv, year: 2024, edition: '2027' }, files);
    expect(plan.kind === 'complaints' && plan.complaints.join('\n')).toBe(`\
data/sources/usgs-mcs-2027.yaml:1:1 There is no such source. Write the file first, for instance:
  id: usgs-mcs-2027
  publisher: U.S. Geological Survey
  title: Summaries 2027
  edition: # to fill in
  date: # to fill in
  url: # to fill in
  licence: PD
  redistribute: yes
  retrieved: # to fill in`);
  });

  test('leaves the title of a new source to fill in where it names a year that is not that of the edition', () => {
    const older = 'id: usgs-mcs-2026\npublisher: U.S. Geological Survey\ntitle: Summaries of 2025\n';
    const files = folderOf(new Map([['data/sources/usgs-mcs-2026.yaml', older]]));
    const newer = mapping.replace('cepii-baci-v202601', 'usgs-mcs-{edition}');
    const plan = planned({ mapping: newer, csv, year: 2024, edition: '2027' }, files);
    expect(plan.kind === 'complaints' && plan.complaints.join('\n')).toContain('\n  title: # to fill in\n');
  });

  test('carries a factor with its source into the note, and stops where the source is not known', () => {
    const factor = mapping.replace(
      'unit: kUSD',
      'unit: kUSD\nfactor:\n  by: 2\n  source: worldbank-wgi-2024\n  table: Table 1',
    );
    const [text = ''] = filesOf(planned({ mapping: factor, csv, year: 2024 }, empty)).values();
    expect(text).toContain('note: Every figure is the printed one times 2 (worldbank-wgi-2024, Table 1).');
    expect(text).toContain('TWN: 24');
    const unknown = factor.replace('worldbank-wgi-2024', 'nobody-2024');
    expect(planned({ mapping: unknown, csv, year: 2024 }, empty)).toMatchObject({ kind: 'complaints' });
  });

  test('counts the rows that no series takes, by what the mapping chooses rows by', () => {
    const more = `${csv}250410,CHN,JPN,5\n250410,BRA,JPN,7\n811010,CHN,JPN,9\n`;
    const plan = planned({ mapping, csv: more, year: 2024 }, empty);
    // The fourth row is of the code, but of a reporter that the mapping does not ask for.
    expect(plan.kind === 'plan' && plan.leftOut).toEqual([
      { rows: 4, items: ['reporters not asked for (USA): 1', '250410: 2', '811010: 1'] },
    ]);
  });

  test('takes only the minerals that are asked for', () => {
    expect(planned({ mapping, csv, year: 2024, only: ['cobalt'] }, empty)).toMatchObject({ kind: 'complaints' });
    expect(filesOf(planned({ mapping, csv, year: 2024, only: ['rare-earths'] }, empty)).size).toBe(1);
  });

  test('refuses a mineral that no mapping names, with the nearest', () => {
    const plan = planned({ mapping, csv, year: 2024, only: ['rare-earth'] }, empty);
    expect(plan.kind === 'complaints' && plan.complaints).toEqual([
      '--only: no mapping has a series of "rare-earth". Did you mean "rare-earths"?',
    ]);
  });

  test('stops where a row is in another unit than the mapping expects', () => {
    const expecting = mapping.replace('columns:', 'expects:\n  unit: kUSD\ncolumns:');
    const withUnit = `hs6,exporter,importer,value,unit\n850511,PHL,JPN,184144.796,kUSD\n850511,VNM,JPN,158723638,USD\n`;
    const plan = planned({ mapping: expecting, csv: withUnit, year: 2024 }, empty);
    expect(plan.kind === 'complaints' && plan.complaints).toEqual([
      'mapping.yaml:14:5 "USD" stands in "unit", where the mapping expects "kUSD".',
    ]);
  });

  test("brings next year's edition in by one mapping, and lets the older one step back", () => {
    const yearly = `
kind: production
source: usgs-mcs-{edition}
table: World mine production, {edition-2}
unit: t
primary: yes
years:
  - {edition-2}
columns:
  economy: country
  year: year
  value: value
series:
  - mineral: cobalt
    stage: mine
`;
    const rows = (year: number) => `country,year,value\nCongo (Kinshasa),${year},220000\nWorld total,${year},220000\n`;
    const known = new Map(['2026', '2027'].map((of) => [`data/sources/usgs-mcs-${of}.yaml`, `id: usgs-mcs-${of}`]));
    const first = filesOf(planned({ mapping: yearly, csv: rows(2024), edition: '2026' }, folderOf(known)));
    const revised = `${rows(2024)}Congo (Kinshasa),2025,226000\nWorld total,2025,226000\n`;
    const both = folderOf(new Map([...known, ...first]));
    const second = filesOf(planned({ mapping: yearly, csv: revised, edition: '2027' }, both));
    const text = second.get('data/production/cobalt.yaml') ?? '';
    expect(text).toContain('table: World mine production, 2025');
    expect(text.match(/primary: yes/g)).toHaveLength(2);
    const older = yearly
      .replace('{edition-2}\ncolumns', '{edition-3}\ncolumns')
      .replace('production, {edition-2}', 'production, {edition-3}');
    const third = filesOf(
      planned({ mapping: older, csv: revised, edition: '2027' }, folderOf(new Map([...known, ...second]))),
    );
    // 2024 is now told by two editions: the older says no, the newer yes.
    expect(third.get('data/production/cobalt.yaml')).toMatch(/usgs-mcs-2026\n[^-]*primary: no/);
  });
});
