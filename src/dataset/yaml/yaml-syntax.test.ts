import { describe, expect, test } from 'vitest';
import { problemsOf } from './testing.ts';

describe('a mistake of syntax is located and explained:', () => {
  test('a tab', () => {
    expect(problemsOf('id: gallium\n\tname: Gallium')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:2:1 yaml-syntax  A tab is used for indentation.
        2 |   name: Gallium
          | ^^
        hint: Indent with spaces, two for each level."
    `);
  });

  test('uneven indentation', () => {
    expect(problemsOf('stages:\n   - id: mine\n  - id: refining')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:3:3 yaml-syntax  The line does not begin in the same column as its neighbours.
        3 |   - id: refining
          |   ^
        hint: Give all keys of one record, and all items of one list, the same number of spaces."
    `);
  });

  test('a value above deeper lines', () => {
    expect(problemsOf('id: gallium\n  name: Gallium')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:5 yaml-syntax  The key on this line has a value already, but the next line is indented below it.
        1 | id: gallium
          |     ^
        hint: Indent the next line like this one, or remove the value from this one."
    `);
  });

  test('a second colon', () => {
    expect(problemsOf('id: gallium\nnote: mind: this')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:2:7 yaml-syntax  The value holds a second colon, which begins a new key.
        2 | note: mind: this
          |       ^
        hint: Put the whole value between quotation marks."
    `);
  });

  test('a missing space', () => {
    expect(problemsOf('id:gallium\nname: Gallium')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:1 yaml-syntax  The line is not of the form "key: value".
        1 | id:gallium
          | ^^^^^^^^^^
        hint: Write a colon and a space after the key, or "- " before an item of a list."
    `);
  });

  test('an open quotation mark', () => {
    expect(problemsOf("id: gallium\nname: 'Gallium\nsymbol: Ga\n")).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:2:7 yaml-syntax  A quotation mark is opened here and never closed.
        2 | name: 'Gallium
          |       ^
        hint: Close it at the end of the value. An apostrophe between single marks is written twice."
    `);
  });

  test('an open bracket', () => {
    expect(problemsOf('hs: [811292\nid: gallium')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:2:1 yaml-syntax  A bracket is opened and not closed before this line.
        2 | id: gallium
          | ^
        hint: Close it, or write one item on a line: "- " before each item of a list."
    `);
  });

  test('a reserved character', () => {
    expect(problemsOf('name: @gallium')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:7 yaml-syntax  The value begins with @, which YAML keeps for itself.
        1 | name: @gallium
          |       ^
        hint: Put the value between quotation marks."
    `);
  });

  test('a bound without quotes, which other readers of YAML would lose', () => {
    expect(problemsOf('CHN: >95 # as printed\nUSA: ">95"\nall:\n  - > 9')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:6 yaml-syntax  >95 stands without quotes, and YAML takes a bare > for the head of a text.
        1 | CHN: >95 # as printed
          |      ^^^
        hint: Put it in quotes: ">95".
      data/minerals/gallium.yaml:4:5 yaml-syntax  > 9 stands without quotes, and YAML takes a bare > for the head of a text.
        4 |   - > 9
          |     ^^^
        hint: Put it in quotes: "> 9"."
    `);
  });

  test('a bare dash', () => {
    expect(problemsOf('CHN: -\nUSA: 1')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:6 yaml-syntax  A dash on the line of its key begins a list.
        1 | CHN: -
          |      ^
        hint: Write zero as 0 or —. The items of a list go on the lines below, each after "- "."
    `);
  });

  test('a backslash', () => {
    expect(problemsOf('name: "Ga\\llium"')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:10 yaml-syntax  A backslash between double quotation marks begins a sequence that YAML does not know.
        1 | name: "Ga\\llium"
          |          ^
        hint: Use single quotation marks, or write the backslash twice."
    `);
  });

  test('words after a quotation', () => {
    expect(problemsOf('name: "Gallium" metal')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:17 yaml-syntax  Something stands here after the value has ended.
        1 | name: "Gallium" metal
          |                 ^^^^^
        hint: Put the whole value between one pair of quotation marks, and check the indentation of this line."
    `);
  });

  test('a stray bracket', () => {
    expect(problemsOf('name: ]')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:7 yaml-syntax  This cannot be read as YAML.
        1 | name: ]
          |       ^
        hint: Check indentation, colons and quotation marks on this line and the one above."
    `);
  });

  test('two mistakes on two lines', () => {
    expect(problemsOf('years:\n  2023:\n    CHN: 1\n   USA: 2\n  2024:\n\tCHN: 1')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:4:4 yaml-syntax  The line does not begin in the same column as its neighbours.
        4 |    USA: 2
          |    ^
        hint: Give all keys of one record, and all items of one list, the same number of spaces.
      data/minerals/gallium.yaml:6:1 yaml-syntax  A tab is used for indentation.
        6 |   CHN: 1
          | ^^
        hint: Indent with spaces, two for each level."
    `);
  });
});
