import { describe, expect, test } from 'vitest';
import { extracted } from '../testing/extracted.ts';

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
