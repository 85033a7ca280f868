import { describe, expect, test } from 'vitest';
import { readDataset } from '../read.ts';
import { criticality, folder, toldAbout } from '../testing.ts';

const estimates = `
economy: CHN
series:
  - dimension: rule-of-law
    source: mcs
    unit: estimate
    years:
      2023:
        estimate: -0.51
        stderr: 0.19
`;

function ofGovernance(piece: string, replacement: string): string {
  expect(estimates).toContain(piece);
  return toldAbout({ 'governance/CHN.yaml': estimates.replace(piece, () => replacement) });
}

describe('an estimate of governance', () => {
  test('on the scale of 0 to 100 of newer editions is told, with what it is', () => {
    expect(ofGovernance('estimate: -0.51', 'estimate: 45.2')).toMatchInlineSnapshot(`
      "data/governance/CHN.yaml:8:9 out-of-range  "45.2" is out of range: an estimate of governance is a number from −4 to 4.
        8 |         estimate: 45.2
          |         ^^^^^^^^^^^^^^
        hint: Estimates are in units of a standard deviation, about −2.5 to 2.5. A score of 0 to 100 is another series, which indicators do not read."
    `);
  });

  test('below what any economy has is told', () => {
    expect(ofGovernance('estimate: -0.51', 'estimate: −9.0')).toMatchInlineSnapshot(`
      "data/governance/CHN.yaml:8:9 out-of-range  "−9.0" is out of range: an estimate of governance is a number from −4 to 4.
        8 |         estimate: −9.0
          |         ^^^^^^^^^^^^^^
        hint: Estimates are in units of a standard deviation, about −2.5 to 2.5. A score of 0 to 100 is another series, which indicators do not read."
    `);
  });

  test('that is a mark in place of a number is told', () => {
    expect(ofGovernance('estimate: -0.51', 'estimate: W')).toMatchInlineSnapshot(`
      "data/governance/CHN.yaml:8:9 wrong-type  "W" is no number, so it is not an estimate of governance.
        8 |         estimate: W
          |         ^^^^^^^^^^^
        hint: Estimates are in units of a standard deviation, about −2.5 to 2.5. A score of 0 to 100 is another series, which indicators do not read."
    `);
  });

  test.each(['-4', '4', '-2.75', '0', 'NA'])('of %s is let pass', (written) => {
    expect(ofGovernance('estimate: -0.51', `estimate: ${written}`)).toBe('');
  });

  test('without its own error may say so', () => {
    expect(ofGovernance('stderr: 0.19', 'stderr: NA')).toBe('');
  });

  test('has no error below zero', () => {
    expect(ofGovernance('stderr: 0.19', 'stderr: -0.19')).toMatchInlineSnapshot(`
      "data/governance/CHN.yaml:9:9 out-of-range  "-0.19" is out of range: the standard error of an estimate is a number from 0 to 2.
        9 |         stderr: -0.19
          |         ^^^^^^^^^^^^^
        hint: Write it in the unit of the estimate, such as 0.19, or leave the line out."
    `);
  });

  test('has no error as large as the scale', () => {
    expect(ofGovernance('stderr: 0.19', 'stderr: 19')).toContain('out-of-range  "19" is out of range');
  });
});

const uses = criticality['supply/EU27/gallium.yaml'] ?? '';

function ofTrade(written: string): string {
  return toldAbout({ 'supply/EU27/gallium.yaml': uses.replace('CHN: 1.1', () => `CHN: ${written}`) });
}

describe('a trade parameter', () => {
  test('in percent is told', () => {
    expect(ofTrade('80')).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:18:7 out-of-range  "80" is out of range: a trade parameter is a number from 0 to 2.
        18 |       CHN: 80
           |       ^^^^^^^
        hint: Write the weight as it is printed, such as 0.8 or 1.1, or leave the line out: an economy that is not listed has 1."
    `);
  });

  test('that is withheld is told', () => {
    expect(ofTrade('W')).toMatchInlineSnapshot(`
      "data/supply/EU27/gallium.yaml:18:7 wrong-type  "W" is no number, so it is not a trade parameter.
        18 |       CHN: W
           |       ^^^^^^
        hint: Write the weight as it is printed, such as 0.8 or 1.1, or leave the line out: an economy that is not listed has 1."
    `);
  });

  test.each(['NA', '>1', '—', '-1.1', '2.01'])('of %s is told', (written) => {
    expect(ofTrade(written)).toMatch(/^data\/supply\/EU27\/gallium\.yaml:18:7 (wrong-type|out-of-range) {2}/);
  });

  test.each(['0', '0.8', '1.3', '2'])('of %s is let pass', (written) => {
    expect(ofTrade(written)).toBe('');
  });

  test('in words is told as a figure is', () => {
    expect(ofTrade('seventy')).toContain('not-a-figure  "seventy" is not written as figures are.');
  });
});

const gallium = `
id: gallium
name: Gallium
name_ja: ガリウム
name_in_text: gallium
substitution:
  supply_risk: 0.9
  economic_importance: 1.0
  source: mcs
stages:
  - id: refining
    name: Refining
    kind: processing
`;

function ofSubstitution(written: string): string {
  const text = gallium.replace('economic_importance: 1.0', () => `economic_importance: ${written}`);
  return toldAbout({ 'minerals/gallium.yaml': text });
}

describe('an index of substitution', () => {
  test('that is withheld is told', () => {
    expect(ofSubstitution('W')).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:7:3 wrong-type  "W" is no number, so it is not an index of substitution.
        7 |   economic_importance: W
          |   ^^^^^^^^^^^^^^^^^^^^^^
        hint: Indices go from 0 to 1: write 0.9 for 90 percent. Of a source that prints no number, leave out substitution."
    `);
  });

  test('above 1 is told', () => {
    expect(ofSubstitution('1.01')).toContain('out-of-range  "1.01" is out of range');
  });

  test('is kept as it is printed', () => {
    const { dataset, problems } = readDataset(folder({ 'minerals/gallium.yaml': gallium }));
    expect(problems).toEqual([]);
    expect(dataset.minerals.get('gallium')?.substitution?.economicImportance.published).toBe('1.0');
  });
});
