import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Composer, type Document, Parser } from 'yaml';
import type { Plain } from '../plain.ts';
import type { Span } from '../span.ts';
import { formOf } from '../walk.ts';
import { blockForm } from './block.ts';

/** What the library makes of a text; `undefined` where it, or what data files do without, is complained of. */
function asLibrary(text: string) {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const documents: Document.Parsed[] = [...composer.compose(new Parser().parse(text))];
  const [document] = documents;
  if (documents.length !== 1 || documents.some(({ errors }) => errors.length > 0)) return undefined;
  if (document?.directives.yaml.explicit === true) return undefined;
  const problems: never[] = [];
  const place = (line: number) => ({ file: '', line, column: 1, length: 1 });
  const form = formOf(document?.contents ?? undefined, { text, place, problems, scalar: (value) => value });
  return problems.length > 0 || form === undefined || form.value === '' ? undefined : form;
}

/** Spans as they are used: nobody asks where a record or list ends. */
function told({ parts, stop, ...span }: Span): unknown {
  if (parts === undefined) return { ...span, stop };
  return { ...span, parts: [...parts.entries()].map(([key, part]) => [key, told(part)]) };
}

/** Whether the text was taken, having found that it is read as the library reads it. */
function agrees(text: string): boolean {
  const form = blockForm(text);
  if (form === undefined) return false;
  const library = asLibrary(text);
  expect(library?.value, JSON.stringify(text)).toEqual(form.value);
  expect(library && told(library), JSON.stringify(text)).toEqual(told(form));
  return true;
}

const project = join(import.meta.dirname, '../../../..');

function dataFiles(): readonly string[] {
  const entries = readdirSync(join(project, 'data'), { recursive: true, withFileTypes: true });
  return entries.filter(({ name }) => name.endsWith('.yaml')).map(({ parentPath, name }) => join(parentPath, name));
}

describe('a text in block style', () => {
  test('is read as the library reads it: records, lists, comments, folded lines, quotes', () => {
    const text = `# About
id: x   # here
2024:
  - CHN: ">95" # bound
    JPN: 60 e

    # a comment
  - 'W'
  - a: -1.46
    note: >-
      One line: two
      # no comment

    # a comment, though deep
none: []
last: it's "so"#not [a, b]
`;
    expect(agrees(text)).toBe(true);
  });

  test('may have the line ends of Windows', () => {
    expect(agrees('a: 1\r\nb:\r\n  - c: "2"\r\n\r\n  - d: >-\r\n      e\r\n      f\r\n')).toBe(true);
  });
});

/** Pieces that files are made of, and those that make trouble. */
const pieces = fc.constantFrom(
  ...[
    'a',
    'b',
    'CHN',
    '2024',
    'x-y',
    '_',
    '.',
    '-',
    '- ',
    '-  ',
    ':',
    ': ',
    ':  ',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n  ',
    '\n    ',
  ],
  ...[
    '\n- ',
    '\n  - ',
    '\n      ',
    ' #',
    '#',
    '# c',
    '"',
    "'",
    '"a"',
    "'b'",
    '\\',
    '""',
    '>-',
    '>-\n',
    '>',
    '|',
    '[',
    ']',
    '[]',
  ],
  ...[
    '{',
    '}',
    ',',
    '&a',
    '*a',
    '!t',
    '%',
    '@',
    '`',
    '?',
    '? ',
    '---',
    '...',
    '~',
    '<<',
    '\t',
    '\r\n',
    '\r',
    '—',
    '60 e',
    '>95',
  ],
  ...[
    '鉱',
    '1,000',
    '-1',
    '.5',
    'a: b',
    '\nkey: value',
    '\nkey:\n',
    '\u00a0',
    '\u2028',
    '\u0085',
    '=',
    '😀',
    'a: >-\n  b\n',
  ],
);

/** A text of drawn lines, most of which are of the block style. */
const lines = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '', '  ', '  ', '    ', '   '),
      fc.constantFrom('', '', '', '- ', '-   '),
      fc.constantFrom('a:', 'b:', '2024:', 'CHN: ', 'x.y-z: ', 'd: ', 'e:', '', 'key :', '- '),
      fc.constantFrom(
        '',
        '1',
        ' 60 e',
        '"W"',
        " '<1'",
        '>-',
        ' >-',
        ' >- ',
        '[]',
        ' text # c',
        ' # c',
        '#',
        'two words',
        ' a: b',
        ' é—',
      ),
      fc.constantFrom('', '', '', ' ', '  # c', '\n', '\n      # c'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((drawn) => drawn.map((parts) => parts.join('')).join('\n'));

/** A value as files hold it, and its text in block style. */
const key = fc
  .stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,5}$/)
  .filter((word) => word !== 'constructor' && word !== 'prototype');
const word = fc.constantFrom(
  '1',
  '60 e',
  'W',
  '">95"',
  "'<1'",
  '-0.5',
  'mine',
  'it is so',
  'http://x.y/z',
  '""',
  'a#b',
  '"a: b"',
);
const { block } = fc.letrec<{ block: Plain }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    word,
    fc.dictionary(key, tie('block'), { minKeys: 1, maxKeys: 4 }),
    fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  ),
}));

/** Lines of a value, each without the indentation of what holds it. */
function written(value: Plain): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) {
    return value.flatMap((item: Plain) => written(item).map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)));
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? [`${name}: ${inner}`] : [`${name}:`, ...written(inner).map((line) => `  ${line}`)],
  );
}

describe('whatever the text', () => {
  const rounds = { seed: 20_261_124, numRuns: 4000 };

  test('it is read as the library reads it, or left to that: drawn pieces', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 14 }).map((drawn) => drawn.join('')),
        (text) => void agrees(text),
      ),
      rounds,
    );
  });

  test('it is read as the library reads it, or left to that: drawn lines', () => {
    const taken: string[] = [];
    const law = fc.property(lines, (text) => {
      if (agrees(text)) taken.push(text);
    });
    fc.assert(law, rounds);
    expect(new Set(taken).size).toBeGreaterThan(100);
  });

  test('it is read as the library reads it where it is of records and lists, and that is taken', () => {
    const law = fc.property(fc.dictionary(key, block, { minKeys: 1, maxKeys: 4 }), (value) => {
      const text = `${written(value).join('\n')}\n`;
      // A list right within a list is left to the library.
      expect(agrees(text)).toBe(!/- - /.test(text));
    });
    fc.assert(law, { ...rounds, numRuns: 1000 });
  });

  test('with one character changed, put in or taken out it is read as the library reads it, or left to that', () => {
    const files = dataFiles()
      .filter((_, at) => at % 97 === 0)
      .map((file) => readFileSync(file, 'utf8').slice(0, 1500));
    expect(files.length).toBeGreaterThan(3);
    const signs = fc.constantFrom(...' \n\t:-#"\'>|[]{}&*!%@,?`\\ax0'.split(''), '', '\r', '\n  ', ': ', ' #');
    const law = fc.property(fc.constantFrom(...files), fc.nat(1499), fc.nat(2), signs, (text, at, length, sign) => {
      agrees(text.slice(0, at) + sign + text.slice(at + length));
    });
    fc.assert(law, rounds);
  });
});

test('every file of the data is in block style, and read as the library reads it', () => {
  const files = dataFiles();
  // The library takes its time: every so many-th, so that the test does not grow with the data.
  const step = Math.ceil(files.length / 40);
  for (const file of files) if (blockForm(readFileSync(file, 'utf8')) === undefined) expect.unreachable(file);
  for (const file of files.filter((_, at) => at % step === 0))
    expect(agrees(readFileSync(file, 'utf8')), file).toBe(true);
});
