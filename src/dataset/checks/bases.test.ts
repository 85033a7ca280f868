import { describe, expect, test } from 'vitest';
import { readDataset } from '../read.ts';
import { folder, miniature, toldAbout } from '../testing.ts';

const mineral = (miniature['minerals/gallium.yaml'] ?? '').replace(
  'kind: processing',
  'kind: processing\n    basis:\n      - gallium content\n      - Ga2O3',
);
const counted = (basis: string, more = '') =>
  (miniature['production/gallium.yaml'] ?? '').replace('unit: kg', `unit: kg\n    basis: ${basis}${more}`);
const balance = (miniature['supply/JPN/gallium.yaml'] ?? '').replace('unit: kg', 'unit: kg\n    basis: gross weight');
const files = (production: string, more: Readonly<Record<string, string>> = {}) => ({
  'minerals/gallium.yaml': mineral,
  'production/gallium.yaml': production,
  'supply/JPN/gallium.yaml': balance,
  ...more,
});

describe('tonnes', () => {
  test('may count any of the contents of their stage, and a balance another', () => {
    expect(toldAbout(files(counted('gallium content')))).toBe('');
    expect(toldAbout(files(counted('Ga2O3')))).toBe('');
  });

  test('that do not say what they count are told at the unit', () => {
    expect(toldAbout(files(miniature['production/gallium.yaml'] ?? ''))).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:5:5 basis-missing  These tonnes of gallium, refining, do not say what they count.
        5 |     unit: kg
          |     ^^^^^^^^
        hint: Add "basis:", such as gallium content, Ga2O3, gross weight: without it nobody knows whether they are ore or metal."
    `);
  });

  test('may say nothing where the stage does not either', () => {
    expect(toldAbout({})).toBe('');
  });

  test('that count something else than the stage are told, unless indicators do not use them', () => {
    expect(toldAbout(files(counted('gross weight')))).toContain(
      'basis-unlike-stage  gallium, refining, counts gallium content, Ga2O3, and this series counts "gross weight".',
    );
    expect(toldAbout(files(counted('gross weight', '\n    primary: no')))).toBe('');
  });

  test('whose basis is another one misspelt are told, whoever uses them', () => {
    const told = toldAbout(files(counted('galium content', '\n    primary: no')));
    expect(told).toContain('Did you mean "gallium content"?');
  });

  test('need no basis in a balance that has the published reliance alone', () => {
    const reliance = (miniature['supply/JPN/gallium.yaml'] ?? '').replace(
      /production: 60[\s\S]*/,
      'net_import_reliance: 50\n',
    );
    expect(toldAbout(files(counted('Ga2O3'), { 'supply/JPN/gallium.yaml': reliance }))).toBe('');
  });
});

describe('a factor between two contents', () => {
  const factor = (from: string, to = 'gallium content') =>
    `  - mineral: gallium\n    stage: refining\n    from: ${from}\n    to: ${to}\n    by: 0.744\n    source: mcs\n`;
  const withFactors = (...records: readonly string[]) =>
    files(counted('gallium content'), { 'factors.yaml': `factors:\n${records.join('')}` });

  test('is read with its source and place', () => {
    const { dataset, problems } = readDataset(folder(withFactors(factor('Ga2O3'))));
    expect(problems).toEqual([]);
    expect(dataset.factors).toMatchObject([
      { from: 'Ga2O3', to: 'gallium content', by: 0.744, source: 'mcs', line: 2 },
    ]);
  });

  test('may start from what a series counts', () => {
    expect(toldAbout(withFactors(factor('gross weight')))).toBe('');
  });

  test('from what nothing counts is told', () => {
    expect(toldAbout(withFactors(factor('GaAs')))).toContain(
      'basis-unlike-stage  Nothing at refining of gallium counts "GaAs".',
    );
  });

  test('is stated once, forth or back', () => {
    expect(toldAbout(withFactors(factor('Ga2O3'), factor('gallium content', 'Ga2O3')))).toContain('duplicate-id');
  });

  test('names its source, and is above zero', () => {
    expect(toldAbout(withFactors(factor('Ga2O3').replace(/ +source.*\n/, '')))).toContain('missing-source');
    expect(toldAbout(withFactors(factor('Ga2O3').replace('0.744', '0')))).toContain('wrong-type');
  });
});
