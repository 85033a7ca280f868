import { describe, expect, test } from 'vitest';
import { completeSpec } from '../model.ts';
import { partners, producers } from '../testing/rows.ts';
import { inEnglish } from '../testing/told.ts';
import { supplierShares } from './supplier-shares.ts';

/** Of 200: the Philippines 64, Viet Nam 56, China 54, Australia 16, the rest 10. */
const magnets = partners({ PHL: 64, VNM: 56, CHN: 54, AUS: 16, OTH: 10 });
/** Of 400, China's figure an estimate. */
const mines = producers({ CHN: '280 e', USA: 60, AUS: 40, MMR: 20, WLD: 400 });

const titleOf = (rows: Parameters<typeof supplierShares>[0]['rows']) => supplierShares({ rows, ...inEnglish }).title;
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`A${100 + index}`, 100 - index]));

describe('the title of supplier shares', () => {
  test('says how much the largest supplier holds', () => {
    expect(titleOf(magnets)).toBe('The Philippines supplies 32% of Japan’s imports of rare-earth magnets');
    expect(titleOf(producers({ CHN: 90, USA: 10 }))).toBe(
      'China produces 90% of the world’s rare earths at the mine stage',
    );
  });

  test('gives the point of a narrow range, and the range of a wide one', () => {
    // By hand: 252/372 = 68% to 308/428 = 72%; then 72/127 = 57% to 88/133 = 66%; then 80/100 to 80/80.
    expect(titleOf(mines)).toBe('China produces 70% of the world’s rare earths at the mine stage');
    expect(titleOf(producers({ CHN: '80 e', USA: '50 e' }))).toBe(
      'China produces 62% of the world’s rare earths at the mine stage',
    );
    expect(titleOf(producers({ CHN: 80, USA: 'W 0–20' }))).toBe(
      'China produces between 80% and 100% of the world’s rare earths at the mine stage',
    );
  });

  test('names two suppliers that stand level', () => {
    expect(titleOf(partners({ PHL: 40, VNM: 40, CHN: 20 }))).toBe(
      'The Philippines and Viet Nam each supply 40% of Japan’s imports of rare-earth magnets',
    );
  });

  test.each([
    ['three suppliers stand level', partners({ PHL: 30, VNM: 30, CHN: 30, AUS: 10 })],
    ['nothing is known', partners({ CHN: 'NA', USA: 'NA' })],
    ['nothing was imported', partners({ CHN: 0 })],
  ])('names the measure when %s', (_, rows) => {
    expect(titleOf(rows)).toBe('Suppliers of Japan’s imports of rare-earth magnets');
  });

  test('says that the largest share is not certain where it may be anything', () => {
    expect(titleOf(partners({ CHN: 50, USA: 'W' }))).toBe(
      'How much the largest supplier of Japan’s imports of rare-earth magnets holds is not certain',
    );
  });

  test('keeps to fifteen words', () => {
    const formal = (id: string) => `the very long formal name of a republic called ${id}`;
    const long = { ...inEnglish.names, economyInText: formal, possessive: (id: string) => `${formal(id)}’s` };
    const { title } = supplierShares({ rows: magnets, ...inEnglish, names: long });
    expect(title).toMatch(/^Suppliers of rare-earth magnets to the very long/);
    expect(title.split(' ').length).toBeLessThanOrEqual(15);
    expect(titleOf(magnets).split(' ').length).toBeLessThanOrEqual(15);
  });
});

describe('the words of supplier shares', () => {
  test('the subtitle gives measure, coverage, unit and period', () => {
    expect(supplierShares({ rows: magnets, ...inEnglish }).subtitle).toBe(
      'Share of Japan’s imports of rare-earth magnets by partner, percent by value, 2024',
    );
    expect(supplierShares({ rows: mines, ...inEnglish, period: '2021–24' }).subtitle).toBe(
      'Share of world production of rare earths at the mine stage by economy, percent by weight (REO), 2021–24',
    );
  });

  test('the text alternative says the bars', () => {
    expect(supplierShares({ rows: magnets, ...inEnglish }).alt).toBe(
      'Bars from the largest share down: Philippines 32%, Viet Nam 28%, China 27%, Australia 8% and Rest, not split 5%.',
    );
    expect(supplierShares({ rows: mines, ...inEnglish }).alt).toContain('China 70% estimated (67–72%)');
  });

  test('the text alternative counts the lines of the table that it does not tell', () => {
    // Two of seven are told together, so that none is left; of fourteen, five are told and nine are left.
    const few = partners({ CHL: 50, ARG: 30, CHN: 15, KOR: 2, DEU: 2, USA: 0.6, IND: 0.4 });
    expect(supplierShares({ rows: few, ...inEnglish }).alt).toMatch(/KOR 2% and 2 other economies 1%\.$/);
    expect(supplierShares({ rows: partners(many(14)), ...inEnglish }).alt).toMatch(/\. 9 more in the table\.$/);
  });

  test('notes explain the marks that occur, and no others', () => {
    expect(supplierShares({ rows: magnets, ...inEnglish }).notes).toEqual([]);
    const { notes } = supplierShares({ rows: producers({ CHN: '80 e', USA: 'W 0–20', JPN: 'NA' }), ...inEnglish });
    expect(notes).toEqual([
      'An open circle, [e], is an estimate of the publisher.',
      'Where a bar is hatched, only bounds are known.',
      'Not reported: Japan.',
    ]);
  });
});

