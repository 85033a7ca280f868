import { describe, expect, test } from 'vitest';
import { edited, toldAbout } from '../testing.ts';

describe('figures that cannot stand together are located and explained:', () => {
  test('shares over 100 percent', () => {
    expect(toldAbout(edited('supply/JPN/gallium.yaml', 'DEU: 40', 'DEU: 32\n        THA: 20'))).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:9:9 shares-over-whole  The shares for 2024 add up to 112%.
        9 |         CHN: 60
          |         ^^^^^^^
        hint: They are CHN 60%, DEU 32%, THA 20% (lines 9–11). Correct one of them; shares of one whole may not pass 100%."
    `);
  });

  test('parts over the printed total', () => {
    expect(toldAbout(edited('production/gallium.yaml', 'RUS: 40', 'RUS: 40.5'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:8:9 parts-over-total  The parts for 2024 add up to 1,000.5, more than the printed total of 1,000.
        8 |         WLD: 1000
          |         ^^^^^^^^^
        hint: They are CHN 900, JPN 60 e, RUS 40.5 (lines 9–11). No rounding is stated (total_significant). Correct a figure, or name in total_excludes what the total leaves out."
    `);
  });

  test('partners over the printed total of imports', () => {
    expect(
      toldAbout(
        edited(
          'supply/JPN/gallium.yaml',
          'unit: percent\n    years:\n      2024:',
          'unit: t\n    basis: gross weight\n    years:\n      2024:\n        WLD: 99',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:10:9 parts-over-total  The parts for 2024 add up to 100, more than the printed total of 99.
        10 |         WLD: 99
           |         ^^^^^^^
        hint: They are CHN 60, DEU 40 (lines 11–12). Correct one of them, or the total."
    `);
  });

  test('the same figure in two series', () => {
    expect(
      toldAbout({
        'production/gallium.yaml': `
mineral: gallium
series:
  - stage: refining
    source: mcs
    unit: kg
    primary: yes
    years:
      2024:
        CHN: 900
  - stage: refining
    source: mcs
    unit: kg
    primary: no
    years:
      2024:
        CHN: 950
`,
      }),
    ).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:16:9 figure-given-twice  The figure of CHN for 2024 is given twice, from the same table of the same source.
        16 |         CHN: 950
           |         ^^^^^^^^
        hint: CHN stands first in data/production/gallium.yaml, line 9. Delete one, or say in "table" how they differ."
    `);
  });

  test('two series for one year and none primary', () => {
    expect(
      toldAbout({
        'production/gallium.yaml': `
mineral: gallium
series:
  - stage: refining
    source: mcs
    table: Old
    unit: kg
    years:
      2023:
        CHN: 800
      2024:
        CHN: 900
  - stage: refining
    source: mcs
    table: New
    unit: kg
    years:
      2023:
        CHN: 850
      2024:
        CHN: 950
`,
      }),
    ).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:12:5 primary-not-one  2 series give refining production of gallium for 2023, 2024, and none of them says "primary: yes".
        12 |   - stage: refining
           |     ^^^^^
        hint: Indicators use one of them: mcs (line 3), mcs (line 12). Write "primary: yes" in that one and "primary: no" in the others."
    `);
  });

  test('two series for one year and both primary', () => {
    expect(
      toldAbout({
        'production/gallium.yaml': `
mineral: gallium
series:
  - stage: refining
    source: mcs
    table: Old
    unit: kg
    primary: yes
    years:
      2024:
        CHN: 900
  - stage: refining
    source: mcs
    table: New
    unit: kg
    primary: yes
    years:
      2024:
        CHN: 950
`,
      }),
    ).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:15:5 primary-not-one  2 series give refining production of gallium for 2024, and 2 of them say "primary: yes".
        15 |     primary: yes
           |     ^^^^^^^^^^^^
        hint: Indicators use one of them: mcs (line 3), mcs (line 11). Write "primary: yes" in that one and "primary: no" in the others."
    `);
  });

  test('shares and tonnes of one year and both primary', () => {
    const told = toldAbout({
      'production/gallium.yaml': `
mineral: gallium
series:
  - stage: refining
    source: mcs
    unit: kg
    primary: yes
    years:
      2024:
        CHN: 900
  - stage: refining
    source: mcs
    unit: percent
    primary: yes
    years:
      2024:
        CHN: 95
`,
    });
    expect(told).toContain('2 series give refining production of gallium for 2024, and 2 of them say "primary: yes".');
  });
});
