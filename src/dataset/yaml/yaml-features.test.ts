import { describe, expect, test } from 'vitest';
import { problemsOf } from './testing.ts';

describe('what data files do without is located and explained:', () => {
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
});
