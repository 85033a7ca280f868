import { describe, expect, test } from 'vitest';
import { readDataset } from '../read.ts';
import { folder, printed } from '../testing.ts';

const head = 'indicator: any\ntitle: Any\nsource: mcs\nunit: percent\nstep: 1\n';

/** The first result of a set with this input, and what an author is told of it. */
function read(input: string, { header = head, rest = 'published: 86' } = {}) {
  const indented = (text: string, by: number) => text.trim().replace(/^/gm, ' '.repeat(by));
  const text = `${header}results:\n  - subject: Any, 2024\n    input:\n${indented(input, 6)}\n${indented(rest, 4)}\n`;
  const files = folder({ 'agreement/any.yaml': text });
  const { published, problems } = readDataset(files);
  return { result: published[0]?.results[0], told: printed(problems, files) };
}

function inputOf(input: string, header = head, rest = 'published: 86') {
  const { result, told } = read(input, { header, rest });
  expect(told).toBe('');
  return result?.input;
}

describe('the input of a published result', () => {
  test('is read as figures are printed, with keys as programs write them', () => {
    expect(inputOf('production: 1,200\nstock_change: -20\nexports: —\nimports: NA')).toEqual({
      production: 1200,
      stockChange: -20,
      exports: 0,
      imports: null,
    });
  });

  test('has estimates as the numbers that are printed and withheld figures without a point', () => {
    expect(inputOf('production: W\nimports: 100 e\nexports: <5')).toEqual({
      production: { value: null, lower: 0, upper: null },
      imports: 100,
      exports: { value: null, lower: 0, upper: 5 },
    });
  });

  test('adds up a list of figures, and knows no sum where one of them is not reported', () => {
    expect(inputOf('imports:\n  - 24000\n  - 4920')).toEqual({ imports: 28920 });
    expect(inputOf('imports:\n  - 24000\n  - NA')).toEqual({ imports: null });
  });

  test('makes a change of stocks from stocks at the end of two years and what a stockpile released', () => {
    // By hand: 70 + 6 − (100 + 4) − 10 = −38.
    const stocks = 'opening_stock:\n  - 100\n  - 4\nclosing_stock:\n  - 70\n  - 6\nstock_release: 10';
    expect(inputOf(stocks)).toEqual({ stockChange: -38 });
    // By hand, with an opening stock to whole tens: 70 − 95 .. 70 − 105.
    const toTens = 'steps:\n  opening_stock: 10\npublished: 86';
    expect(inputOf('opening_stock: 100\nclosing_stock: 70', head, toTens)).toEqual({
      stockChange: { value: -30, lower: -35, upper: -25 },
    });
    expect(inputOf('opening_stock: NA\nclosing_stock: 70')).toEqual({ stockChange: null });
  });

  test('takes a release below zero for what was bought', () => {
    // By hand: 0 − (−76) = 76.
    expect(inputOf('stock_release: −76')).toEqual({ stockChange: 76 });
  });

  test('has suppliers as a list, whether one figure a line or with further keys', () => {
    expect(inputOf('suppliers:\n  CHN: 69\n  USA: <12\nresidual: 3')).toEqual({
      suppliers: [
        { id: 'CHN', quantity: 69 },
        { id: 'USA', quantity: { value: null, lower: 0, upper: 12 } },
      ],
      residual: 3,
    });
    expect(inputOf('imports:\n  - id: CHN\n    quantity: 5\n    g: 0.6\nproduction: 0')).toEqual({
      imports: [{ id: 'CHN', quantity: 5, g: 0.6 }],
      production: 0,
    });
  });

  test('keeps words, counts and truths as what they are', () => {
    expect(inputOf('partner: CHN\ncount: 4\ntop_list: yes\nmembers:\n  - USA\n  - JPN\nimport_reliance: E')).toEqual({
      partner: 'CHN',
      count: 4,
      topList: true,
      members: ['USA', 'JPN'],
      importReliance: 'net-exporter',
    });
  });

  test('is rounded as the set says of a term, and as a result says of its own', () => {
    const terms = 'terms:\n  si_sr:\n    step: 0.1\n    max: 1\n  import_reliance:\n    unit: percent\n    step: 1\n';
    // By hand: 1.0 ± 0.05 is cut at 1; 64 ± 0.5 percent.
    expect(inputOf('si_sr: 1.0\nimport_reliance: 64', `${head}${terms}`)).toEqual({
      siSr: { value: 1, lower: 0.95, upper: 1 },
      importReliance: { value: 0.64, lower: 0.635, upper: 0.645 },
    });
    expect(inputOf('production: 430', head, 'steps:\n  production: 10\npublished: 86')).toEqual({
      production: { value: 430, lower: 425, upper: 435 },
    });
  });
});

