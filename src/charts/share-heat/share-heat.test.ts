import { describe, expect, test } from 'vitest';
import type { IndicatorRow } from '../../tables/schema.ts';
import { completeSpec } from '../model.ts';
import { drawChart } from '../render.ts';
import { labelFaults } from '../testing/faults.ts';
import { type Result, results } from '../testing/rows.ts';
import { inEnglish, inJapanese, type Told } from '../testing/told.ts';
import { shareHeat } from './share-heat.ts';

/** China's shares of imports: by "mineral stage", then by importer. */
const rowsOf = (
  places: Readonly<Record<string, Readonly<Record<string, Result>>>>,
  more: Partial<IndicatorRow> = {},
): readonly IndicatorRow[] =>
  Object.entries(places).flatMap(([place, byReporter]) => {
    const [mineral = '', stage = ''] = place.split(' ');
    return Object.entries(byReporter).flatMap(([reporter, value]) =>
      results([value], { reporter, mineral, stage, ...more }),
    );
  });

const chart = (places: Parameters<typeof rowsOf>[0], told: Told = inEnglish, more: Partial<IndicatorRow> = {}) =>
  shareHeat({ rows: rowsOf(places, more), across: 'reporter', ...told });

const three = {
  'cobalt mine': { JPN: 0.1, USA: 0.24 },
  'rare-earths magnet': { JPN: 0.3, USA: 0.7, AUS: [null, 0.2, 0.8] },
  'rare-earths mine': { JPN: 'not-reported', USA: 0.95 },
} as const;

