import { describe, expect, test } from 'vitest';
import { edited, toldAbout } from '../testing.ts';

describe('a figure or a year that is none is located and explained:', () => {
  test('a figure in another notation', () => {
    expect(toldAbout(edited('production/gallium.yaml', 'CHN: 900', 'CHN: 1e3'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:9:9 not-a-figure  "1e3" is not written as figures are.
        9 |         CHN: 1e3
          |         ^^^^^^^^
        hint: Write it as its publisher prints it: 270000, 270,000, 45000 e, W, ">95", <1, NA, 0 or —."
    `);
  });

  test('a figure with a percent sign', () => {
    expect(toldAbout(edited('supply/JPN/gallium.yaml', 'CHN: 60', 'CHN: 60%'))).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:9:9 not-a-figure  "60%" is not written as figures are.
        9 |         CHN: 60%
          |         ^^^^^^^^
        hint: Leave out the percent sign: the series says "unit: percent"."
    `);
  });

  test('a figure with spaces between its digits', () => {
    expect(toldAbout(edited('production/gallium.yaml', 'CHN: 900', 'CHN: 1 900'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:9:9 not-a-figure  "1 900" is not written as figures are.
        9 |         CHN: 1 900
          |         ^^^^^^^^^^
        hint: Close the digits up, or part thousands by commas: 270,000."
    `);
  });

  test('no figure at all', () => {
    expect(toldAbout(edited('production/gallium.yaml', 'CHN: 900', 'CHN:'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:9:9 empty-value  There is no figure here.
        9 |         CHN:
          |         ^^^^
        hint: Leave the line out, or write NA where the publisher says that it is not available."
    `);
  });

  test('a negative quantity', () => {
    expect(toldAbout(edited('production/gallium.yaml', 'CHN: 900', 'CHN: -900'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:9:9 negative-quantity  "-900" is below zero.
        9 |         CHN: -900
          |         ^^^^^^^^^
        hint: Only a change of stocks and an estimate of governance may be negative. Correct the sign, or the figure."
    `);
  });

  test('a share above 100', () => {
    expect(toldAbout(edited('supply/JPN/gallium.yaml', 'CHN: 60', 'CHN: 160'))).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:9:9 above-maximum  "160" is above 100 percent.
        9 |         CHN: 160
          |         ^^^^^^^^
        hint: Correct the figure, or the unit of the series if these are not shares."
    `);
  });

  test('a year to come', () => {
    expect(toldAbout(edited('production/gallium.yaml', '2024:', '2027:'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:7:7 year-out-of-range  There can be no figures for 2027.
        7 |       2027:
          |       ^^^^
        hint: Years go from 1900 to 2026, the year of as_of in data/site.yaml."
    `);
  });

  test('a year long ago', () => {
    expect(toldAbout(edited('production/gallium.yaml', '2024:', '1824:'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:7:7 year-out-of-range  There can be no figures for 1824.
        7 |       1824:
          |       ^^^^
        hint: Years go from 1900 to 2026, the year of as_of in data/site.yaml."
    `);
  });

  test('a span of years', () => {
    expect(toldAbout(edited('production/gallium.yaml', '2024:', '2023-24:'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:7:7 wrong-type  "2023-24" is not a year.
        7 |       2023-24:
          |       ^^^^^^^
        hint: Write four digits. Averages stand under their last year, and the series says "average_from"."
    `);
  });

  test('an average that begins after it ends', () => {
    expect(
      toldAbout(edited('supply/JPN/gallium.yaml', 'unit: percent', 'unit: percent\n    average_from: 2025')),
    ).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:7:19 year-out-of-range  An average from 2025 cannot end in 2024.
        7 |     average_from: 2025
          |                   ^^^^
        hint: Figures stand under the last year of the average, and average_from is its first."
    `);
  });

  test('a figure written twice in one year', () => {
    expect(toldAbout(edited('production/gallium.yaml', 'RUS: 40', 'CHN: 40'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:11:9 duplicate-key  "CHN" is written twice in the same place.
        11 |         CHN: 40
           |         ^^^
        hint: The first is on line 9. Keep the one that the source supports and delete the other."
    `);
  });
});
