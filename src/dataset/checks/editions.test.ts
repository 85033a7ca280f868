import { expect, test } from 'vitest';
import { edited, toldAbout } from '../testing.ts';

const second = `
id: older
publisher: A bank
title: Governance
edition: 2023 update
licence: CC BY
redistribute: yes
url: https://example.org/older
`;

function governance(economy: string, ...heads: readonly string[]): Readonly<Record<string, string>> {
  const series = heads.map(
    (head) =>
      `  - dimension: rule-of-law\n    ${head.split('; ').join('\n    ')}\n    unit: estimate\n    years:\n      2023:\n        estimate: 0.5\n`,
  );
  return { [`governance/${economy}.yaml`]: `economy: ${economy}\nseries:\n${series.join('')}` };
}

const two = { 'sources/older.yaml': second, ...governance('CHN', 'source: mcs'), ...governance('RUS', 'source: mcs') };

test('two editions among the economies that indicators weigh against one another are told, at the rarer one', () => {
  expect(toldAbout({ ...two, ...governance('JPN', 'source: older') })).toMatchInlineSnapshot(`
    "data/governance/JPN.yaml:4:13 editions-mixed  These estimates of JPN are of older, but most are of mcs.
      4 |     source: older
        |             ^^^^^
      hint: Bring all of data/governance/ to one edition, or write "primary: no" in the series that indicators shall not use."
  `);
});

test('two editions of one economy, dimension and year are told', () => {
  expect(toldAbout({ ...two, ...governance('JPN', 'source: mcs', 'source: older') })).toMatchInlineSnapshot(`
    "data/governance/JPN.yaml:10:13 editions-mixed  These estimates of JPN are of older, but most are of mcs.
      10 |     source: older
         |             ^^^^^
      hint: Bring all of data/governance/ to one edition, or write "primary: no" in the series that indicators shall not use."
  `);
});

test('an edition that indicators do not use may stand beside the one they use', () => {
  expect(toldAbout({ ...two, ...governance('JPN', 'source: mcs', 'source: older; primary: no') })).toBe('');
});

test('one edition given twice for an economy, dimension and year is told', () => {
  expect(toldAbout({ ...two, ...governance('JPN', 'source: mcs', 'source: mcs') })).toContain(
    'figure-given-twice  The figure of estimate for 2023 is given twice',
  );
});

test('a source of governance estimates has to name its edition', () => {
  expect(
    toldAbout({ ...edited('sources/mcs.yaml', 'edition: "1"\n', ''), ...governance('JPN', 'source: mcs') }),
  ).toMatchInlineSnapshot(`
    "data/sources/mcs.yaml:1:1 missing-key  Governance estimates rest on this source, and it names no edition.
      1 | id: mcs
        | ^^^^^^^
      hint: Add "edition:", such as 2024 update: each edition revises all earlier years."
  `);
});

test('a source that does not exist is told once, and is no edition', () => {
  expect(toldAbout({ ...two, ...governance('JPN', 'source: mcz') })).toMatchInlineSnapshot(`
    "data/governance/JPN.yaml:4:13 unknown-source  There is no source called "mcz".
      4 |     source: mcz
        |             ^^^
      hint: Did you mean "mcs"? The sources are the files in data/sources/."
  `);
});
