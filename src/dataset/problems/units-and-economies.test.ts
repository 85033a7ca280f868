import { describe, expect, test } from 'vitest';
import { edited, toldAbout } from '../testing.ts';

describe('a unit or an economy that is none is located and explained:', () => {
  test('a unit that does not exist', () => {
    expect(toldAbout(edited('production/gallium.yaml', 'unit: kg', 'unit: tonnes'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:5:11 unknown-unit  There is no unit called "tonnes".
        5 |     unit: tonnes
          |           ^^^^^^
        hint: Did you mean "t" (tonnes)?"
    `);
  });

  test('a unit that measures something else', () => {
    expect(toldAbout(edited('production/gallium.yaml', 'unit: kg', 'unit: kUSD'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:5:11 wrong-unit  Figures cannot be in thousand US dollars here.
        5 |     unit: kUSD
          |           ^^^^
        hint: Write one of t, kt, Mt, kg, ct, Mct, Mm3, percent, as the source prints them."
    `);
  });

  test('tonnes in a series of shares', () => {
    const told = toldAbout(edited('production/gallium.yaml', 'unit: kg', 'unit: percent'));
    expect(told).toContain('data/production/gallium.yaml:9:9 above-maximum  "900" is above 100 percent.');
  });

  test('an economy under a code of another list', () => {
    expect(toldAbout(edited('supply/JPN/gallium.yaml', 'DEU: 40', 'GER: 40'))).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:10:9 unknown-economy  "GER" is not an ISO 3166-1 alpha-3 code.
        10 |         GER: 40
           |         ^^^
        hint: Did you mean "DEU" (Germany)?"
    `);
  });

  test('an economy under its name', () => {
    expect(toldAbout(edited('supply/JPN/gallium.yaml', 'DEU: 40', 'Germany: 40'))).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:10:9 unknown-economy  "Germany" is not an ISO 3166-1 alpha-3 code.
        10 |         Germany: 40
           |         ^^^^^^^
        hint: Did you mean "DEU" (Germany)?"
    `);
  });

  test('an economy under its two letters', () => {
    expect(toldAbout(edited('supply/JPN/gallium.yaml', 'DEU: 40', 'de: 40'))).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:10:9 unknown-economy  "de" is not an ISO 3166-1 alpha-3 code.
        10 |         de: 40
           |         ^^
        hint: Did you mean "DEU" (Germany)?"
    `);
  });

  test('an economy with a slip', () => {
    expect(toldAbout(edited('supply/JPN/gallium.yaml', 'DEU: 40', 'DEX: 40'))).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:10:9 unknown-economy  "DEX" is not an ISO 3166-1 alpha-3 code.
        10 |         DEX: 40
           |         ^^^
        hint: Codes close to it: "DEU" (Germany), "MEX" (Mexico)."
    `);
  });

  test('an economy nobody knows', () => {
    expect(toldAbout(edited('supply/JPN/gallium.yaml', 'DEU: 40', 'Q7: 40'))).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:10:9 unknown-economy  "Q7" is not an ISO 3166-1 alpha-3 code.
        10 |         Q7: 40
           |         ^^
        hint: Write the three letters of ISO 3166-1, such as "VNM" (Vietnam); EU27, WLD and OTH are the only others."
    `);
  });

  test('Norway as NO', () => {
    expect(toldAbout(edited('supply/JPN/gallium.yaml', 'DEU: 40', 'NO: 40'))).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:10:9 unknown-economy  "NO" is not an ISO 3166-1 alpha-3 code.
        10 |         NO: 40
           |         ^^
        hint: Norway is "NOR". A bare NO is also what some programs take for "no"."
    `);
  });

  test('the United Kingdom as UK', () => {
    expect(toldAbout(edited('supply/JPN/gallium.yaml', 'DEU: 40', 'UK: 40'))).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:10:9 unknown-economy  "UK" is not an ISO 3166-1 alpha-3 code.
        10 |         UK: 40
           |         ^^
        hint: Did you mean "GBR" (United Kingdom)?"
    `);
  });
});
