import { describe, expect, test } from 'vitest';
import type { ProductionRow } from '../../tables/schema.ts';
import { completeSpec } from '../model.ts';
import { labelFaults } from '../testing/faults.ts';
import { type Printed, producers } from '../testing/rows.ts';
import { inEnglish, inJapanese, type Told } from '../testing/told.ts';
import { stageDumbbell } from './stage-dumbbell.ts';

type Figures = Readonly<Record<string, Printed>>;

/** Rows of minerals, each with what is mined and what is refined. */
const rowsOf = (minerals: Readonly<Record<string, readonly [Figures, Figures]>>): readonly ProductionRow[] =>
  Object.entries(minerals).flatMap(([mineral, [mine, refining]]) => [
    ...producers(mine, { mineral }),
    ...producers(refining, { mineral, stage: 'refining' }),
  ]);

const chart = (
  minerals: Parameters<typeof rowsOf>[0],
  { economy = 'CHN', told = inEnglish }: { readonly economy?: string; readonly told?: Told } = {},
) =>
  stageDumbbell({
    rows: rowsOf(minerals),
    economy,
    pairs: Object.keys(minerals).map((mineral) => ({ mineral, mine: 'mine', refining: 'refining' })),
    ...told,
  });

// By hand: 60 of 100 and 90 of 100 of rare earths; 2 of 100 and 75 of 100 of cobalt.
const both = {
  'rare-earths': [
    { CHN: 60, USA: 40 },
    { CHN: 90, USA: 10 },
  ],
  cobalt: [
    { CHN: 2, COD: 98 },
    { CHN: 75, USA: 25 },
  ],
} as const;

describe('the title of a dumbbell', () => {
  test('says at which stage the share is larger, where it is for all', () => {
    expect(chart(both).title).toBe('China refines a larger share than it mines, for both minerals');
  });

  test('counts those for which it is', () => {
    const mixed = {
      ...both,
      lithium: [
        { CHN: 50, USA: 50 },
        { CHN: 20, USA: 80 },
      ] as const,
    };
    expect(chart(mixed).title).toBe('China refines a larger share than it mines, for two of three minerals');
  });

  test('names the one mineral for which it is', () => {
    expect(chart(both, { economy: 'COD' }).title).toBe('The DR Congo mines a larger share of cobalt than it refines');
  });

  test('claims nothing where the bounds of the two shares meet', () => {
    // By hand: 50 ± 10% of the whole is anything between 45 and 55 of 100, which holds 52.
    const close = {
      cobalt: [
        { CHN: '50 e', USA: 50 },
        { CHN: 52, USA: 48 },
      ] as const,
    };
    expect(chart(close).title).toBe('China’s shares of mining and refining do not surely differ for any mineral');
  });

  test('counts nothing where the name leaves no room for it', () => {
    const congo = { ...inEnglish.names, economyInText: () => 'the Democratic Republic of the Congo' };
    const told = { ...inEnglish, names: congo };
    expect(chart(both, { told }).title).toBe(
      'The Democratic Republic of the Congo refines a larger share than it mines',
    );
  });

  test('is said in Japanese too', () => {
    expect(chart(both, { told: inJapanese }).title).toBe('中国は、2鉱物すべてで採掘より精製のシェアが大きい');
  });
});

describe('the rows of a dumbbell', () => {
  test('stand by the share of refining, the highest first', () => {
    expect(chart(both).table.map(([mineral, mine, refining]) => [mineral, mine, refining])).toEqual([
      ['Rare earths', '60.0%', '90.0%'],
      ['Cobalt', '2.0%', '75.0%'],
    ]);
  });

  test('leave out minerals of which neither list names the economy', () => {
    expect(chart(both, { economy: 'COD' }).table).toHaveLength(1);
    expect(() => chart(both, { economy: 'AUS' })).toThrow(RangeError);
  });

  test('give an economy that a list does not name at most what the list does not split', () => {
    // By hand: the rest is 20 of 100.
    const cobalt = [
      { COD: 80, OTH: 20 },
      { CHN: 75, USA: 25 },
    ] as const;
    const { table, notes, drawings } = chart({ cobalt });
    expect(table[0]?.[1]).toBe('0.0–20.0%');
    expect(notes.join(' ')).toContain('at most what the source does not split');
    const points = drawings.wide.rows.filter(({ layer }) => layer === 'point');
    expect(points.map(({ stage }) => stage)).toEqual(['refining']);
    expect(drawings.wide.rows.filter(({ layer }) => layer === 'range')).toMatchObject([{ from: 0, to: 0.2 }]);
  });

  test('say what is not reported, and draw no mark for it', () => {
    const { table, drawings } = chart({
      cobalt: [
        { CHN: 'NA', COD: 98 },
        { CHN: 75, USA: 25 },
      ] as const,
    });
    expect(table[0]?.[1]).toBe('not reported');
    expect(drawings.narrow.rows.filter(({ layer }) => layer === 'point')).toHaveLength(1);
    expect(drawings.narrow.rows.map(({ text }) => text)).toContain('[x]');
  });

  test('are data line by line with stage, bounds and source', () => {
    expect(chart(both).data[1]).toMatchObject({
      mineral: 'rare-earths',
      stage: 'refining',
      share: 0.9,
      lower: 0.9,
      upper: 0.9,
      source: 'invented',
    });
  });
});

describe('the drawing of a dumbbell', () => {
  test('leaves the smallest of more than nine minerals to the table, and says how many', () => {
    const many = Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [
        `m${index}`,
        [
          { CHN: index, USA: 100 },
          { CHN: index, USA: 100 },
        ] as const,
      ]),
    );
    const { drawings, notes, table } = chart(many);
    const drawn = new Set(drawings.wide.rows.flatMap(({ mineral }) => mineral ?? []));
    // China has nothing of m0, which is left out altogether; of the other ten m1 is the smallest.
    expect([drawn.size, drawn.has('m1'), table.length]).toEqual([9, false, 10]);
    expect(notes).toContain('One more mineral, with smaller shares, is in the table.');
  });

  test('tells the stages apart without colour: the mine is hollow', () => {
    const points = chart(both).drawings.wide.rows.filter(({ layer }) => layer === 'point');
    expect(points.map(({ stage, fill }) => [stage, fill === 'var(--paper)'])).toEqual([
      ['mine', true],
      ['refining', false],
      ['mine', true],
      ['refining', false],
    ]);
  });

  const hard = {
    'rare-earths': [
      { CHN: 'W', USA: 40 },
      { CHN: '99 e', USA: 1 },
    ] as const,
    cobalt: [
      { CHN: 0, COD: 98 },
      { CHN: 0.1, USA: 99.9 },
    ] as const,
    'a mineral with a name as long as a whole line of prose, and then some': [{ CHN: 1 }, { CHN: 1 }] as const,
  };
  const longNames = { ...inEnglish, names: { ...inEnglish.names, mineral: (id: string) => id } };

  test.each([
    ['plain shares', chart(both)],
    ['plain shares in Japanese', chart(both, { told: inJapanese })],
    ['bounds, nothing, all and long names', chart(hard, { told: longNames })],
  ])('keeps every label inside and apart with %s', async (_, model) => {
    expect(await labelFaults(model)).toEqual([]);
  });

  test.each(['wide', 'narrow'] as const)('is the specification kept beside this test, %s', async (width) => {
    const drawn = completeSpec(chart(both).drawings[width]);
    await expect(`${JSON.stringify(drawn, null, 1)}\n`).toMatchFileSnapshot(`./stage-dumbbell.${width}.vl.json`);
  });
});
