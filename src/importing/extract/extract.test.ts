import { describe, expect, test } from 'vitest';
import { readMapping } from '../mapping/read-mapping.ts';
import type { Extraction } from '../series.ts';
import { tableOf } from '../testing/table-of.ts';
import { extract } from './extract.ts';

function extracted(yaml: string, csv: string, used?: ReadonlySet<string>): Extraction {
  const reading = readMapping({ path: 'mapping.yaml', text: yaml });
  if (reading.kind !== 'mapping') throw new Error('the fixture cannot be read');
  return extract(reading.mapping, tableOf(csv).rows, used);
}

const production = `
kind: production
source: usgs-mcs-2026
unit: t
columns:
  economy: country
  year: year
  value: value
estimated:
  column: estimated
  matches: ^e$
series:
  - mineral: rare-earths
    stage: mine
    where:
      chapter: RARE EARTHS
`;
const header = 'chapter,country,year,value,estimated\n';

describe('production', () => {
  test('takes the rows of its chapter, by economy and year, with marks', () => {
    const { series, complaints } = extracted(
      production,
      `${header}RARE EARTHS,Burma,2024,27000,e\nRARE EARTHS,Canada,2024,—,\nRARE EARTHS,Other countries,2024,353000,e\nRARE EARTHS,World total,2024,380000,e\nCOBALT,Cuba,2024,1,\n`,
    );
    expect(complaints).toEqual([]);
    expect(series).toMatchObject([{ file: 'data/production/rare-earths.yaml', section: 'series' }]);
    expect(series[0]?.years.get(2024)).toEqual(
      new Map([
        ['MMR', '27000 e'],
        ['CAN', '—'],
        ['OTH', '353000 e'],
        ['WLD', '380000 e'],
      ]),
    );
  });

  test('complains of every name it does not know and every cell that is no figure, once each', () => {
    const { complaints } = extracted(
      production,
      `${header}RARE EARTHS,Atlantis,2024,1,\nRARE EARTHS,Atlantis,2025,1,\nRARE EARTHS,Chile,2024,500–12000,\n`,
    );
    expect(complaints).toMatchInlineSnapshot(`
      [
        "mapping.yaml:13:5 No economy is called "Atlantis" (2 figures, up to 100 % of rare-earths, mine, t, 2024).
        hint: Add the line
          "Atlantis": <ISO 3166-1 alpha-3 code, or OTH for a rest>
        to src/importing/economies.yaml or to "names" of the mapping, or name it under "left_out" with the reason.",
        "mapping.yaml:13:5 "500–12000" is not a figure: Chile, 2024 (rare-earths, mine, t).",
      ]
    `);
  });

  test('complains of a figure given twice, of a row without a year and of a series without rows', () => {
    const twice = `${header}RARE EARTHS,Burma,2024,1,\nRARE EARTHS,Myanmar,2024,2,\n`;
    expect(extracted(production, twice).complaints).toEqual([
      'mapping.yaml:13:5 There are 2 figures for Burma, 2024 (rare-earths, mine, t).',
      'mapping.yaml:13:5 There are 2 figures for Myanmar, 2024 (rare-earths, mine, t).',
    ]);
    expect(extracted(production, `${header}RARE EARTHS,Burma,,1,\n`).complaints).toEqual([
      'mapping.yaml:13:5 No row of the table gives Burma with a year (rare-earths, mine, t).',
    ]);
    expect(extracted(production, header).complaints).toEqual([
      'mapping.yaml:13:5 No row of the table is as the series "rare-earths, mine, t" asks (--partial passes it over).',
    ]);
  });

  test('says what alone keeps rows from a series that has none', () => {
    const renamed = `${header}RARE EARTH,Burma,2024,1,\nRARE EARTH,Chile,2024,2,\n`;
    expect(extracted(production, renamed).complaints).toEqual([
      'mapping.yaml:13:5 No row of the table is as the series "rare-earths, mine, t" asks (--partial passes it over). ' +
        '2 rows match but for chapter = "RARE EARTH", where the mapping asks for "RARE EARTHS".',
    ]);
  });

  test('takes rows of another item for none of its own', () => {
    const two = `${production}  - mineral: cobalt\n    stage: mine\n    where:\n      chapter: COBALT\n`;
    expect(extracted(two, `${header}COBALT,Chile,2024,2,\n`).complaints).toEqual([
      expect.stringMatching(/it over\)\.$/),
    ]);
    expect(extracted(two, `${header}COBALT,Chile,2024,2,\nRARE EARTH,Chile,2024,2,\n`).complaints).toEqual([
      expect.stringMatching(/ 1 row matches but for chapter = "RARE EARTH", /),
    ]);
  });

  test('does not pass over a series whose rows are there in another unit, though the files may be partial', () => {
    const partial = production
      .replace('chapter: RARE EARTHS', 'unit: metric tons')
      .replace('unit: t', 'unit: t\nsparse: all');
    const inOther = 'unit,country,year,value,estimated,file,line\nkilograms,Chile,2024,2,,MCS.csv,7\n';
    expect(extracted(partial, inOther).complaints).toEqual([
      'MCS.csv:7:1 rare-earths, mine, t: 1 row matches but for unit = "kilograms", where the mapping asks for "metric tons".',
    ]);
    const absent = extracted(production.replace('unit: t', 'unit: t\nsparse: all'), `${header}COBALT,Chile,2024,2,\n`);
    expect([absent.complaints, absent.leftOut]).toEqual([[], ['rare-earths, mine, t: the table has no row of it.']]);
  });

  test('tells an empty cell at its line, in words', () => {
    const cells = 'chapter,country,year,value,estimated,file,line\nRARE EARTHS,Chile,2024,,,MCS.csv,9\n';
    expect(extracted(production, cells).complaints).toEqual([
      expect.stringMatching(/^MCS\.csv:9:1 The cell is empty: Chile, 2024 .*"missing"\.$/),
    ]);
  });

  test('reads years that stand side by side, an empty cell as a dash, and a mark in a note', () => {
    const { series } = extracted(
      `
kind: production
source: usgs-mcs-2025
unit: t
columns:
  economy: country
  value:
    2023: production_2023
    2024: production_2024e
estimated:
  years:
    - 2024
withheld:
  column: notes
  matches: ^W
texts:
  "": —
series:
  - mineral: lithium
    stage: mine
`,
      'country,production_2023,production_2024e,notes\nUnited States,,,W for 23-24\nChile,41400,49000,\nBolivia,,,\n',
    );
    expect([...(series[0]?.years ?? [])].map(([year, figures]) => [year, Object.fromEntries(figures)])).toEqual([
      [2023, { USA: 'W', CHL: '41400', BOL: '—' }],
      [2024, { USA: 'W', CHL: '49000 e', BOL: '—' }],
    ]);
  });
});

