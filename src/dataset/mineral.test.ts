import { describe, expect, test } from 'vitest';
import { readDataset } from './read.ts';
import { edited, folder, toldAbout } from './testing.ts';

const indices = `substitution:
  supply_risk: 1.0
  economic_importance: 0.9
  source: mcs
  table: Table 3
  year: 2017
recycling_rate:
  value: 28
  unit: percent
  source: mcs
  table: EoL-RIR
  year: 2023
stages:`;

function withIndices(piece = '', replacement = '') {
  return edited(
    'minerals/gallium.yaml',
    'stages:',
    indices.replace(piece, () => replacement),
  );
}

describe('a mineral', () => {
  test('has its substitution indices and recycling rate with table, year and line', () => {
    const { dataset, problems } = readDataset(folder(withIndices()));
    expect(problems).toEqual([]);
    const mineral = dataset.minerals.get('gallium');
    expect(mineral?.substitution).toMatchObject({ source: 'mcs', table: 'Table 3', year: 2017 });
    expect(mineral?.substitution?.supplyRisk).toMatchObject({ published: '1.0', line: 6 });
    expect(mineral?.substitution?.economicImportance.quantity).toEqual({ value: 0.9, lower: 0.9, upper: 0.9 });
    expect(mineral?.recyclingRate).toMatchObject({ published: '28', table: 'EoL-RIR', year: 2023, line: 12 });
  });

  test('has indices and a rate within half a step of what is printed, where the source rounds them', () => {
    const { dataset, problems } = readDataset(
      folder(
        edited(
          'minerals/gallium.yaml',
          'stages:',
          indices
            .replace('  table: Table 3', '  rounded_to: 0.1\n  table: Table 3')
            .replace('  unit: percent', '  unit: percent\n  rounded_to: 1'),
        ),
      ),
    );
    expect(problems).toEqual([]);
    const mineral = dataset.minerals.get('gallium');
    // By hand: 28 ± 0.5; 0.9 ± 0.05; 1.0 − 0.05, and no index is above 1.
    expect(mineral?.recyclingRate?.quantity).toEqual({ value: 28, lower: 27.5, upper: 28.5 });
    const importance = mineral?.substitution?.economicImportance.quantity;
    expect(importance?.lower).toBeCloseTo(0.85, 12);
    expect(importance?.upper).toBeCloseTo(0.95, 12);
    expect(mineral?.substitution?.supplyRisk.quantity).toEqual({ value: 1, lower: 0.95, upper: 1 });
  });

  test('has a rate and indices of the economy that they were assessed for', () => {
    const { dataset, problems } = readDataset(
      folder(
        edited(
          'minerals/gallium.yaml',
          'stages:',
          indices
            .replace('  table: Table 3', '  economy: EU27\n  table: Table 3')
            .replace('  unit: percent', '  unit: percent\n  economy: EU27'),
        ),
      ),
    );
    expect(problems).toEqual([]);
    const { recyclingRate, substitution } = dataset.minerals.get('gallium') ?? {};
    expect([recyclingRate?.economy, substitution?.economy]).toEqual(['EU27', 'EU27']);
  });

  test('with a step as large as an index is told so', () => {
    expect(toldAbout(withIndices('  table: Table 3', '  rounded_to: 1'))).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:9:15 wrong-type  "1" is not a step of an index.
        9 |   rounded_to: 1
          |               ^
        hint: Write a number from 0.001 to 0.5."
    `);
  });

  test('may have a stage that another counts in, but none that counts in itself or nothing', () => {
    const parts = 'stages:\n  - id: salts\n    name: Salts\n    kind: processing\n    part_of: refining';
    const { dataset, problems } = readDataset(folder(edited('minerals/gallium.yaml', 'stages:', parts)));
    expect(problems).toEqual([]);
    expect(dataset.minerals.get('gallium')?.stages[0]?.partOf).toBe('refining');
    const wrong = parts.replace('part_of: refining', 'part_of: salts');
    expect(toldAbout(edited('minerals/gallium.yaml', 'stages:', wrong))).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:9:14 unknown-stage  There is no other stage called "salts" that this one could be part of.
        9 |     part_of: salts
          |              ^^^^^
        hint: The others are refining."
    `);
  });

  test('needs neither', () => {
    const mineral = readDataset(folder()).dataset.minerals.get('gallium');
    expect(mineral).not.toHaveProperty('substitution');
    expect(mineral).not.toHaveProperty('recyclingRate');
  });

  test('with an index in percent is told so', () => {
    expect(toldAbout(withIndices('supply_risk: 1.0', 'supply_risk: 90'))).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:6:3 out-of-range  "90" is out of range: an index of substitution is a number from 0 to 1.
        6 |   supply_risk: 90
          |   ^^^^^^^^^^^^^^^
        hint: Indices go from 0 to 1: write 0.9 for 90 percent. Of a source that prints no number, leave out substitution."
    `);
  });

  test('with one index alone is told so', () => {
    expect(toldAbout(withIndices('  economic_importance: 0.9\n', ''))).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:6:3 missing-key  The key "economic_importance" is missing here.
        6 |   supply_risk: 1.0
          |   ^^^^^^^^^^^
        hint: Add "economic_importance:" with its value; data/README.md has an example of every kind of file."
    `);
  });

  test('with indices of nobody is told so', () => {
    expect(toldAbout(withIndices('  source: mcs\n  table: Table 3', '  table: Table 3'))).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:6:3 missing-source  This names no source.
        6 |   supply_risk: 1.0
          |   ^^^^^^^^^^^
        hint: Add "source: <id>", the name of a file in data/sources/, or add the document there first."
    `);
  });
});