describe('the table of supplier shares', () => {
  test('lists every supplier with figure, share and range, also those the drawing sums up', () => {
    const { table, columns } = supplierShares({ rows: partners(many(40)), ...inEnglish });
    expect(table).toHaveLength(40);
    expect(columns.map(({ name, unit }) => [name, unit])).toEqual([
      ['Partner', undefined],
      ['Imports', 'thousand US dollars'],
      ['Share', 'percent'],
      ['Range', 'percent'],
      ['Quality', undefined],
    ]);
  });

  test('prints one decimal', () => {
    const [china] = supplierShares({ rows: mines, ...inEnglish }).table;
    expect(china).toEqual(['China', '280', '70.0%', '67.7–72.0%', 'estimated by the publisher [e]']);
  });

  test('has its data with bounds of figure and share, or the reason why there is none', () => {
    const { data } = supplierShares({ rows: producers({ CHN: 80, USA: 'W 0–20', JPN: 'NA' }), ...inEnglish });
    const none = { figure_unit: 't', unit: 'share', share: null };
    // By hand: 80 of 80 to 100, and 0 to 20 of 80 to 100.
    expect(data).toEqual([
      {
        ...none,
        economy: 'CHN',
        figure: 80,
        figure_lower: 80,
        figure_upper: 80,
        lower: 0.8,
        upper: 1,
        quality: 'reported',
        reason: 'withheld',
      },
      {
        ...none,
        economy: 'USA',
        figure: null,
        figure_lower: 0,
        figure_upper: 20,
        lower: 0,
        upper: 0.2,
        quality: 'withheld',
        reason: 'withheld',
      },
      {
        ...none,
        economy: 'JPN',
        figure: null,
        figure_lower: null,
        figure_upper: null,
        lower: null,
        upper: null,
        quality: 'not-reported',
        reason: 'not-reported',
      },
    ]);
  });

  test('rounds shares to six digits', () => {
    expect(supplierShares({ rows: partners({ CHN: 1, VNM: 2 }), ...inEnglish }).data.map(({ share }) => share)).toEqual(
      [0.666667, 0.333333],
    );
  });

  test('says what is withheld, not split or not reported, never a zero', () => {
    const { table } = supplierShares({ rows: producers({ CHN: 80, USA: 'W 0–20', JPN: 'NA', OTH: 20 }), ...inEnglish });
    const cells = table.map((row) => row.join(' | '));
    expect(cells).toEqual([
      'China | 80 | 66–80% | 66.6–80.0% | reported',
      'United States | 0–20 | ≤ 17% | 0.0–16.7% | withheld [c]',
      'Rest, not split by economy | 20 | 16–20% | 16.6–20.0% | reported',
      'Japan | [x] | [x] | [x] | not reported [x]',
    ]);
  });
});

describe('the drawing of supplier shares', () => {
  const labels = (rows: Parameters<typeof supplierShares>[0]['rows']) =>
    supplierShares({ rows, ...inEnglish }).drawings.wide.rows.flatMap(({ layer, text }) =>
      layer === 'label' ? [text] : [],
    );

  test('names ten suppliers and sums up the others', () => {
    expect(labels(partners(many(40)))).toContain('30 other economies');
    expect(labels(partners(many(11)))).not.toContain('1 other economies');
  });

  test('compares with the EU benchmark only where a share comes near it, and says what that is', () => {
    expect(labels(mines)).toContain('65%: EU benchmark');
    expect(supplierShares({ rows: mines, ...inEnglish }).notes.at(-1)).toMatch(
      /^Benchmark of Regulation \(EU\) 2024\/1252 for 2030: part of the Union’s yearly consumption/,
    );
    expect(labels(magnets).join()).not.toContain('benchmark');
    expect(supplierShares({ rows: magnets, ...inEnglish }).notes.join()).not.toContain('Benchmark');
    const { drawings, notes } = supplierShares({ rows: mines, ...inEnglish, reference: null });
    expect(JSON.stringify([drawings.wide.rows, notes])).not.toMatch(/benchmark/i);
  });

  test('has room for the benchmark where the largest share stays below it', () => {
    // By hand: 110 of 200 is 55%.
    const { params } = supplierShares({ rows: partners({ CHN: 110, AUS: 90 }), ...inEnglish }).drawings.wide;
    expect(params['top']).toBe(0.8);
    expect(labels(partners({ CHN: 110, AUS: 90 }))).toContain('65%: EU benchmark');
  });

  test.each(['wide', 'narrow'] as const)('is the specification kept beside this test, %s', async (width) => {
    const drawn = completeSpec(supplierShares({ rows: mines, ...inEnglish }).drawings[width]);
    await expect(`${JSON.stringify(drawn, null, 1)}\n`).toMatchFileSnapshot(`./supplier-shares.${width}.vl.json`);
  });
});
