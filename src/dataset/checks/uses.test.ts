import { describe, expect, test } from 'vitest';
import { toldAbout } from '../testing.ts';

interface Use {
  readonly sector: string;
  readonly share: string;
  readonly added: string;
}

function uses(...shares: readonly Use[]): string {
  const items = shares.map(
    ({ sector, share, added }, index) =>
      `      - application: Use ${index + 1}\n        sector: ${sector}\n        share: ${share}\n        value_added: ${added}\n`,
  );
  return `  - source: mcs\n    unit: percent\n    largest_sector:\n      sector: C28\n      value_added: 200\n    shares:\n${items.join('')}`;
}

function told(...items: readonly string[]): string {
  return toldAbout({ 'supply/EU27/gallium.yaml': `reporter: EU27\nmineral: gallium\nuses:\n${items.join('')}` });
}

describe('end uses', () => {
  test('may add up to what their rounding allows', () => {
    // Three shares printed in whole percent may be 1.5 over in sum.
    const rounded = ['34', '34', '33'].map((share) => ({ sector: 'C26', share, added: '100' }));
    expect(told(uses(...rounded))).toBe('');
  });

  test('may not add up to more', () => {
    const shares = ['34', '34', '34'].map((share) => ({ sector: 'C26', share, added: '100' }));
    expect(told(uses(...shares))).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:12:9 shares-over-whole  The shares of these uses add up to 102%.
        12 |         share: 34
           |         ^^^^^^^^^
        hint: They are Use 1 34%, Use 2 34%, Use 3 34% (lines 12–20). Correct one of them; shares of one whole may not pass 100%."
    `);
  });

  test('give one sector one value added', () => {
    const shares = ['100', '110'].map((added) => ({ sector: 'C26', share: '50', added }));
    expect(told(uses(...shares))).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:17:9 sector-disagrees  C26 adds 110 here and 100 on line 13.
        17 |         value_added: 110
           |         ^^^^^^^^^^^^^^^^
        hint: One sector has one value added. Correct one of the two."
    `);
  });

  test('give the largest sector the value added that it has as the largest', () => {
    expect(told(uses({ sector: 'C28', share: '50', added: '190' }))).toContain('C28 adds 190 here and 200 on line 8.');
  });

  test('have no sector that adds more than the largest', () => {
    expect(told(uses({ sector: 'C26', share: '50', added: '201' }))).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:13:9 sector-disagrees  C26 adds 201, more than the 200 of C28.
        13 |         value_added: 201
           |         ^^^^^^^^^^^^^^^^
        hint: Correct the figure, or name the sector as largest_sector."
    `);
  });

  test('are told once of the largest sector where several add more', () => {
    const added = { C20: '300', C24: '301', C26: '302' };
    const three = Object.entries(added).map(([sector, value]) => ({ sector, share: '30', added: value }));
    expect(told(uses(...three))).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:8:7 sector-disagrees  C28 is named the largest sector with 200, but C20, C24, C26 add more.
        8 |       value_added: 200
          |       ^^^^^^^^^^^^^^^^
        hint: Correct its value added, or name the sector that adds most."
    `);
  });

  test('are told once where the largest sector has another value added in each of its uses', () => {
    const three = ['30', '31', '32'].map((share) => ({ sector: 'C28', share, added: '2000' }));
    expect(told(uses(...three, { sector: 'C26', share: '5', added: '1900' }))).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:13:9 sector-disagrees  C28 adds 2000 here and 200 on line 8.
        13 |         value_added: 2000
           |         ^^^^^^^^^^^^^^^^^
        hint: One sector has one value added. Correct one of the two."
    `);
  });

  test('of one mineral in one reporter stand once', () => {
    const series = uses({ sector: 'C26', share: '50', added: '100' });
    expect(told(series, series)).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:14:5 duplicate-id  The uses of gallium in EU27 are given twice.
        14 |   - source: mcs
           |     ^^^^^^^^^^^
        hint: They stand first on line 4. Indicators use one of them: delete the other."
    `);
  });
});

test('trade parameters of one stage stand once', () => {
  const item = '  - stage: refining\n    source: mcs\n    economies:\n      CHN: 1.1\n';
  const text = `reporter: EU27\nmineral: gallium\ntrade_parameters:\n${item}${item}`;
  expect(toldAbout({ 'supply/EU27/gallium.yaml': text })).toMatchInlineSnapshot(`
    "data/supply/EU27/gallium.yaml:9:5 duplicate-id  The trade parameters of EU27 for the refining stage of gallium are given twice.
      9 |     source: mcs
        |     ^^^^^^^^^^^
      hint: They stand first on line 4. Indicators use one of them: delete the other."
  `);
});
