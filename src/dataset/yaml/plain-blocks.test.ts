import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFully, readYaml } from './located.ts';
import { plainBlocks } from './plain-blocks.ts';

const data = join(import.meta.dirname, '../../../data');
const texts = readdirSync(data, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(join(data, file), 'utf8'));

const sample = `# A comment at the head.
reporter: JPN
imports:
  - stage: magnet
    hs: "850511" # as a text
    note: >-
      Text over several lines,
      with a # that is no comment.
    primary: yes

    years:
      2024:
        CHN: >95
        VNM: 45000 e
        # Not available to the public.
        USA: W
      2023:
        CHN: -1.5
members:
  - AUS
  - 'JPN'
  - published: —
last: a value, with [signs] & "marks"
`;

/** Where every part stands, as the reader of any text tells it and as the quick one does. */
function expectSame(text: string): void {
  const blocks = plainBlocks(text);
  if (blocks === undefined) return;
  const quick = readYaml({ path: 'data/x.yaml', bytes: new TextEncoder().encode(text) });
  const full = readFully('data/x.yaml', text);
  expect(full.problems).toEqual([]);
  expect(blocks.value).toEqual(full.located?.value);
  for (const pointer of [...blocks.spans.keys(), '/nowhere', '/imports/9']) {
    for (const part of ['entry', 'key', 'value'] as const) {
      expect([pointer, quick.located?.placeOf(pointer, part)]).toEqual([pointer, full.located?.placeOf(pointer, part)]);
    }
  }
}

/** What a hand may add, break or leave behind in a file. */
const slips = fc.constantFrom(
  ...['\n', '\n\n', ' ', '  ', '    ', ': ', ':', '- ', '-', '#', ' # x', '"', "'", '>', '>-', '|', '&a ', '*a', '!t '],
  ...[
    '[',
    '{',
    '? ',
    '%',
    '@',
    '\t',
    '\r',
    '---\n',
    '...\n',
    '<<: x\n',
    'x',
    '2024:',
    'a: b\n',
    '\\',
    '\ue000',
    'null',
    '~',
  ],
);

describe('the quick reader', () => {
  test('reads what the other one reads, at the same places', () => {
    expect(plainBlocks(sample)).toBeDefined();
    expectSame(sample);
  });

  test('agrees with it on every file of the data, and takes nearly all of them', () => {
    for (const text of texts) expectSame(text);
    const taken = texts.filter((text) => plainBlocks(text) !== undefined);
    const size = (all: readonly string[]) => all.reduce((total, text) => total + text.length, 0);
    expect(size(taken) / size(texts)).toBeGreaterThan(0.9);
  });

  test.each([
    { title: 'a bound as an item of a list, which is the head of a text', text: 'a:\n  - >95\n' },
    { title: 'folded text that goes on after an empty line', text: 'a: >-\n  b\n\n  # c\nd: e\n' },
    { title: 'folded text with a deeper line', text: 'a: >-\n  b\n    c\n' },
    { title: 'a key without a value', text: 'a:\nb: c\n' },
    { title: 'a scalar over two lines', text: 'a: b\n  c\n' },
    { title: 'a second colon', text: 'a: b: c\n' },
    { title: 'a key that is written twice', text: 'a: b\na: c\n' },
    { title: 'a key that programs reserve', text: 'constructor: b\n' },
    { title: 'a line between two columns', text: 'a:\n    b: c\n  d: e\n' },
    { title: 'brackets', text: 'a: [b, c]\n' },
    { title: 'a second document', text: 'a: b\n---\nc: d\n' },
    { title: 'an anchor', text: 'a: &b c\n' },
    { title: 'more than twenty levels', text: Array.from({ length: 22 }, (_, n) => `${' '.repeat(n)}a:\n`).join('') },
  ])('leaves to the other one $title', ({ text }) => {
    expect(plainBlocks(text)).toBeUndefined();
  });

  test.each([
    { title: 'folded text at the end of a file', text: 'a: >-\n  b\n  c\n' },
    { title: 'folded text at the end of a file without an end of its line', text: 'a: >-\n  b\n  c' },
    { title: 'a scalar at the end of a file without an end of its line', text: 'a: b' },
    { title: 'a file that begins with empty lines', text: '\n# c\n\na:\n  - b: c\n    d: e\n' },
  ])('reads $title', ({ text }) => {
    expect(plainBlocks(text)).toBeDefined();
    expectSame(text);
  });

  test('agrees with it or leaves the text to it, whatever a slip of the hand did', () => {
    const slip = fc.tuple(fc.nat(sample.length), fc.nat(12), fc.oneof(slips, fc.constant('')));
    const law = fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (all) => {
      expectSame(all.reduce((text, [at, cut, added]) => text.slice(0, at) + added + text.slice(at + cut), sample));
    });
    fc.assert(law, { seed: 20_261_124, numRuns: 4000 });
  });

  test('agrees with it or leaves the text to it, when lines change places or indentation', () => {
    const lines = sample.split('\n');
    const move = fc.tuple(fc.nat(lines.length - 1), fc.nat(lines.length - 1), fc.integer({ min: -4, max: 4 }));
    const law = fc.property(fc.array(move, { minLength: 1, maxLength: 3 }), (moves) => {
      const moved = moves.reduce<readonly string[]>((all, [from, to, by]) => {
        const line = all[from] ?? '';
        const shifted = by < 0 ? line.slice(-by) : ' '.repeat(by) + line;
        return all.toSpliced(from, 1).toSpliced(to, 0, shifted);
      }, lines);
      expectSame(moved.join('\n'));
    });
    fc.assert(law, { seed: 20_261_124, numRuns: 4000 });
  });
});
