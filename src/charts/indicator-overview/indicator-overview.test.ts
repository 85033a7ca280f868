import { describe, expect, test } from 'vitest';
import type { IndicatorRow } from '../../tables/schema.ts';
import { draw, guidelines, type Places, rowsOf, three } from '../testing/overview.ts';
import { inEnglish } from '../testing/told.ts';
import { indicatorOverview } from './indicator-overview.ts';

describe('the title of an overview', () => {
  test('counts where the highest band is surely reached', () => {
    // 0.5 and 0.22 lie above 0.2, but 0.15 does not: two of three.
    expect(draw(three, {}, { bands: guidelines }).title).toBe('Highly concentrated: world production at 2 of 3 stages');
  });

  test('names all where all are', () => {
    const all = { ...three, 'cobalt mine': { '': 0.4 } };
    expect(draw(all, {}, { bands: guidelines }).title).toBe(
      'Highly concentrated: world production at all three stages',
    );
  });

  test('names the place of the surely highest value where nobody set bands', () => {
    expect(draw(three).title).toBe(
      'Herfindahl–Hirschman index of world production is highest for rare earths (mine): 0.50',
    );
  });

  test('calls the greatest of several times the longest', () => {
    const months = { indicator: 'time-to-shortfall', unit: 'months', measure: '' } as const;
    const times = { 'cobalt mine': { USA: 4 }, 'cobalt metal': { USA: 2 }, 'rare-earths mine': { USA: 1 } };
    expect(draw(times, months, { scope: 'other' }).title).toContain('longest for cobalt (mine)');
  });

  test('counts in fewer words rather than say no finding where names are long', () => {
    const scenario = { indicator: 'scenario-shortfall', unit: 't', measure: '' } as const;
    const amounts = {
      'cobalt mine': { USA: 4 },
      'cobalt metal': { USA: [0, 0, 0] },
      'rare-earths mine': { USA: 1 },
    } as const;
    const long = { ...inEnglish.names, indicatorBare: () => 'Shortfall in a scenario' };
    expect(draw(amounts, scenario, { scope: 'other', names: long }).title).toBe(
      'Shortfall in a scenario of the United States: above zero at 2 of 3 stages',
    );
  });

  test('claims no highest where ranges meet', () => {
    const near = { ...three, 'rare-earths magnet': { '': [0.4, 0.3, 0.5] } } as const;
    // The highest is 0.5 exactly, or up to 0.5; the lowest value 0.21.
    expect(draw(near).title).toBe('Herfindahl–Hirschman index of world production ranges from 0.21 to 0.50');
  });

  test('counts the places that stand level, and those surely over half', () => {
    const reliance = { indicator: 'net-import-reliance', unit: 'share', measure: '' } as const;
    const scope = { scope: 'other' } as const;
    const level = { 'cobalt mine': { USA: 1 }, 'cobalt metal': { USA: 1 }, 'rare-earths mine': { USA: 0.3 } };
    expect(draw(level, reliance, scope).title).toBe(
      'Net import reliance of the United States is 100% at 2 of 3 stages',
    );
    const over = {
      'cobalt mine': { USA: 0.8 },
      'cobalt metal': { USA: [0.8, 0.6, 0.9] },
      'rare-earths mine': { USA: 0.3 },
    } as const;
    expect(draw(over, reliance, scope).title).toBe(
      'Net import reliance of the United States is over 50% at 2 of 3 stages',
    );
  });

  test('says above which round number half of the places surely are, where nothing stands out', () => {
    const near = {
      'cobalt mine': { '': [0.5, 0.41, 0.6] },
      'cobalt metal': { '': [0.45, 0.42, 0.5] },
      'rare-earths mine': { '': 0.2 },
    } as const;
    // The middle value is 0.45, the round number below it 0.4; two of three have no end below that.
    expect(draw(near).title).toBe('Herfindahl–Hirschman index of world production: over 0.40 at 2 of 3 stages');
  });

  test('says whose share it is', () => {
    const share = { indicator: 'partner-share', partner: 'CHN', unit: 'share' };
    expect(draw(three, share).title).toBe('China’s share of world production is highest for rare earths (mine): 50%');
  });

  test('counts all rows, those without a value too', () => {
    const reliance = { indicator: 'net-import-reliance', unit: 'share', measure: '' } as const;
    const places = {
      'cobalt mine': { USA: 1 },
      'cobalt metal': { USA: 1 },
      'rare-earths mine': { USA: 'withheld' },
    } as const;
    expect(draw(places, reliance, { scope: 'other' }).title).toBe(
      'Net import reliance of the United States is 100% at 2 of 3 stages',
    );
  });

  test('counts no rows to which the indicator does not apply: they are in a note and in the table alone', () => {
    const places = { ...three, 'cobalt metal': { '': 'not-applicable', JPN: 'not-applicable' } } as const;
    const { title, notes, table, data, drawings } = draw(places, {}, { bands: guidelines });
    // As above: 0.5 and 0.22 lie above 0.2, of the three rows that have values.
    expect(title).toBe('Highly concentrated: world production at 2 of 3 stages');
    expect(notes).toContain('In the table alone: one further stage, not applicable.');
    expect(drawings).toEqual(draw(three, {}, { bands: guidelines }).drawings);
    expect(table.map(([mineral, stage]) => `${mineral} ${stage}`)).toContain('Cobalt Metal');
    expect(data).toHaveLength(9);
    const none = { 'cobalt mine': { '': 'not-applicable' }, 'rare-earths mine': { '': 'not-applicable' } } as const;
    expect(draw(none).drawings.wide.rows.filter(({ text }) => text === 'not applicable')).toHaveLength(2);
  });

  test('counts by bounds where changes surely went up or down', () => {
    const change = { indicator: 'change', base_year: 2018 };
    const places = {
      'cobalt mine': { '': [0.1, 0.05, 0.2] },
      'cobalt metal': { '': [0.1, -0.1, 0.2] },
      'rare-earths mine': { '': -0.2 },
    } as const;
    const of = {
      changeOf: { inText: 'the Herfindahl–Hirschman index', bare: 'Herfindahl–Hirschman index' },
      isChange: true,
    };
    expect(draw(places, change, of).title).toBe(
      'Herfindahl–Hirschman index of world production rose at 1 of 3 stages, fell at 1',
    );
  });

  test('tells thresholds by the economy that they were set for', () => {
    const places = Object.fromEntries(
      ['cobalt mine', 'cobalt metal', 'rare-earths mine'].map((place) => [place, { EU27: 0.5, USA: 0.05 }]),
    );
    const bands = { ...guidelines, setFor: 'EU27', ownerInText: 'the Union’s' };
    expect(draw(places, {}, { bands, scope: 'other' }).title).toBe('Highly concentrated: EU27 at all three stages');
  });

  test('has at most fifteen words', () => {
    expect(draw(three).title.split(' ').length).toBeLessThanOrEqual(15);
  });
});

