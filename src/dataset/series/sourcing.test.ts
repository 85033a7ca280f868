import { describe, expect, test } from 'vitest';
import { readDataset } from '../read.ts';
import { folder, toldAbout } from '../testing.ts';

const file = 'supply/EU27/gallium.yaml';

const text = `
reporter: EU27
mineral: gallium
sourcing:
  - stage: refining
    source: mcs
    table: Annex 7
    unit: percent
    rounded_to: 1
    average_from: 2016
    top_list: yes
    years:
      2020:
        CHN: 69
        DEU: 2
`;

const miniature = { [file]: text, 'production/gallium.yaml': null, 'supply/JPN/gallium.yaml': null };

function told(piece: string, replacement: string): string {
  if (!text.includes(piece)) throw new RangeError(`not in the file: ${piece}`);
  return toldAbout({ ...miniature, [file]: text.replace(piece, () => replacement) });
}

describe('what a reporter uses by origin', () => {
  test('stands by economy, each share within half a step of what is printed', () => {
    const { dataset, problems } = readDataset(folder(miniature));
    expect(problems).toEqual([]);
    const [series] = dataset.sourcing;
    expect(series).toMatchObject({
      ...{ reporter: 'EU27', mineral: 'gallium', stage: 'refining', source: 'mcs', table: 'Annex 7' },
      ...{ averageFrom: 2016, topList: true, primary: true },
    });
    const china = series?.years[0]?.suppliers.get('CHN');
    expect(china).toMatchObject({ published: '69', line: 13, path: '/sourcing/0/years/2020/CHN' });
    expect(china?.quantity).toEqual({ value: 69, lower: 68.5, upper: 69.5 });
    expect([...dataset.economies.keys()]).toEqual(['CHN', 'DEU', 'EU27']);
  });

  test('in another unit than percent is told', () => {
    expect(told('unit: percent', 'unit: t')).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:7:11 wrong-type  There is no unit called "t".
        7 |     unit: t
          |           ^
        hint: Write one of percent."
    `);
  });

  test('of more than 100 percent beyond rounding is told', () => {
    expect(told('DEU: 2', 'DEU: 33')).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:13:9 shares-over-whole  The shares for 2020 add up to 102%.
        13 |         CHN: 69
           |         ^^^^^^^
        hint: They are CHN 69%, DEU 33% (lines 13–14). Correct one of them; shares of one whole may not pass 100%."
    `);
  });

  test('under the name of an economy is told', () => {
    expect(told('DEU: 2', 'Germany: 2')).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:14:9 unknown-economy  "Germany" is not an ISO 3166-1 alpha-3 code.
        14 |         Germany: 2
           |         ^^^^^^^
        hint: Did you mean "DEU" (Germany)?"
    `);
  });

  test('as an average that begins after its end is told', () => {
    expect(told('average_from: 2016', 'average_from: 2021')).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:9:19 year-out-of-range  An average from 2021 cannot end in 2020.
        9 |     average_from: 2021
          |                   ^^^^
        hint: Figures stand under the last year of the average, and average_from is its first."
    `);
  });

  test('given by two series for one year is told', () => {
    const second = text.replace('\nreporter: EU27\nmineral: gallium\nsourcing:', '').replace('CHN: 69', 'CHN: 68');
    expect(told('        DEU: 2\n', `        DEU: 2\n${second}`)).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:16:5 primary-not-one  2 series give the refining sourcing of gallium of EU27 for 2020, and none of them says "primary: yes".
        16 |   - stage: refining
           |     ^^^^^
        hint: Indicators use one of them: mcs (line 4), mcs (line 16). Write "primary: yes" in that one and "primary: no" in the others.
      data/supply/EU27/gallium.yaml:25:9 figure-given-twice  The figures of CHN, DEU for 2020 are given twice, from the same table of the same source.
        25 |         CHN: 68
           |         ^^^^^^^
        hint: CHN stands first in data/supply/EU27/gallium.yaml, line 13. Delete one, or say in "table" how they differ."
    `);
  });
});