describe('imports', () => {
  const mapping = `
kind: imports
source: un-comtrade-quad-2019-2024
unit: kg
reporters:
  - USA
  - JPN
columns:
  reporter: reporter
  economy: partner
  year: year
  value: qty
missing:
  - "0"
complete: yes
rest: computed
series:
  - mineral: natural-graphite
    stage: mine
`;

  test('leaves out a year in which one of the listed has no quantity, and says so', () => {
    const { series, complaints, leftOut } = extracted(
      mapping,
      'reporter,partner,year,qty\nUSA,CHN,2021,19391854\nUSA,W00,2021,0\nUSA,CHN,2022,44970076\nUSA,W00,2022,89409231\nJPN,CHN,2021,5\nJPN,W00,2021,9\n',
    );
    expect(complaints).toEqual([]);
    expect(series.map(({ file, years }) => [file, [...years.keys()]])).toEqual([
      ['data/supply/USA/natural-graphite.yaml', [2022]],
      ['data/supply/JPN/natural-graphite.yaml', [2021]],
    ]);
    expect(leftOut).toEqual(['USA, natural-graphite, mine, kg: 2021 is left out, for not every economy has a figure.']);
  });

  test('passes over a reporter without rows where the mapping allows it, yet never all of them', () => {
    const sparse = `${mapping}    sparse: yes\n`;
    const { series, complaints, leftOut } = extracted(sparse, 'reporter,partner,year,qty\nJPN,CHN,2021,5\n');
    expect(complaints).toEqual([]);
    expect(series.map(({ file }) => file)).toEqual(['data/supply/JPN/natural-graphite.yaml']);
    expect(leftOut).toEqual(['USA, natural-graphite, mine, kg: the table has no row of it.']);
    expect(extracted(sparse, 'reporter,partner,year,qty\nCHL,CHN,2021,5\n').complaints).toHaveLength(2);
  });
});

