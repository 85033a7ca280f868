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

  test('says what the tonnes of a stage count, once or for each series of years', () => {
    const basis = (written: string) =>
      readDataset(
        folder({
          ...edited('minerals/gallium.yaml', 'kind: processing', `kind: processing\n    basis: ${written}`),
          'production/gallium.yaml': null,
          'supply/JPN/gallium.yaml': null,
        }),
      );
    const stageOf = ({ dataset, problems }: ReturnType<typeof readDataset>) => {
      expect(problems).toEqual([]);
      return dataset.minerals.get('gallium')?.stages[0]?.basis;
    };
    expect(stageOf(basis('gallium content'))).toEqual(['gallium content']);
    expect(stageOf(basis('\n      - Ga2O3\n      - gallium content'))).toEqual(['Ga2O3', 'gallium content']);
    expect(stageOf(readDataset(folder()))).toEqual([]);
  });

  test('with a record where a basis belongs is told so', () => {
    const wrong = edited('minerals/gallium.yaml', 'kind: processing', 'kind: processing\n    basis:\n      unit: t');
    expect(toldAbout(wrong)).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:9:5 wrong-type  "basis" is a list, but a record stands here.
        9 |     basis:
          |     ^^^^^
        hint: Write its items on the lines below, each after "- "."
    `);
  });

  test('with a basis that has no value is told so', () => {
    expect(
      toldAbout(edited('minerals/gallium.yaml', 'kind: processing', 'kind: processing\n    basis:')),
    ).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:9:11 empty-value  This key has no value.
        9 |     basis:
          |           ^
        hint: Write the value after the colon, or delete the line if the key is optional."
    `);
  });

  test('has notes with and without a source, and lists that say how it is on them', () => {
    const more = `lists:
  - list: A list
    source: mcs
    note: As a group
  - list: Another
    source: mcs
notes:
  - Estimates are carried forward.
  - text: Low-purity metal alone is counted.
    source: mcs
stages:`;
    const { dataset, problems } = readDataset(folder(edited('minerals/gallium.yaml', 'stages:', more)));
    expect(problems).toEqual([]);
    const { lists, notes } = dataset.minerals.get('gallium') ?? {};
    expect(notes).toEqual([
      { text: 'Estimates are carried forward.', absent: [] },
      { text: 'Low-purity metal alone is counted.', source: 'mcs', absent: [] },
    ]);
    expect(lists?.map(({ note }) => note)).toEqual(['As a group', undefined]);
  });

  test('with a note from an unknown source, or with none of its own, is told so', () => {
    const wrong = `notes:
  - text: Low-purity metal alone is counted.
    source: msc
  - source: mcs
stages:`;
    expect(toldAbout(edited('minerals/gallium.yaml', 'stages:', wrong))).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:7:13 unknown-source  There is no source called "msc".
        7 |     source: msc
          |             ^^^
        hint: Add data/sources/msc.yaml, or put it back.
      data/minerals/gallium.yaml:8:5 missing-key  The key "text" is missing here.
        8 |   - source: mcs
          |     ^^^^^^
        hint: Add "text:" with its value; data/README.md has an example of every kind of file."
    `);
  });

  test('may have a stage that stands beside another, but beside none that is not there', () => {
    const beside = 'stages:\n  - id: salts\n    name: Salts\n    kind: processing\n    beside: refining';
    const { dataset, problems } = readDataset(folder(edited('minerals/gallium.yaml', 'stages:', beside)));
    expect(problems).toEqual([]);
    expect(dataset.minerals.get('gallium')?.stages[0]?.beside).toBe('refining');
    const wrong = beside.replace('beside: refining', 'beside: metal');
    expect(toldAbout(edited('minerals/gallium.yaml', 'stages:', wrong))).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:9:13 unknown-stage  There is no other stage called "metal" that this one could stand beside.
        9 |     beside: metal
          |             ^^^^^
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

  const note = `notes:
  - text: No study at hand assesses it.
    absent:
      - uses
stages:`;

  test('may say which parts of its profile no source gives', () => {
    const { dataset, problems } = readDataset(folder(edited('minerals/gallium.yaml', 'stages:', note)));
    expect(problems).toEqual([]);
    expect(dataset.minerals.get('gallium')?.notes).toMatchObject([{ absent: ['uses'] }]);
  });

  test('that calls absent what its profile has is told so', () => {
    const uses = 'uses:\n  text: Wafers\n  source: mcs\n';
    expect(toldAbout(edited('minerals/gallium.yaml', 'stages:', `${uses}${note}`))).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:11:9 absent-but-here  This note calls "uses" absent, and the profile has uses.
        11 |       - uses
           |         ^^^^
        hint: Delete the line, and what the note says of it."
    `);
  });

  test('that calls something absent which is no part of a profile is told which there are', () => {
    const told = toldAbout(edited('minerals/gallium.yaml', 'stages:', note.replace('- uses', '- price')));
    expect(told).toContain('There is no part of a profile called "price".');
    expect(told).toContain('hint: Write one of uses, codes, basis, recycling-rate, substitution.');
  });
});
