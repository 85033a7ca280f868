import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, formatProblem, listed, nearest, type Problem, problemCodes, sortProblems } from './problem.ts';

function problemAt(line: number, column: number, length: number): Problem {
  return {
    code: 'unknown-mineral',
    place: { file: 'data/production/gallum.yaml', line, column, length },
    message: 'There is no mineral called "gallum".',
    hint: 'Did you mean "gallium"?',
  };
}

/** The frame's two lines: the text and the carets. */
function frame(problem: Problem, text: string): readonly string[] {
  return formatProblem(problem, text).split('\n').slice(1, 3);
}

describe('formatProblem', () => {
  test('prints position, code, sentence, frame and hint', () => {
    expect(formatProblem(problemAt(2, 10, 6), '# Gallium\nmineral: gallum\n')).toMatchInlineSnapshot(`
      "data/production/gallum.yaml:2:10 unknown-mineral  There is no mineral called "gallum".
        2 | mineral: gallum
          |          ^^^^^^
        hint: Did you mean "gallium"?"
    `);
  });

  test('prints no frame without a text, for a line the text does not have, and for an empty line', () => {
    expect(formatProblem(problemAt(2, 10, 6)).split('\n')).toHaveLength(2);
    expect(formatProblem(problemAt(9, 1, 1), 'mineral: gallum').split('\n')).toHaveLength(2);
    expect(formatProblem(problemAt(1, 1, 1), '\n').split('\n')).toHaveLength(2);
  });

  test('keeps the caret under its word behind tabs and Japanese', () => {
    expect(frame(problemAt(1, 2, 6), '\tgallum')).toEqual(['  1 |   gallum', '    |   ^^^^^^']);
    expect(frame(problemAt(1, 6, 6), '希土類: gallum')).toEqual(['  1 | 希土類: gallum', '    |         ^^^^^^']);
    expect(frame(problemAt(1, 1, 3), '希土類: gallum')).toEqual(['  1 | 希土類: gallum', '    | ^^^^^^']);
  });

  test('ignores the line ends of Windows', () => {
    expect(frame(problemAt(1, 10, 6), 'mineral: gallum\r\n')).toEqual([
      '  1 | mineral: gallum',
      '    |          ^^^^^^',
    ]);
  });

  test('shows one caret at the end of a line, and where the length is zero', () => {
    expect(frame(problemAt(1, 9, 0), 'mineral:')).toEqual(['  1 | mineral:', '    |         ^']);
    expect(frame(problemAt(1, 1, 0), 'mineral:')).toEqual(['  1 | mineral:', '    | ^']);
  });

  test('never sends an escape character of the author to the terminal, and shows one that hides', () => {
    const problem = { ...problemAt(1, 1, 1), message: 'There is no "\u001b[2J".', hint: 'Remove \u202e.' };
    const printed = formatProblem(problem, 'miner\u200bal: \u001b[2J');
    expect(printed).toContain('miner\ufffdal: \ufffd[2J');
    for (const hidden of ['\u001b', '\u200b', '\u202e']) expect(printed).not.toContain(hidden);
  });

  test('cuts a long line around the caret', () => {
    const text = `note: ${'a'.repeat(200)} gallum ${'b'.repeat(200)}`;
    const [line = '', carets = ''] = frame(problemAt(1, 208, 6), text);
    expect(line).toHaveLength(100 - 1);
    expect(line).toMatch(/^ {2}1 \| …a+ gallum b+…$/);
    expect(line.slice(carets.indexOf('^'))).toMatch(/^gallum b/);
    expect(carets).toMatch(/^ {4}\| +\^{6}$/);
  });

  test('keeps any frame within 100 columns and its caret under the right character', () => {
    const word = fc.string({ unit: fc.constantFrom('a', ' ', '土', '\t', '\u0301', '😀'), maxLength: 150 });
    fc.assert(
      fc.property(word, word, (before, after) => {
        const [line = '', carets = ''] = frame(problemAt(1, before.length + 1, 1), `${before}X${after}`);
        const wide = (text: string) =>
          [...text].reduce((sum, c) => sum + (c === '\u0301' ? 0 : /[土😀]/u.test(c) ? 2 : 1), 0);
        expect(wide(line)).toBeLessThanOrEqual(100);
        expect(wide(line.slice(0, line.indexOf('X')))).toBe(carets.indexOf('^'));
      }),
    );
  });
});

describe('sortProblems', () => {
  test('orders by file, then line, then column', () => {
    const other = { ...problemAt(1, 1, 1), place: { file: 'data/blocs/g7.yaml', line: 9, column: 1, length: 1 } };
    const sorted = sortProblems([problemAt(10, 1, 1), problemAt(9, 5, 1), problemAt(9, 2, 1), other]);
    expect(sorted.map(({ place }) => [place.line, place.column])).toEqual([
      [9, 1],
      [9, 2],
      [9, 5],
      [10, 1],
    ]);
  });
});

describe('didYouMean', () => {
  test.each([
    { word: 'rare-earth', meant: 'rare-earths', why: 'one letter is missing' },
    { word: 'galium', meant: 'gallium', why: 'one letter is missing' },
    { word: 'GALLIUM', meant: 'gallium', why: 'case does not count' },
    { word: 'lihtium', meant: 'lithium', why: 'two letters are swapped' },
    { word: 'tungstn-ore', meant: undefined, why: 'it is four edits away' },
    { word: 'tin', meant: undefined, why: 'short words allow one edit' },
    { word: 'zin', meant: 'zinc', why: 'one letter is missing' },
  ])('answers "$word" with $meant: $why', ({ word, meant }) => {
    expect(didYouMean(word, ['gallium', 'lithium', 'rare-earths', 'tungsten', 'zinc', 'iron'])).toBe(meant);
  });

  test('knows all that are equally near', () => {
    expect(nearest('CHA', ['CHE', 'CHL', 'CHN', 'TCD'])).toEqual(['CHE', 'CHL', 'CHN']);
    expect(nearest('CHE', ['CHL', 'CHE', 'CHN'])).toEqual(['CHE']);
  });
});

describe('listed', () => {
  test('names at most eight and counts the rest', () => {
    expect(listed(['a', 'b'])).toBe('a, b');
    expect(listed('abcdefgh')).toBe('a, b, c, d, e, f, g, h');
    expect(listed('abcdefghij')).toBe('a, b, c, d, e, f, g, h and 2 more');
  });
});

test('every code is kebab-case and explained in one full sentence', () => {
  for (const [code, sentence] of Object.entries(problemCodes)) {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});
