import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf, printed } from '../testing.ts';
import { readYaml } from './located.ts';
import { path, problemsOf } from './testing.ts';
import { maxBytes } from './text.ts';

function codesOf(bytes: Uint8Array): readonly string[] {
  return readYaml({ path, bytes }).problems.map(({ code }) => code);
}

function nestedTo(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
}

describe('a file that holds nothing, or nothing an author can have typed, is told so:', () => {
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
