import { describe, expect, test } from 'vitest';
import { readDataset } from '../read.ts';
import { folder, toldAbout } from '../testing.ts';

const file = 'supply/EU27/gallium.yaml';

const text = `
reporter: EU27
mineral: gallium
uses:
  - source: mcs
    table: Annex 6
    year: 2023
    unit: percent
    largest_sector:
      sector: C28
      value_added: 204200
    shares:
      - application: Integrated circuits
        sector: C26
        share: 70
        value_added: 77000
      - application: Lighting
        sector: C27
        share: 25 e
        value_added: 89422
trade_parameters:
  - stage: refining
    source: mcs
    table: Annex 7
    economies:
      CHN: 1.1
      DEU: 0.8
`;

const miniature = { [file]: text, 'production/gallium.yaml': null, 'supply/JPN/gallium.yaml': null };

function read() {
  const { dataset, problems } = readDataset(folder(miniature));
  expect(problems).toEqual([]);
  return dataset;
}

function told(piece: string, replacement: string): string {
  if (!text.includes(piece)) throw new RangeError(`not in the file: ${piece}`);
  return toldAbout({ ...miniature, [file]: text.replace(piece, () => replacement) });
}

describe('end uses', () => {
  test('lie within half a step of what is printed, where the source rounds them', () => {
    const rounded = text.replace('    unit: percent\n', '    unit: percent\n    rounded_to: 1\n');
    const { dataset, problems } = readDataset(folder({ ...miniature, [file]: rounded }));
    expect(problems).toEqual([]);
    // By hand: 70 ± 0.5; the estimate of 25 ± 10 % is wider than its rounding.
    const shares = dataset.uses[0]?.uses.map(({ share }) => share.quantity);
    expect(shares).toEqual([
      { value: 70, lower: 69.5, upper: 70.5 },
      { value: 25, lower: 22.5, upper: 27.5 },
    ]);
  });

  test('hold each share and value added as printed, with the line of the share', () => {
    const [series] = read().uses;
    expect(series).toMatchObject({
      reporter: 'EU27',
      mineral: 'gallium',
      source: 'mcs',
      table: 'Annex 6',
      year: 2023,
      largestSector: 'C28',
    });
    expect(series?.largestValueAdded.quantity?.value).toBe(204200);
    const [circuits, lighting] = series?.uses ?? [];
    expect(circuits).toMatchObject({ application: 'Integrated circuits', sector: 'C26' });
    expect(circuits?.share).toMatchObject({ published: '70', line: 14, path: '/uses/0/shares/0/share' });
    expect(circuits?.valueAdded.quantity?.value).toBe(77000);
    // By hand: 10 % of 25 each way.
    expect(lighting?.share.quantity).toEqual({ value: 25, lower: 22.5, upper: 27.5 });
  });

  test('a reporter with nothing but uses and trade parameters is named', () => {
    expect([...read().economies.keys()]).toEqual(['CHN', 'DEU', 'EU27']);
  });

  test('a share above 100 percent is told', () => {
    expect(told('share: 70', 'share: 170')).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:14:9 above-maximum  "170" is above 100 percent.
        14 |         share: 170
           |         ^^^^^^^^^^
        hint: Correct the figure, or the unit of the series if these are not shares."
    `);
  });

  test('a sector of another classification is told', () => {
    expect(told('sector: C27', 'sector: "27"')).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:17:17 wrong-type  "27" is not a sector of NACE Rev. 2.
        17 |         sector: "27"
           |                 ^^^^
        hint: Write it like C27, a letter and two digits."
    `);
  });

  test('an application without its sector is told', () => {
    expect(told('        sector: C26\n', '')).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:12:9 missing-key  The key "sector" is missing here.
        12 |       - application: Integrated circuits
           |         ^^^^^^^^^^^
        hint: Add "sector:" with its value; data/README.md has an example of every kind of file."
    `);
  });

  test('a year to come is told', () => {
    expect(told('year: 2023', 'year: 2031')).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:6:11 year-out-of-range  There can be no figures for 2031.
        6 |     year: 2031
          |           ^^^^
        hint: Years go from 1900 to 2026, the year of as_of in data/site.yaml."
    `);
  });
});

describe('trade parameters', () => {
  test('stand by economy, as printed', () => {
    const [parameters] = read().tradeParameters;
    expect(parameters).toMatchObject({ reporter: 'EU27', mineral: 'gallium', stage: 'refining', table: 'Annex 7' });
    expect(parameters?.economies.get('CHN')).toMatchObject({ published: '1.1', line: 25 });
    expect(parameters?.economies.get('DEU')?.quantity?.value).toBe(0.8);
    expect(parameters?.economies.has('JPN')).toBe(false);
  });

  test('an economy under its name is told', () => {
    expect(told('DEU: 0.8', 'Germany: 0.8')).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:26:7 unknown-economy  "Germany" is not an ISO 3166-1 alpha-3 code.
        26 |       Germany: 0.8
           |       ^^^^^^^
        hint: Did you mean "DEU" (Germany)?"
    `);
  });

  test('a stage that the mineral does not have is told', () => {
    expect(told('stage: refining', 'stage: mine')).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:21:12 unknown-stage  gallium has no stage called "mine".
        21 |   - stage: mine
           |            ^^^^
        hint: data/minerals/gallium.yaml has refining."
    `);
  });

  test('a negative parameter is told', () => {
    expect(told('CHN: 1.1', 'CHN: -1.1')).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:25:7 out-of-range  "-1.1" is out of range: a trade parameter is a number from 0 to 2.
        25 |       CHN: -1.1
           |       ^^^^^^^^^
        hint: Write the weight as it is printed, such as 0.8 or 1.1, or leave the line out: an economy that is not listed has 1."
    `);
  });
});
