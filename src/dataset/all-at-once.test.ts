import { expect, test } from 'vitest';
import { criticality, miniature, toldAbout } from './testing.ts';

/** Changes, each a piece of text and what stands in its place. */
type Slips = readonly (readonly [string, string])[];

/** Where an author is told of these slips in one file, and the code of each. */
function toldIn(path: string, text: string, slips: Slips): readonly string[] {
  const slipped = slips.reduce((written, [piece, replacement]) => {
    expect(written).toContain(piece);
    return written.replace(piece, () => replacement);
  }, text);
  return toldAbout({ [path]: slipped })
    .split('\n')
    .flatMap((line) => /^data\/\S+:(\d+:\d+ \S+)/.exec(line)?.[1] ?? []);
}

const supply = 'supply/EU27/gallium.yaml';

test('a key of end uses that does not exist hides no mistake in the figures of the same record', () => {
  const slips = [
    ['largest_sector:', 'largest_sectr:'],
    [
      'share: 25',
      'share: -5\n        value_added: 100\n      - application: Lamps\n        sector: C27\n        share: 5',
    ],
    ['value_added: 90', 'value_added: 999'],
  ] as const;
  expect(toldIn(supply, criticality[supply] ?? '', slips)).toEqual([
    '6:5 unknown-key',
    '12:9 negative-quantity',
    '17:9 sector-disagrees',
  ]);
});

test('an application without a sector hides no mistake in its figures, nor a year to come', () => {
  const slips = [
    ['        sector: C27\n', ''],
    ['share: 25', 'share: 125'],
    ['    unit: percent\n', '    unit: percent\n    year: 2031\n'],
  ] as const;
  expect(toldIn(supply, criticality[supply] ?? '', slips)).toEqual([
    '6:11 year-out-of-range',
    '11:9 missing-key',
    '12:9 above-maximum',
  ]);
});

test('trade parameters without a stage are read on for mistakes in their figures', () => {
  const slips = [
    ['stage: refining', 'stge: refining'],
    ['CHN: 1.1', 'CHN: 80\n      Germany: W'],
  ] as const;
  expect(toldIn(supply, criticality[supply] ?? '', slips)).toEqual([
    '15:5 unknown-key',
    '18:7 out-of-range',
    '19:7 unknown-economy',
    '19:7 wrong-type',
  ]);
});

test('what stands under a slip of a key is read as that of the key', () => {
  const production = 'production/gallium.yaml';
  const slips = [
    ['    unit: kg', '    unt: kgg'],
    ['CHN: 900', 'CHN: 9OO'],
  ] as const;
  expect(toldIn(production, miniature[production] ?? '', slips)).toEqual([
    '5:5 unknown-key',
    '5:10 unknown-unit',
    '9:9 not-a-figure',
  ]);
});

test('a slip in the key of a list hides no mistake in the list', () => {
  const slips = [
    ['imports:\n', 'import:\n'],
    ['CHN: 60', 'CHN: 160'],
    ['balance:', 'balanse:'],
    ['production: 60', 'production: sixty'],
  ] as const;
  expect(toldIn('supply/JPN/gallium.yaml', miniature['supply/JPN/gallium.yaml'] ?? '', slips)).toEqual([
    '3:1 unknown-key',
    '9:9 above-maximum',
    '11:1 unknown-key',
    '17:9 not-a-figure',
  ]);
});

const target = 'targets/sixty-days.yaml';

test('a target without a title is read on for mistakes in its figures and years', () => {
  const slips = [
    ['title: Nobody set sixty days.\n', ''],
    ['year: 2020', 'year: 2028'],
    ['value: 20', 'value: twenty'],
    ['value: 60', 'value: -60'],
  ] as const;
  expect(toldIn(target, criticality[target] ?? '', slips)).toEqual([
    '1:1 missing-key',
    '7:9 year-out-of-range',
    '8:3 not-a-figure',
    '12:3 negative-quantity',
  ]);
});

const mineral = `
id: gallium
name_ja: ガリウム
name_in_text: gallium
recycling_rate:
  value: 101
  unit: percent
  sorce: mcs
substitution:
  supply_risk: 9
  economic_importance: W
stages:
  - id: refining
    name: Refining
    kind: processing
`;

test('a mineral without a name, and indices without a source, are read on for mistakes in their figures', () => {
  expect(toldIn('minerals/gallium.yaml', mineral, [])).toEqual([
    '1:1 missing-key',
    '5:3 above-maximum',
    '7:3 unknown-key',
    '9:3 missing-source',
    '9:3 out-of-range',
    '10:3 wrong-type',
  ]);
});

const agreement = `
indicator: net-import-reliance
title: As printed
source: mcs
unit: percent
step: 1
results:
  - subject: Gallium, 2024
    input:
      production: 10
      imports: 90
    published: 90
`;

test('a set of published results without a title, and a result without a subject, are read on for their figures', () => {
  const slips = [
    ['title: As printed\n', 'titel: As printed\n'],
    ['subject: Gallium, 2024', 'subjct: Gallium, 2024'],
    ['production: 10', 'production: ten'],
    ['imports: 90', 'imports: -90'],
    ['published: 90', 'published: ninety'],
  ] as const;
  expect(toldIn('agreement/any.yaml', agreement, slips)).toEqual([
    '2:1 unknown-key',
    '7:5 unknown-key',
    '9:7 not-a-figure',
    '10:7 negative-quantity',
    '11:16 not-a-figure',
  ]);
});