describe('the words of an overview', () => {
  test('the subtitle gives measure, coverage, unit and years', () => {
    expect(draw(three).subtitle).toBe(
      'Herfindahl–Hirschman index of world production and imports of Japan and the United States by value, index of 0 to 1, 2020',
    );
    const economies = draw(
      { '': { CHN: 6.1, MMR: 8.9 } },
      { indicator: 'governance', unit: 'score' },
      { scope: 'other' },
    );
    expect(economies.subtitle).toBe('Governance, score of 0 to 10, 2020');
  });

  test('the text alternative gives the highest value of each row', () => {
    expect(draw(three).alt).toBe(
      'Marks in three rows, the highest value known of each: Rare earths, mine: World 0.50; Rare earths, magnet: United States 0.90; Cobalt, mine: World 0.21.',
    );
  });

  test('notes say how to read what is drawn, who set the bands, and why values are missing', () => {
    expect(draw(three, {}, { bands: guidelines, leftOut: ['Small ones are left out.'] }).notes).toEqual([
      'Pale bars show where values may lie.',
      'A thin bar without a mark: only a range is known.',
      'The highest value known of each row stands beside it.',
      'Dashed lines at 0.10 and 0.20 part dispersed, concentrated and highly concentrated: Invented Guidelines, 2020.',
      'Without a value, as the table says: withheld or printed as a bound only (1).',
      'Small ones are left out.',
    ]);
    expect(draw({ 'cobalt mine': { '': 0.5 } }).notes).toEqual([]);
  });
});

