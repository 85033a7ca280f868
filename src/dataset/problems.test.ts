import { describe, expect, test } from 'vitest';
import { edited, toldAbout } from './testing.ts';

describe('a mistake within one file is located and explained:', () => {
  test('a key that the file does not have', () => {
    expect(toldAbout(edited('production/gallium.yaml', 'unit: kg', 'uint: kg'))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:5:5 unknown-key  There is no key called "uint" here.
        5 |     uint: kg
          |     ^^^^
        hint: Did you mean "unit"?"
    `);
  });

  test('a key far from any', () => {
    expect(
      toldAbout(edited('sources/mcs.yaml', 'licence: Public domain', 'licence: Public domain\nwritten_by: somebody')),
    ).toMatchInlineSnapshot(`
      "data/sources/mcs.yaml:5:1 unknown-key  There is no key called "written_by" here.
        5 | written_by: somebody
          | ^^^^^^^^^^
        hint: The keys are id, publisher, title, edition, date, doi, url, licence and 6 more."
    `);
  });

  test('a list where a word belongs', () => {
    expect(toldAbout(edited('sources/mcs.yaml', 'title: Summaries', 'title:\n  - Summaries'))).toMatchInlineSnapshot(`
      "data/sources/mcs.yaml:3:1 wrong-type  "title" is one value, but a list stands here.
        3 | title:
          | ^^^^^
        hint: Write it behind the colon, on the same line."
    `);
  });

  test('a word where a list belongs', () => {
    expect(
      toldAbout(
        edited(
          'minerals/gallium.yaml',
          'stages:\n  - id: refining\n    name: Refining\n    kind: processing',
          'stages: refining',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:5:1 wrong-type  "stages" is a list, but one value stands here.
        5 | stages: refining
          | ^^^^^^^^^^^^^^^^
        hint: Write its items on the lines below, each after "- "."
    `);
  });

  test('true where yes or no belongs', () => {
    expect(
      toldAbout(edited('production/gallium.yaml', 'unit: kg', 'unit: kg\n    primary: true')),
    ).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:6:14 wrong-type  "true" is neither yes nor no.
        6 |     primary: true
          |              ^^^^
        hint: Write yes or no."
    `);
  });

  test('a day that is not in the calendar', () => {
    expect(
      toldAbout(edited('sources/mcs.yaml', 'redistribute: yes', 'redistribute: yes\nretrieved: 2026-02-30')),
    ).toMatchInlineSnapshot(`
      "data/sources/mcs.yaml:6:12 wrong-type  "2026-02-30" is not a date.
        6 | retrieved: 2026-02-30
          |            ^^^^^^^^^^
        hint: Write it as 2026-11-23."
    `);
  });

  test('a word outside its list', () => {
    expect(toldAbout(edited('minerals/gallium.yaml', 'kind: processing', 'kind: procesing'))).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:8:11 wrong-type  There is no kind of stage called "procesing".
        8 |     kind: procesing
          |           ^^^^^^^^^
        hint: Did you mean "processing"?"
    `);
  });

  test('a key without a value', () => {
    expect(toldAbout(edited('sources/mcs.yaml', 'title: Summaries', 'title:'))).toMatchInlineSnapshot(`
      "data/sources/mcs.yaml:3:1 empty-value  This key has no value.
        3 | title:
          | ^^^^^^
        hint: Write the value after the colon, or delete the line if the key is optional."
    `);
  });

  test('a missing key', () => {
    expect(toldAbout(edited('minerals/gallium.yaml', 'name_ja: ガリウム\n', ''))).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:1 missing-key  The key "name_ja" is missing here.
        1 | id: gallium
          | ^^
        hint: Add "name_ja:" with its value; data/README.md has an example of every kind of file."
    `);
  });

  test('figures without a source', () => {
    expect(toldAbout(edited('production/gallium.yaml', '    source: mcs\n', ''))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:3:5 missing-source  These figures name no source.
        3 |   - stage: refining
          |     ^^^^^
        hint: Add "source: <id>", the name of a file in data/sources/, or add the document there first."
    `);
  });

  test('a source that cannot be found', () => {
    expect(toldAbout(edited('sources/mcs.yaml', 'url: https://example.org/mcs\n', ''))).toMatchInlineSnapshot(`
      "data/sources/mcs.yaml:1:1 missing-key  Nobody can find this document: it has neither url, doi nor via.
        1 | id: mcs
          | ^^
        hint: Add its address as url, its DOI as doi, or as via where the copy came from."
    `);
  });

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

  test('a fact without a source', () => {
    expect(
      toldAbout(edited('minerals/gallium.yaml', 'stages:', 'lists:\n  - list: EU 2023\nstages:')),
    ).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:6:5 missing-source  This names no source.
        6 |   - list: EU 2023
          |     ^^^^
        hint: Add "source: <id>", the name of a file in data/sources/, or add the document there first."
    `);
  });

  test('a term that balances do not have', () => {
    expect(
      toldAbout(edited('supply/JPN/gallium.yaml', 'stock_change: -5', 'stock_changes: -5')),
    ).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:20:9 unknown-key  There is no key called "stock_changes" here.
        20 |         stock_changes: -5
           |         ^^^^^^^^^^^^^
        hint: Did you mean "stock_change"?"
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
        hint: The sources are the files in data/sources/: mcs."
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
        hint: The sources are the files in data/sources/: mcs.
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

  test('a language that pages have no words in', () => {
    const changes = edited('site.yaml', 'baseline_year', 'languages:\n  - en\n  - ja\nbaseline_year');
    expect(toldAbout(changes)).toContain('wrong-type  There is no language of the site called "ja".');
  });
});
