import { describe, expect, test } from 'vitest';
import { toldAbout } from '../../testing.ts';

const production = 'production/gallium.yaml';

/** What an author is told of one year of world production with a control sum; the first figure stands in line 10. */
function told(figures: string, sum: string): string {
  const lines = figures.split(', ').map((figure) => `        ${figure}\n`);
  const head = `mineral: gallium\nseries:\n  - stage: refining\n    source: mcs\n    unit: kg\n    control_sums:\n`;
  const text = `${head}      2024: ${sum}\n    years:\n      2024:\n${lines.join('')}`;
  return toldAbout({ [production]: text, 'supply/JPN/gallium.yaml': null });
}

const lookedAt = (problems: string) => /Look at .*? close\)(?: or at .*? close\))*/.exec(problems)?.[0];

describe('the figures of a year', () => {
  test.each([
    { figures: 'CHN: 900, JPN: 60 e, RUS: 40', sum: '1000', from: '900 + 60 + 40' },
    { figures: 'CHN: 0.1, JPN: 0.2', sum: '0.3', from: 'decimals add up as decimals' },
    { figures: 'CHN: 900, JPN: 60', sum: '960.0', from: 'a zero at the end is nothing' },
    { figures: 'WLD: 1000, CHN: 900, OTH: 60', sum: '960', from: 'the rest counts, the total does not' },
    { figures: 'CHN: 900, JPN: W, RUS: <1, KOR: NA', sum: '900', from: 'what has no number does not count' },
  ])('$figures come to $sum: $from', ({ figures, sum }) => {
    expect(told(figures, sum)).toBe('');
  });

  test('that miss their control sum are told there, with both, the difference, the line and the way out', () => {
    // By hand: 9000 + 60 + 40 = 9100; 9100 - 1000 = 8100 = 9000 - 900.
    expect(told('CHN: 9000, JPN: 60, RUS: 40, KOR: W', '1000')).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:7:7 control-sum-missed  The figures for 2024 add up to 9100, and their control sum is 1000: 8100 too much.
        7 |       2024: 1000
          |       ^^^^^^^^^^
        hint: Look at line 10 "CHN: 9000" (as 900 the sum would close). If the figures are meant, write "2024: 9100" here, or delete the line. Without a number, and not counted: KOR W."
    `);
  });

  test('that cannot all be read are not judged: the figure alone is told', () => {
    const problems = told('CHN: 9OO, JPN: 60', '960');
    expect(problems).toContain('not-a-figure');
    expect(problems).not.toContain('control-sum-missed');
  });

  test('that miss it by more than one slip, or by a line, are told without one', () => {
    // By hand: 901 + 60 = 961; 900 + 40 = 940, and 1000 - 940 = 60.
    expect(told('CHN: 901, JPN: 60', '960')).toContain(
      'No single slip in one figure explains it: hold the figures for 2024 against the source.',
    );
    expect(told('CHN: 900, RUS: 40', '1000')).toContain('and a line of 60 may be missing: hold');
  });
});

describe('a slip that makes the whole difference', () => {
  test.each([
    { slip: 'a digit too many', figures: 'CHN: 900, JPN: 600', sum: '960', line: 'line 11 "JPN: 600" (as 60' },
    { slip: 'a digit too few', figures: 'CHN: 900, JPN: 6', sum: '960', line: 'line 11 "JPN: 6" (as 60' },
    {
      slip: 'a digit lost after the point',
      figures: 'CHN: 90.05, JPN: 6',
      sum: '906.5',
      line: 'line 10 "CHN: 90.05" (as 900.5',
    },
    { slip: 'tonnes for kilograms', figures: 'CHN: 900, JPN: 0.06', sum: '960', line: 'line 11 "JPN: 0.06" (as 60' },
    {
      slip: 'a hundredfold estimate',
      figures: 'CHN: 900, JPN: 6000 e',
      sum: '960',
      line: 'line 11 "JPN: 6000 e" (as 60',
    },
    {
      slip: 'two digits that changed places',
      figures: 'CHN: 907, JPN: 64',
      sum: '953',
      line: 'line 11 "JPN: 64" (as 46',
    },
    {
      slip: 'a line too many',
      figures: 'CHN: 900, JPN: 60, USA: 25',
      sum: '960',
      line: 'line 12 "USA: 25" (without it',
    },
  ])('is found: $slip', ({ figures, sum, line }) => {
    expect(lookedAt(told(figures, sum))).toBe(`Look at ${line} the sum would close)`);
  });

  test('is told of every figure of which it may be', () => {
    // By hand: 60 + 60 + 6 = 126 for 180; either of the lines of 6 would be 60.
    expect(lookedAt(told('CHN: 60, JPN: 6, RUS: 6', '126'))).toBe(
      'Look at line 11 "JPN: 6" (as 60 the sum would close) or at line 12 "RUS: 6" (as 60 the sum would close)',
    );
  });
});

test('trade is held to its control sums as well, by year', () => {
  const text = `reporter: JPN
mineral: gallium
imports:
  - stage: refining
    source: mcs
    unit: kUSD
    control_sums:
      2023: 70
      2024: 100
    years:
      2023:
        CHN: 70
      2024:
        CHN: 60
        DEU: 4
`;
  const problems = toldAbout({ [production]: null, 'supply/JPN/gallium.yaml': text });
  expect(problems).toContain('data/supply/JPN/gallium.yaml:9:7 control-sum-missed');
  // By hand: 100 - 60 = 40.
  expect(problems).toContain('Look at line 15 "DEU: 4" (as 40 the sum would close)');
  expect(problems.match(/control-sum-missed/g)).toHaveLength(1);
});

test('a control sum of a year without figures, or with separators, is told', () => {
  expect(told('CHN: 900', '900').replace('', '')).toBe('');
  expect(told('CHN: 900', '900\n      2023: 5')).toContain('The series has no figures for "2023"');
  expect(told('CHN: 1900', '1,900')).toContain('"1,900" is not a sum.');
});

test('a slip of a figure still lets the other rules weigh it', () => {
  const years = [2022, 2023, 2024].map(
    (year) => `      ${year}:\n        CHN: ${year === 2023 ? 9000 : 900}\n        RUS: 40\n`,
  );
  const text = `mineral: gallium\nseries:\n  - stage: refining\n    source: mcs\n    unit: kg\n    control_sums:\n      2023: 940\n    years:\n${years.join('')}`;
  const problems = toldAbout({ [production]: text, 'supply/JPN/gallium.yaml': null });
  expect(problems).toMatch(/:7:7 control-sum-missed/);
  expect(problems).toMatch(/ jump /);
});
