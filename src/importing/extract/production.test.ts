import { describe, expect, test } from 'vitest';
import { extracted } from '../testing/extracted.ts';

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

  test('writes what the mapping confirms beside its figure, and of what is not there the reason into the note', () => {
    const confirming = `${production}    note: As printed.
    confirmed:
      - figure: CHL
        year: 2024
        why: So printed.
      - figure: MMR
        year: 2024
        why: The mine has closed.
      - figure: CHL
        year: 2030
        why: Of a year to come.
`;
    const [series] = extracted(confirming, `${header}RARE EARTHS,Chile,2024,12000,\n`).series;
    expect(series?.confirmed).toEqual([{ figure: 'CHL', year: 2024, why: 'So printed.' }]);
    expect(series?.absent).toEqual([{ figure: 'MMR', year: 2024, why: 'The mine has closed.' }]);
    expect(series?.fields['note']).toBe('As printed. The mine has closed.');
  });
});
