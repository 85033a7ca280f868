import { describe, expect, test } from 'vitest';
import { edited, toldAbout } from '../testing.ts';

describe('a mistake between files is located and explained:', () => {
  test('a mineral that does not exist', () => {
    expect(toldAbout(edited('production/gallium.yaml', 'mineral: gallium', 'mineral: galium'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:1:10 unknown-mineral  There is no mineral called "galium".
        1 | mineral: galium
          |          ^^^^^^
        hint: Did you mean "gallium"? The minerals are the files in data/minerals/."
    `);
  });

  test('a stage that the mineral does not have', () => {
    expect(toldAbout(edited('production/gallium.yaml', 'stage: refining', 'stage: mine'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:3:12 unknown-stage  gallium has no stage called "mine".
        3 |   - stage: mine
          |            ^^^^
        hint: data/minerals/gallium.yaml has refining."
    `);
  });

  test('a source that does not exist', () => {
    expect(toldAbout(edited('production/gallium.yaml', 'source: mcs', 'source: mcs-2026'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:4:13 unknown-source  There is no source called "mcs-2026".
        4 |     source: mcs-2026
          |             ^^^^^^^^
        hint: Add data/sources/mcs-2026.yaml, or put it back."
    `);
  });

  test('a file name that disagrees with its content', () => {
    expect(
      toldAbout({
        ...edited('minerals/gallium.yaml', 'id: gallium', 'id: germanium'),
        ...edited('supply/JPN/gallium.yaml', 'reporter: JPN', 'reporter: KOR'),
      }),
    ).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:5 name-disagrees  The path of this file says "gallium", but its id is "germanium".
        1 | id: germanium
          |     ^^^^^^^^^
        hint: Move the file or correct the key. Elsewhere it is known as "gallium".
      data/supply/JPN/gallium.yaml:1:11 name-disagrees  The path of this file says "JPN", but its reporter is "KOR".
        1 | reporter: KOR
          |           ^^^
        hint: Move the file or correct the key. Elsewhere it is known as "JPN"."
    `);
  });

  test('an economy and a source of a bloc', () => {
    expect(
      toldAbout({
        'blocs/two.yaml': `
id: two
name: Two
name_in_text: the Two
as_of: 2025-01-01
source: msc
members:
  - JPN
  - JPN
  - VIE
`,
      }),
    ).toMatchInlineSnapshot(`
      "data/blocs/two.yaml:5:9 unknown-source  There is no source called "msc".
        5 | source: msc
          |         ^^^
        hint: Add data/sources/msc.yaml, or put it back.
      data/blocs/two.yaml:8:5 duplicate-id  JPN is listed twice in this bloc.
        8 |   - JPN
          |     ^^^
        hint: Delete one of the two lines.
      data/blocs/two.yaml:9:5 unknown-economy  "VIE" is not an ISO 3166-1 alpha-3 code.
        9 |   - VIE
          |     ^^^
        hint: Did you mean "VNM" (Vietnam)?"
    `);
  });

  test('a file in no known folder, or with another ending', () => {
    expect(
      toldAbout({ 'suply/JPN/gallium.yaml': 'a: 1', 'supply/gallium.yaml': 'a: 1', 'minerals/germanium.yml': 'a: 1' }),
    ).toMatchInlineSnapshot(`
      "data/minerals/germanium.yml:1:1 unknown-file  Nothing reads this file.
        1 | a: 1
          | ^
        hint: The names of data files end in ".yaml". Rename it, or keep it outside data/.
      data/suply/JPN/gallium.yaml:1:1 unknown-file  Nothing reads this file.
        1 | a: 1
          | ^
        hint: Did you mean the folder data/supply/?
      data/supply/gallium.yaml:1:1 unknown-file  Nothing reads this file.
        1 | a: 1
          | ^
        hint: Files of supply are data/supply/<ISO3>/<mineral>.yaml."
    `);
  });

  test('no site', () => {
    expect(toldAbout({ 'site.yaml': null })).toMatchInlineSnapshot(`
      "data/site.yaml:1:1 missing-file  The site has no name, publisher or address: data/site.yaml is not there.
        hint: Add it after the example in data/README.md."
    `);
  });

  test('a language that there is none of', () => {
    const changes = edited('site.yaml', 'baseline_year', 'languages:\n  - en\n  - jp\nbaseline_year');
    expect(toldAbout(changes)).toContain('wrong-type  There is no language called "jp".');
  });
});
