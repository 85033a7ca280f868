import { expect, test } from 'vitest';
import { readDataset } from '../read.ts';
import { folder } from '../testing.ts';

function imports(...series: readonly string[]): string {
  const years = '    primary: no\n    years:\n      2024:\n        CHN: 60\n        DEU: 30\n';
  const items = series.map(
    (head) => `  - stage: refining\n    source: mcs\n    ${head.split('; ').join('\n    ')}\n${years}`,
  );
  return `reporter: JPN\nmineral: gallium\nimports:\n${items.join('')}`;
}

function messagesOn(text: string): readonly string[] {
  const { problems } = readDataset(folder({ 'supply/JPN/gallium.yaml': text }));
  return problems.filter(({ code }) => code === 'figure-given-twice').map(({ message }) => message);
}

test('one table of one source cannot give a figure twice, and a repeated year is told once', () => {
  expect(messagesOn(imports('unit: kUSD; table: HS 811292', 'unit: USD; table: HS 811292'))).toEqual([
    'The figures of CHN, DEU for 2024 are given twice, from the same table of the same source.',
  ]);
});

test.each([
  { heads: ['unit: kUSD', 'unit: t'], why: 'one is money, the other mass' },
  { heads: ['unit: kUSD; table: HS 811292', 'unit: kUSD; table: HS 811299'], why: 'the tables differ' },
  { heads: ['unit: kUSD; hs: "811292"', 'unit: kUSD; hs: "811299"'], why: 'the codes differ' },
  {
    heads: ['unit: t; basis: gross weight', 'unit: t; basis: contained gallium'],
    why: 'the tonnes count different things',
  },
  { heads: ['unit: percent', 'unit: percent; average_from: 2021'], why: 'one is an average' },
])('figures are not the same where $why', ({ heads }) => {
  expect(messagesOn(imports(...heads))).toEqual([]);
});
