import { describe, expect, test } from 'vitest';
import { edited, toldAbout } from '../testing.ts';

describe('a record that is not as its kind is located and explained:', () => {
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
});
