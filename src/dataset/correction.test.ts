import { describe, expect, test } from 'vitest';
import { readDataset } from './read.ts';
import { folder, miniature, toldAbout } from './testing.ts';

const file = 'corrections.yaml';
const record = `
corrections:
  - id: production-of-japan
    source: mcs
    place: Table 1
    what: Production of gallium in Japan
    figure:
      list: production
      mineral: gallium
      stage: refining
      key: JPN
      year: 2024
    printed: 60 e
    ours: 60 e
    reason: The text says 66.
    status: open
    expected: "66"
`;

/** A newer edition by the same publisher, with its figure for Japan. */
function newer(figure: string): Readonly<Record<string, string>> {
  const series = `    unit: kg\n    primary: no\n    years:\n      2024:\n        CHN: 900\n        JPN: ${figure}\n`;
  const production = (miniature['production/gallium.yaml'] ?? '').replace(
    '    unit: kg',
    '    unit: kg\n    primary: yes',
  );
  const choice =
    'primary:\n  - stage: refining\n    source: mcs\n    from: 2024\n    to: 2024\n    why: It came first.\n';
  return {
    'minerals/gallium.yaml': `${miniature['minerals/gallium.yaml']}${choice}`,
    'sources/mcs.yaml': `${miniature['sources/mcs.yaml']}date: 2025-01-31\n`,
    'sources/mcs-2.yaml': `${miniature['sources/mcs.yaml']?.replace('id: mcs', 'id: mcs-2')}date: 2026-01-30\n`,
    'production/gallium.yaml': `${production}\n  - stage: refining\n    source: mcs-2\n${series}`,
  };
}

describe('the record of a known error', () => {
  test('is read with its figure, and without anybody told', () => {
    const { dataset, problems } = readDataset(folder({ [file]: record }));
    expect(problems).toEqual([]);
    expect(dataset.corrections).toMatchObject([
      { id: 'production-of-japan', figure: { key: 'JPN', year: 2024 }, ours: '60 e', status: 'open', line: 2 },
    ]);
    expect(dataset.corrections[0]?.told).toBeUndefined();
  });

  test('may be of a file, where no figure here rests on it', () => {
    const ofFile = record.replace(/ {4}figure:\n( {6}.*\n)+/, '');
    expect(toldAbout({ [file]: ofFile })).toBe('');
  });

  test('stands while a newer edition repeats the error, and goes when that prints what was expected', () => {
    expect(toldAbout({ [file]: record, ...newer('60') })).toBe('');
    expect(toldAbout({ [file]: record, ...newer('66') })).toMatchInlineSnapshot(`
      "data/corrections.yaml:2:5 correction-expired  mcs-2 prints 66, as was expected: the error is mended.
        2 |   - id: production-of-japan
          |     ^^^^^^^^^^^^^^^^^^^^^^^
        hint: Delete the record; the figure stands in data/production/gallium.yaml, line 21."
    `);
  });

  test('is told where a newer edition prints a third figure', () => {
    const told = toldAbout({ [file]: record, ...newer('70') });
    expect(told).toContain('correction-expired  mcs-2 prints 70, neither the 60 e in error nor the 66 expected.');
  });

  test('is told where the data have another figure than it says, or none', () => {
    expect(toldAbout({ [file]: record.replace('ours: 60 e', 'ours: 66') })).toContain(
      'correction-disagrees  The record says that 66 stands here, but the data have 60 e.',
    );
    expect(toldAbout({ [file]: record.replace('key: JPN', 'key: FRA') })).toContain(
      'correction-without-figure  The data have no figure of mcs under FRA for 2024',
    );
  });

  test('says who was told exactly where somebody was', () => {
    expect(toldAbout({ [file]: record.replace('status: open', 'status: told') })).toContain('name-disagrees');
    const told = 'told:\n      who: The survey\n      on: 2026-03-01\n    status: told';
    expect(toldAbout({ [file]: record.replace('status: open', told) })).toBe('');
  });

  test('has an id of its own', () => {
    const twice = `${record}${record.replace(/\ncorrections:\n/, '')}`;
    expect(toldAbout({ [file]: twice })).toContain(
      'duplicate-id  There is a correction called "production-of-japan" already.',
    );
  });
});