describe('the rows of an overview', () => {
  const labels = (places: Places) =>
    draw(places).drawings.wide.rows.flatMap(({ layer, text }) => (layer === 'label' ? [text] : []));

  test('are of the mineral with the highest value first, its stages in their order', () => {
    const drawn = draw({ 'cobalt metal': { '': 0.4 }, ...three, 'rare-earths magnet': { '': 0.6 } });
    expect(drawn.table.map(([mineral, stage]) => `${mineral} ${stage}`)).toEqual([
      'Rare earths Mine',
      'Rare earths Magnet',
      'Cobalt Metal',
      'Cobalt Mine',
    ]);
  });

  test('name a mineral once, and say why a row is empty', () => {
    const texts = labels({ 'cobalt mine': { '': 0.4 }, 'cobalt metal': { '': 'net-exporter' } });
    expect(texts.filter((text) => text === 'Cobalt')).toHaveLength(1);
    expect(texts).toContain('net exporter');
  });

  test('say the unit of a range once', () => {
    const { rows } = draw({ 'cobalt mine': { USA: [null, 1, 2] } }, { unit: 'criteria' }).drawings.wide;
    expect(rows.map(({ text }) => text)).toContain('1–2 of 3');
  });

  test('say why, and draw nothing, where bounds hold every value there is', () => {
    const { rows } = draw({ 'cobalt mine': { USA: [null, 0, 1] } }).drawings.wide;
    expect(rows.map(({ text }) => String(text).replace('\n', ' '))).toContain('withheld or printed as a bound only');
    expect(rows.filter(({ layer }) => layer === 'range')).toEqual([]);
  });

  test('call a net exporter so, whatever its bounds', () => {
    const exporter = rowsOf({ 'cobalt mine': { USA: [null, 0, 0] } }).map((row) => ({
      ...row,
      reason: 'net-exporter',
    }));
    const { rows } = indicatorOverview({ rows: exporter, ...inEnglish, scope: 'other' }).drawings.wide;
    expect(rows.map(({ text }) => text)).toContain('net exporter');
  });

  test('give the range alone of what its bounds leave open, and rank it by its lower end', () => {
    const open = { 'cobalt mine': { '': [0.9, 0.1, 1] }, 'rare-earths mine': { '': 0.5 } } as const;
    expect(draw(open).table.map(([mineral]) => mineral)).toEqual(['Rare earths', 'Cobalt']);
    expect(labels(open)).toContain('0.10–1.00');
  });

  test('stand in the table with ranges, reasons and years', () => {
    const { columns, table } = draw(three);
    expect(columns.map(({ name }) => name)).toEqual(['Mineral', 'Stage', 'World', 'Japan', 'United States']);
    expect(table.at(-1)).toEqual([
      'Cobalt',
      'Mine',
      '0.21 (0.15–0.30), 2020',
      'withheld or printed as a bound only (0.10–0.70), 2020',
      'withheld or printed as a bound only, 2020',
    ]);
    expect(table[0]?.at(-1)).toBe('');
  });

  test('have as data every result with its bounds, unit and grade, or the reason', () => {
    const { data } = draw(three);
    expect(data).toHaveLength(7);
    expect(data.find(({ reason, lower }) => reason === 'withheld' && lower === null)).toMatchObject({
      reporter: 'USA',
      value: null,
      unit: 'index',
    });
  });
});

test('rows that no chart can hold are an error', () => {
  const [row] = rowsOf({ 'cobalt mine': { '': 0.5 } });
  if (row === undefined) throw new Error('no row');
  const of = (rows: readonly IndicatorRow[]) => () => indicatorOverview({ rows, ...inEnglish, scope: 'lists' });
  expect(of([])).toThrow('no row');
  expect(of([row, { ...row, year: 2021 }])).toThrow('two rows of an overview are of one place');
  expect(of([row, { ...row, reporter: 'JPN', unit: 'share' }])).toThrow('differ in unit');
});