describe('exports', () => {
  const mapping = `
kind: exports
source: usgs-mcs-2026
unit: t
reporters:
  - CHN
columns:
  economy: partner
  year: year
  value: value
series:
  - mineral: antimony
    stage: metal
`;

  test('are set against their printed total, as imports are', () => {
    // By hand: 60 + 25 = 85 of 100, so 15 are missed; with 15 more the year adds up.
    const rows = 'partner,year,value\nJPN,2024,60\nUSA,2024,25\nWorld,2024,100\n';
    expect(extracted(mapping, rows).complaints).toEqual([expect.stringMatching(/residual 15\b/)]);
    expect(extracted(mapping, `${rows}KOR,2024,15\n`).complaints).toEqual([]);
  });
});

describe('a balance', () => {
  const mapping = `
kind: balance
source: usgs-mcs-2026
unit: t
reporters:
  - USA
columns:
  year: year
  value: value
series:
  - mineral: antimony
    stage: metal
    terms:
      imports:
        - detail: oxide
        - detail: unwrought
      stock_change:
        change_of:
          - detail: stocks
`;
  const rows = 'detail,year,value\noxide,2023,14000\nunwrought,2023,6060\nstocks,2022,84\nstocks,2023,128\n';

  test('adds the rows of a term and takes the change between two years of another', () => {
    const { series, complaints } = extracted(mapping, rows);
    expect(complaints).toEqual([]);
    // By hand: 14,000 + 6,060 = 20,060 and 128 − 84 = 44.
    expect(Object.fromEntries(series[0]?.years.get(2023) ?? [])).toEqual({ imports: '20060', stock_change: '44' });
  });

  test('does not add up what is not all there', () => {
    expect(extracted(mapping, `${rows}oxide,2024,24000\n`).complaints).toEqual([
      'mapping.yaml:11:5 "24000" is not a figure: imports, 2024 (USA, antimony, metal, t).',
    ]);
  });

  test('does not add up a row that the publisher gives twice', () => {
    expect(extracted(mapping, `${rows}oxide,2023,14000\n`).complaints).toEqual([
      'mapping.yaml:11:5 "14000 + 14000 + 6060" is not a figure: imports, 2023 (USA, antimony, metal, t).',
    ]);
  });

  test('complains of a term that no row gives', () => {
    expect(extracted(mapping, 'detail,year,value\noxide,2023,1\nunwrought,2023,1\n').complaints).toEqual([
      'mapping.yaml:11:5 No row of the table gives stock_change with a year (USA, antimony, metal, t).',
    ]);
  });
});

describe('governance', () => {
  const mapping = `
kind: governance
source: worldbank-wgi-2024
unit: estimate
columns:
  economy: code
  year: year
  estimate: rl_estimate
  stderr: rl_stderr
series:
  - dimension: rule-of-law
`;

  test('makes a series of each economy, and tells which it leaves out', () => {
    const { series, leftOut } = extracted(
      mapping,
      'code,year,rl_estimate,rl_stderr\nCHN,2023,-0.04,0.17\nZAR,2023,-1.60,0.18\nVUT,2023,0.10,0.2\n',
      new Set(['CHN', 'COD']),
    );
    expect(series.map(({ file, years }) => [file, Object.fromEntries(years.get(2023) ?? [])])).toEqual([
      ['data/governance/CHN.yaml', { estimate: '-0.04', stderr: '0.17' }],
      ['data/governance/COD.yaml', { estimate: '-1.60', stderr: '0.18' }],
    ]);
    expect(leftOut).toEqual(['VUT is left out, for no figure names it.']);
  });

  test('leaves out what the mapping says to, and tells why', () => {
    const withReason = `${mapping}left_out:\n  ANT: It was dissolved.\n`;
    const rows = 'code,year,rl_estimate,rl_stderr\nCHN,2009,-0.04,0.17\nANT,2009,0.9,0.2\n';
    const { series, complaints, leftOut } = extracted(withReason, rows);
    expect([series.length, complaints, leftOut]).toEqual([1, [], ['ANT is left out: It was dissolved.']]);
    expect(extracted(mapping, rows).complaints).toHaveLength(1);
  });

  test('complains of an economy nobody knows', () => {
    expect(extracted(mapping, 'code,year,rl_estimate,rl_stderr\nZZZ,2023,1,1\n').complaints).toHaveLength(1);
  });
});