describe('the words of a heat table', () => {
  test('the title counts the cells that are at or over 65% for certain', () => {
    // By hand: 0.7 and 0.95, of the six cells of which something is known.
    expect(chart(three).title).toBe('China’s share of imports is 65% or more in 2 of 6 cases');
    expect(chart(three, inJapanese).title).toBe('輸入に占める中国のシェアは6件中2件で65%以上');
  });

  test('the title says so where all are below', () => {
    expect(chart({ 'cobalt mine': { JPN: 0.1, USA: [0.5, 0.4, 0.64] } }).title).toBe(
      'China’s share of imports is below 65% in all 2 cases',
    );
  });

  test('the title claims nothing where a range reaches over the edge', () => {
    expect(chart({ 'cobalt mine': { JPN: 0.1, USA: [0.6, 0.5, 0.7] } }).title).toBe('China’s share of imports');
  });

  const suppliers = (places: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
    shareHeat({
      rows: Object.entries(places).flatMap(([mineral, byPartner]) =>
        Object.entries(byPartner).flatMap(([partner, value]) =>
          results([value], { mineral, partner, reporter: 'JPN' }),
        ),
      ),
      across: 'partner',
      ...inEnglish,
    }).title;

  test('the title names the supplier of one importer that holds the edge for most goods, where one does', () => {
    expect(suppliers({ cobalt: { CHN: 0.7, AUS: 0.1 }, tin: { CHN: 0.9, AUS: 0 }, zinc: { CHN: 0.2, AUS: 0.8 } })).toBe(
      'China supplies 65% or more of Japan’s imports for 2 of 3 goods',
    );
    expect(suppliers({ cobalt: { CHN: 0.7, AUS: 0.1 }, tin: { CHN: 0.1, AUS: 0.7 } })).toBe(
      'A supplier’s share of Japan’s imports is 65% or more in 2 of 4 cases',
    );
  });

  test('the alternative names the highest cells', () => {
    expect(chart(three).alt).toMatch(/Highest: Rare earths, mine, United States 95%; Rare earths, magnet/);
  });

  test('notes explain hatched, cut and empty cells only where there are such', () => {
    expect(chart(three).notes).toHaveLength(2);
    expect(chart({ 'cobalt mine': { JPN: 0.1 } }).notes).toEqual([]);
    expect(chart({ 'cobalt mine': { JPN: [0.6, 0.5, 0.7] } }).notes).toEqual([
      'A cut corner marks a share whose range reaches into another step of colour.',
    ]);
    expect(chart({ 'cobalt mine': { JPN: 'net-exporter', USA: 0.2 } }).notes).toEqual(['[E]: net exporter.']);
  });
});

describe('the cells of a heat table', () => {
  test('stand in rows and columns by the mean of what is known', () => {
    // By hand: rows 0.95, (0.3 + 0.7) / 2 and (0.1 + 0.24) / 2; columns 0.63, 0.2, and Australia without a value.
    const { table, columns } = chart(three);
    expect(table.map(([name]) => name)).toEqual(['Rare earths, mine', 'Rare earths, magnet', 'Cobalt, mine']);
    expect(columns.slice(1).map(({ name }) => name)).toEqual(['United States', 'Japan', 'Australia']);
  });

  test('print one decimal with bounds in the table, and the reason where there is nothing', () => {
    const { table } = chart(three);
    expect(table[1]).toEqual(['Rare earths, magnet', '70.0%', '30.0%', '20.0–80.0%']);
    expect(table[0]).toEqual(['Rare earths, mine', '95.0%', 'not reported', '']);
  });

  test.each([
    [0.249, 'var(--h-1)'],
    [0.25, 'var(--h-2)'],
    [0.5, 'var(--h-3)'],
    [0.65, 'var(--h-4)'],
    [0.9, 'var(--h-5)'],
  ])('%d stands on the step %s', (value, fill) => {
    const cells = chart({ 'cobalt mine': { JPN: value } }).drawings.wide.rows.filter(({ layer }) => layer === 'cell');
    expect(cells.at(-1)?.['fill']).toBe(fill);
  });

  test.each([
    [0.999, '>99'],
    [0.004, '<1'],
    [1, '100'],
    [0, '0'],
    [[null, 0.95, 1], '≥95'],
    [[null, 0, 0.16], '≤16'],
    [[null, 0.301, 0.8], '30–80'],
    ['not-reported', '[x]'],
    ['withheld', '[c]'],
    ['net-exporter', '[E]'],
  ] as const)('%s prints as %s', (value, text) => {
    const { rows } = chart({ 'cobalt mine': { JPN: value } }).drawings.wide;
    expect(rows.map((row) => row['text'])).toContain(text);
  });

  test('are hatched where bounds leave the step open, and coloured where they do not', () => {
    const fillsOf = (value: Result) =>
      chart({ 'cobalt mine': { JPN: value } }).drawings.wide.rows.flatMap(({ layer, y, fill }) =>
        layer === 'cell' && Number(y) > 0 ? [fill] : [],
      );
    expect(fillsOf([null, 0.2, 0.8])[0]).toMatch(/hatch/);
    expect(fillsOf([null, 0.92, 1])).toEqual(['var(--h-5)']);
  });

  test('take the stages of the chain as columns, in its order', () => {
    const rows = rowsOf({ 'cobalt mine': { '': 0.1 }, 'cobalt refining': { '': 0.8 } }, { measure: '' });
    const kindOf = (_: string, stage: string) => (stage === 'mine' ? 'extraction' : 'processing');
    const { columns, table, title } = shareHeat({ rows, across: 'stage', kindOf, ...inEnglish });
    expect(columns.map(({ name }) => name)).toEqual(['Mineral', 'Extraction', 'Processing']);
    expect(table).toEqual([['Cobalt', '10.0%, Mine', '80.0%, Refining']]);
    expect(title).toBe('China’s share of world production is 65% or more in 1 of 2 cases');
  });

  test('refuse what is no share, and two results for one cell', () => {
    expect(() => chart(three, inEnglish, { unit: 'index' })).toThrow(RangeError);
    const twice = [...rowsOf({ 'cobalt mine': { JPN: 0.1 } }), ...rowsOf({ 'cobalt mine': { JPN: 0.2 } })];
    expect(() => shareHeat({ rows: twice, across: 'reporter', ...inEnglish })).toThrow(RangeError);
  });
});

describe('the drawing of a heat table', () => {
  const many = (columns: number, rows: number) =>
    Object.fromEntries(
      Array.from({ length: rows }, (_, row) => [
        `cobalt stage-${row}`,
        Object.fromEntries(Array.from({ length: columns }, (_, column) => [`A${100 + column}`, (row + column) / 100])),
      ]),
    );

  test('has every column at any width, in further panels where there is no room', () => {
    const model = chart(many(14, 2));
    for (const { rows, size } of Object.values(model.drawings)) {
      const cells = rows.filter(({ layer, y }) => layer === 'cell' && Number(y) > 0);
      expect(cells).toHaveLength(28);
      for (const { x2 } of cells) expect(Number(x2)).toBeLessThanOrEqual(size.width);
    }
  });

  test('says of each number in a cell itself what ink it takes, as the style sheet needs to know', async () => {
    const svg = await drawChart(chart(three), { width: 'wide', idPrefix: 'fig', labelledBy: 'title' });
    // By hand: 95 and 70 on dark steps; 30, 24 and 10 on light ones.
    expect(svg.match(/<text[^>]* fill="var\(--on-h-high\)"/g)).toHaveLength(2);
    expect(svg.match(/<text[^>]* fill="var\(--on-h-low\)"/g)).toHaveLength(3);
  });

  const rowsAt = (share: number, count: number, name: string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`${name}${index} mine`, { JPN: share, USA: 0.3 * share }]),
    );

  test('draws 24 rows and says how many more the table has', () => {
    const { table, notes } = chart(rowsAt(0.5, 30, 'm'));
    expect(table).toHaveLength(30);
    expect(notes.at(-1)).toBe('6 more rows stand in the table.');
  });

  test('leaves rows below a quarter from end to end to the table, where there are many rows', () => {
    const pale = rowsAt(0.2, 6, 'p');
    expect(chart({ ...rowsAt(0.5, 12, 'm'), ...pale }).notes.at(-1)).toBe('6 more rows stand in the table.');
    expect(chart({ ...rowsAt(0.5, 2, 'm'), ...pale }).notes).toEqual([]);
    const allPale = chart(rowsAt(0.2, 17, 'p'));
    expect(allPale.drawings.wide.rows.filter(({ layer, y }) => layer === 'cell' && Number(y) > 0)).toHaveLength(2 * 17);
    expect(allPale.notes).toEqual([]);
  });

  test.each([
    ['three places', chart(three)],
    ['three places in Japanese', chart(three, inJapanese)],
    ['many columns', chart(many(14, 3))],
    ['many rows in Japanese', chart(many(8, 24), inJapanese)],
  ])('keeps every label inside and apart with %s', async (_, model) => {
    expect(await labelFaults(model)).toEqual([]);
  });

  test.each(['wide', 'narrow'] as const)('is the specification kept beside this test, %s', async (width) => {
    const drawn = completeSpec(chart(three).drawings[width]);
    await expect(`${JSON.stringify(drawn, null, 1)}\n`).toMatchFileSnapshot(`./share-heat.${width}.vl.json`);
  });
});