describe('a printed result', () => {
  const rangeOf = (published: string, header = head) =>
    read('production: 1', { header, rest: `published: ${published}` }).result?.range;

  test.each([
    { published: '86', range: { value: 86, lower: 85.5, upper: 86.5 }, from: 'half a step each way' },
    { published: '91 e', range: { value: 91, lower: 90.5, upper: 91.5 }, from: 'an estimate is rounded like the rest' },
    { published: '100', range: { value: 100, lower: 99.5, upper: 100 }, from: 'cut at the whole' },
    { published: '0', range: { value: 0, lower: -0.5, upper: 0.5 }, from: 'a rounded zero, not an exact one' },
    { published: '>95', range: { value: null, lower: 95, upper: 100 }, from: 'the whole is the end of a percentage' },
    { published: '<25', range: { value: null, lower: 0, upper: 25 }, from: 'a bound' },
    { published: 'E', range: { value: 0, lower: 0, upper: 0 }, from: 'a net exporter counts as 0' },
  ])('of $published stands for $range.lower to $range.upper: $from', ({ published, range }) => {
    expect(rangeOf(published)).toEqual(range);
  });

  test('without a step is printed in full', () => {
    const full = head.replace('step: 1\n', '').replace('percent', 'points');
    expect(rangeOf('4928.9711580487665', full)).toEqual({
      value: 4928.9711580487665,
      lower: 4928.9711580487665,
      upper: 4928.9711580487665,
    });
  });
});

describe('an estimate of a publisher that rounds its estimates to two digits', () => {
  const rounds = `${head}estimates_significant: 2\n`;

  // By hand: half a step each way, a step being a unit of the second digit.
  test.each([
    { written: '14,000 e', is: { value: 14_000, lower: 13_500, upper: 14_500 }, from: 'a step of 1,000' },
    { written: '0.35 e', is: { value: 0.35, lower: 0.345, upper: 0.355 }, from: 'a step of 0.01' },
    { written: '7 e', is: { value: 7, lower: 6.95, upper: 7.05 }, from: 'a step of 0.1' },
    { written: '1920 e', is: 1920, from: 'three digits show that it is not rounded to two' },
    { written: '14,000', is: 14_000, from: 'no estimate' },
    { written: '0 e', is: 0, from: 'nothing has no digits' },
  ])('of $written is as wide as its rounding: $from', ({ written, is }) => {
    expect(inputOf(`production: ${written}`, rounds)).toEqual({ production: is });
  });

  test('keeps the coarser step of its key', () => {
    const steps = 'steps:\n  production: 5000\npublished: 86';
    expect(inputOf('production: 30000 e', rounds, steps)).toEqual({
      production: { value: 30_000, lower: 27_500, upper: 32_500 },
    });
  });

  test('rounds a result that has no step of its own, and none that has', () => {
    const rangeOf = (header: string) => read('production: 1', { header, rest: 'published: 100 e' }).result?.range;
    const quantity = rounds.replace('unit: percent\nstep: 1', 'unit: input\nsignificant: 3');
    expect(rangeOf(quantity)).toEqual({ value: 100, lower: 95, upper: 105 });
    expect(rangeOf(rounds)).toEqual({ value: 100, lower: 99.5, upper: 100 });
  });
});

describe('a mistake', () => {
  test('in a figure of an input is told at the figure', () => {
    expect(read('imports:\n  - 24000\n  - 4.920,5').told).toContain('data/agreement/any.yaml:11:11 not-a-figure');
  });

  test('is a result that nothing can be compared with', () => {
    expect(read('production: 1', { rest: 'published: W' }).told).toMatchInlineSnapshot(`
      "data/agreement/any.yaml:10:16 not-a-figure  "W" is no result to compare with.
        10 |     published: W
           |                ^
        hint: Write the result as it is printed: 86, 91 e, >95, <25, or E for a net exporter. Leave out results that are not published."
    `);
  });

  test('is a subject that stands twice', () => {
    const again = '- subject: Any, 2024\n  input:\n    production: 2\n  published: 50';
    const files = folder({
      'agreement/any.yaml': `${head}results:\n${`${again}\n${again}\n`.replace(/^/gm, '  ').trimEnd()}\n`,
    });
    expect(printed(readDataset(files).problems, files)).toContain('data/agreement/any.yaml:11:14 duplicate-id');
  });

  test('is a rounding of a term that no input has, for it would round nothing', () => {
    const terms = `${head}terms:\n  producton:\n    step: 1\n`;
    expect(read('production: 1', { header: terms }).told).toMatchInlineSnapshot(`
      "data/agreement/any.yaml:7:3 unknown-key  There is no key called "producton" here.
        7 |   producton:
          |   ^^^^^^^^^
        hint: Did you mean "production"?"
    `);
    const steps = 'steps:\n  imports: 1\n  published: 1\npublished: 86';
    expect(read('production: 1', { rest: steps }).told).toContain('data/agreement/any.yaml:11:7 unknown-key');
  });

  test('is a contradiction beside a reason', () => {
    const both = 'published: 86\nreason: The publisher counts re-exports.\ncontradiction: The terms come to 80.';
    expect(read('production: 1', { rest: both }).told).toMatchInlineSnapshot(`
      "data/agreement/any.yaml:12:5 needless-reason  A reason and a contradiction are given for one difference.
        12 |     contradiction: The terms come to 80.
           |     ^^^^^^^^^^^^^
        hint: Keep the reason where the publisher says why its number is another; else keep the contradiction."
    `);
  });

  test('in a count or in a yes or no is left for the indicator to refuse', () => {
    expect(inputOf('count: many\ntop_list: true')).toEqual({ count: 'many', topList: 'true' });
  });

  test('is a source that does not exist, or a unit that results are not published in', () => {
    expect(read('production: 1', { header: head.replace('mcs', 'msc') }).told).toContain('unknown-source');
    expect(read('production: 1', { header: head.replace('percent', 'per cent') }).told).toContain('wrong-type');
  });
});
