import { describe, expect, test } from 'vitest';
import { readDataset } from '../dataset/read.ts';
import { folder, printed } from '../dataset/testing.ts';
import { agreementWith } from './compare.ts';

const head = `
indicator: net-import-reliance
title: Reliance of the United States
source: mcs
unit: percent
step: 1
results:
`;

/** By hand: (90 − 10) / (20 + 90 − 10) = 0.8. */
const gallium = `
  - subject: Gallium, 2024
    input:
      production: 20
      imports: 90
      exports: 10
    published: 80
`.slice(1);

/** What an author is told of a set, and how its results stand to ours. */
function held(results: string, header = head) {
  const files = folder({ 'agreement/reliance.yaml': `${header}${results}` });
  const { published, placeOf, problems: inFacts } = readDataset(files);
  const { comparisons, problems } = agreementWith(published, placeOf);
  return { told: printed([...inFacts, ...problems], files), comparisons };
}

describe('a published result', () => {
  test('that ours rounds to agrees, with the difference in its own unit', () => {
    const { told, comparisons } = held(gallium);
    expect(told).toBe('');
    expect(comparisons.map(({ verdict }) => verdict)).toEqual(['agrees']);
    expect(comparisons[0]?.difference).toBeCloseTo(0, 9);
  });

  test('that only our bounds reach lies within rounding', () => {
    // By hand: imports of 85 to 95 give 75 / 95 = 78.95 to 85 / 105 = 80.95 percent, which holds 80.5 but not 81.
    const steps = gallium.replace('    input:', '    steps:\n      imports: 10\n    input:');
    const { told, comparisons } = held(steps.replace('published: 80', 'published: 81'));
    expect(told).toBe('');
    expect(comparisons.map(({ verdict }) => verdict)).toEqual(['within-rounding']);
  });

  test('is not reached by what an estimate might have been: the publisher computed it from the same estimate', () => {
    // Imports of 81 to 99 would give 78.0 to 81.7 percent; those of 90 give 80.
    const estimated = gallium.replace('90', '90 e').replace('published: 80', 'published: 81');
    expect(held(estimated).told).toContain('We get 80 (80 to 80) for Gallium, 2024 where 81 is printed.');
  });

  test('further away is explained by a reason', () => {
    const reason = '    reason: The publisher counts re-exports.\n';
    const { told, comparisons } = held(`${gallium.replace('published: 80', 'published: 70')}${reason}`);
    expect(told).toBe('');
    expect(comparisons.map(({ verdict, difference }) => [verdict, difference])).toEqual([['explained', 10]]);
  });

  test('further away stays in sight where the figures of the publisher do not follow from each other', () => {
    const contradiction = '    contradiction: The terms come to 80 percent.\n';
    const { told, comparisons } = held(`${gallium.replace('published: 80', 'published: 70')}${contradiction}`);
    expect(told).toBe('');
    expect(comparisons.map(({ verdict, difference }) => [verdict, difference])).toEqual([['publisher-differs', 10]]);
  });

  test('further away without a reason is a mistake at the line of the printed number', () => {
    const { told, comparisons } = held(gallium.replace('published: 80', 'published: 70'));
    expect(comparisons).toEqual([]);
    expect(told).toMatchInlineSnapshot(`
      "data/agreement/reliance.yaml:12:5 unexplained-difference  We get 80 (80 to 80) for Gallium, 2024 where 70 is printed.
        12 |     published: 70
           |     ^^^^^^^^^^^^^
        hint: Correct the figures, or add "reason:" with what makes the publisher's number another, as its definition or notes say, or "contradiction:" with how its own figures do not follow from each other. The unit is percent."
    `);
  });

  test('within rounding may have no reason', () => {
    const { told } = held(`${gallium}    reason: The publisher counts re-exports.\n`);
    expect(told).toMatchInlineSnapshot(`
      "data/agreement/reliance.yaml:13:5 needless-reason  A reason is given, but 80 (80 to 80) and the printed 80 agree within their rounding.
        13 |     reason: The publisher counts re-exports.
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Delete the line."
    `);
    expect(held(`${gallium}    contradiction: The terms come to 80 percent.\n`).told).toContain(
      'data/agreement/reliance.yaml:13:5 needless-reason  A contradiction is given',
    );
  });

  test('of an estimated number is as narrow as any other: it is the inputs that are estimated', () => {
    expect(held(gallium.replace('published: 80', 'published: 84 e')).told).toContain('unexplained-difference');
  });
});

describe('a set', () => {
  test('of an indicator that does not exist is told once, at its name', () => {
    const { told } = held(`${gallium}${gallium.replace('2024', '2025')}`, head.replace('net-import', 'nett-import'));
    expect(told).toMatchInlineSnapshot(`
      "data/agreement/reliance.yaml:1:12 unknown-indicator  There is no indicator called "nett-import-reliance".
        1 | indicator: nett-import-reliance
          |            ^^^^^^^^^^^^^^^^^^^^
        hint: Did you mean "net-import-reliance"?"
    `);
  });

  test('of an indicator that orders things is refused, since an order is no number', () => {
    const scores =
      '  - subject: All\n    input:\n      scores:\n        gallium: 0.5\n        cobalt: 0.4\n    published: 1\n';
    const { told } = held(scores, head.replace('net-import-reliance', 'priority-rank'));
    expect(told).toContain('data/agreement/reliance.yaml:1:12 unknown-indicator');
    expect(told).toContain('"priority-rank" gives an order, not one number that could be compared.');
  });

  test('with an input that the indicator cannot take says what is wrong with it, where it stands', () => {
    const shares = head.replace('net-import-reliance', 'hhi').replace('percent', 'index');
    const { told } = held('  - subject: Gallium\n    input:\n      suppliers: 4\n    published: 1\n', shares);
    expect(told).toContain('data/agreement/reliance.yaml:9:7 input-refused');
    expect(told).toContain('not an input of hhi at suppliers');
  });
});

test('nothing that an author deletes, doubles or mistypes in one line goes without a comparison or a word', () => {
  const lines = `${head}${gallium}`.trim().split('\n');
  const edits: readonly ((line: string) => readonly string[])[] = [
    () => [],
    (line) => [line, line],
    (line) => [line.replace(/: .*/, ': W')],
    (line) => [line.replace(/: .*/, ': -3')],
    (line) => [line.replace(/: .*/, ':')],
    (line) => [line.replace(/(\w):/, '$1x:')],
  ];
  const texts = lines.flatMap((_, at) =>
    edits.map((edit) => lines.flatMap((line, i) => (i === at ? edit(line) : line))),
  );
  for (const text of texts) {
    const { told, comparisons } = held(`${text.join('\n')}\n`, '');
    if (told === '') expect(comparisons).toHaveLength(1);
  }
  // Twelve lines, six edits.
  expect(texts).toHaveLength(72);
});
