import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf, printed } from '../testing.ts';
import { readYaml } from './located.ts';
import { maxBytes } from './text.ts';

const path = 'data/minerals/gallium.yaml';

function problemsOf(text: string): string {
  return printed(readYaml(fileOf(path, text)).problems, [fileOf(path, text)]);
}

function codesOf(bytes: Uint8Array): readonly string[] {
  return readYaml({ path, bytes }).problems.map(({ code }) => code);
}

function nestedTo(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
}

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

  test('two documents', () => {
    expect(problemsOf('id: gallium\n---\nid: germanium')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:2:1 several-documents  A second YAML document begins here.
        2 | ---
          | ^
        hint: Delete the line "---", or move what follows it into a file of its own."
    `);
  });

  test('a directive', () => {
    expect(problemsOf('%YAML 1.1\n---\nid: gallium')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:1 yaml-feature  The file begins with a YAML directive.
        1 | %YAML 1.1
          | ^
        hint: Delete the line that begins with %. Data files are YAML 1.2 without directives."
    `);
  });

  test('an alias', () => {
    expect(problemsOf('id: &x gallium\nname: *x')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:5 yaml-feature  &x is an anchor, which marks a value for repeating it.
        1 | id: &x gallium
          |     ^^
        hint: Write the value itself. A text that begins with & goes between quotation marks.
      data/minerals/gallium.yaml:2:7 yaml-feature  *x is an alias, which repeats a value from somewhere else.
        2 | name: *x
          |       ^^
        hint: Write the value itself. A text that begins with * goes between quotation marks."
    `);
  });

  test('a tag', () => {
    expect(problemsOf('id: !!js/function gallium')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:5 yaml-feature  !!js/function is a tag, which gives a value a type.
        1 | id: !!js/function gallium
          |     ^^^^^^^^^^^^^
        hint: Write the value itself. A text that begins with ! goes between quotation marks."
    `);
  });

  test('a merge key', () => {
    expect(problemsOf('id: gallium\n<<: {name: Gallium}')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:2:1 yaml-feature  The merge key << takes values from somewhere else.
        2 | <<: {name: Gallium}
          | ^^
        hint: Write the keys and values out here."
    `);
  });

  test('a key that is a list', () => {
    expect(problemsOf('? [id]\n: gallium')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:3 yaml-feature  This key is a list or a record.
        1 | ? [id]
          |   ^
        hint: A key is one word, followed by a colon and a space."
    `);
  });

  test('a key written twice', () => {
    expect(problemsOf('id: gallium\nname: Gallium\nid: germanium')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:3:1 duplicate-key  "id" is written twice in the same place.
        3 | id: germanium
          | ^^
        hint: The first is on line 1. Keep the one that the source supports and delete the other."
    `);
  });

  test('a reserved key', () => {
    expect(problemsOf('__proto__:\n  admin: yes\nid: gallium')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:1 unsafe-key  "__proto__" cannot be a key, because programs give it a meaning of their own.
        1 | __proto__:
          | ^^^^^^^^^
        hint: Delete the line."
    `);
  });

  test('nothing', () => {
    expect(problemsOf('')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:1 empty-file  The file holds nothing.
        hint: Fill it in after the example in data/README.md, or delete it."
    `);
  });

  test('only comments', () => {
    expect(problemsOf('# gallium\n\n')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:1 empty-file  The file holds nothing.
        1 | # gallium
          | ^
        hint: Fill it in after the example in data/README.md, or delete it."
    `);
  });

  test('only a marker', () => {
    expect(problemsOf('---\n')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:1 empty-file  The file holds nothing.
        1 | ---
          | ^
        hint: Fill it in after the example in data/README.md, or delete it."
    `);
  });

  test('a NUL', () => {
    expect(problemsOf('id: gal\0lium')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:8 control-character  The file holds a control character, which no publisher prints.
        1 | id: gal�lium
          |        ^
        hint: Delete it. It usually comes with text copied out of a PDF or a spreadsheet."
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

describe('a file that is no text an author can have meant is refused:', () => {
  test('bytes that are not UTF-8', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('id: gallium\nname: Galli'), 0xfc, 0x6d]);
    expect(printed(readYaml({ path, bytes }).problems)).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:2:12 not-utf-8  The file is not text in UTF-8.
        hint: Save it again with the encoding UTF-8, which editors offer beside "Save as"."
    `);
  });

  test('UTF-16 with its byte-order mark', () => {
    expect(codesOf(new Uint8Array([0xff, 0xfe, 0x69, 0x00, 0x64, 0x00]))).toEqual(['not-utf-8']);
  });

  test('more than a megabyte', () => {
    expect(problemsOf(`a: ${'x'.repeat(maxBytes)}`)).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:1:1 too-large  The file has 1,000,003 bytes; a data file has at most 1,000,000.
        1 | a: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
          | ^
        hint: Keep one reporter and one mineral to a file, and only the years that are shown."
    `);
  });

  test('more than twenty levels', () => {
    expect(readYaml(fileOf(path, nestedTo(20))).problems).toEqual([]);
    expect(problemsOf(nestedTo(21))).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:21:23 too-deep  This is nested deeper than 20 levels.
        21 |                     a:
           |                       ^
        hint: Compare the indentation with the example in data/README.md: no kind of file has more than five levels."
    `);
  });

  test.each([
    { what: 'brackets', text: '['.repeat(300_000) },
    { what: 'dashes', text: '- '.repeat(300_000) },
    { what: 'lines', text: nestedTo(1300) },
  ])('deeply nested $what, without a crash', ({ text }) => {
    expect(codesOf(new TextEncoder().encode(text))).toEqual(['too-deep']);
  });

  test('aliases that would grow to billions of values', () => {
    const level = (n: number) => `l${n}: &l${n} [${Array.from({ length: 9 }, () => `*l${n - 1}`).join(', ')}]`;
    const bomb = ['l0: &l0 x', ...Array.from({ length: 9 }, (_, n) => level(n + 1))].join('\n');
    expect(new Set(codesOf(new TextEncoder().encode(bomb)))).toEqual(new Set(['yaml-feature']));
  });
});

describe('reading never throws', () => {
  test('whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => Array.isArray(codesOf(bytes))));
  });

  test('and whatever YAML characters an author may strew', () => {
    const signs = fc.constantFrom(...`a []{}"'#&*!|>%,~@\n\t`, ': ', '- ', '? ', '<<', '---\n', '\r\n', '>5');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { located, problems } = readYaml(fileOf(path, text));
        expect(located !== undefined || problems.length > 0).toBe(true);
        for (const { place } of problems) {
          expect(place.line).toBeLessThanOrEqual(text.split('\n').length);
          expect(Math.min(place.line, place.column, place.length)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
