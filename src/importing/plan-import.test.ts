import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataFiles } from './data-files.ts';
import { type Asked, type ImportPlan, planImport } from './plan-import.ts';
import { folderOf, tableOf } from './testing.ts';

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
    expect(text.match(/^ {6}\d{4}/gm)).toEqual(['      2022', '      2024']);
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
});
