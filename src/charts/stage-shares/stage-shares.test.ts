import { describe, expect, test } from 'vitest';
import { completeSpec } from '../model.ts';
import { producers } from '../testing/rows.ts';
import { inEnglish } from '../testing/told.ts';
import { type StageSharesInput, stageShares } from './stage-shares.ts';

const stages = ['mine', 'separation', 'metal', 'magnet'];
const at = (stage: string, figures: Parameters<typeof producers>[0], more = {}) =>
  producers(figures, { stage, ...more });
const rareEarths = [
  ...at('mine', { CHN: 61, USA: 9, AUS: 4, MMR: 16, OTH: 10 }),
  ...at('separation', { CHN: 91, USA: 4, VNM: 5 }),
  ...at('magnet', { CHN: 94, OTH: 6 }),
];
const chart = (more: Partial<StageSharesInput>) =>
  stageShares({ mineral: 'rare-earths', stages, rows: rareEarths, ...inEnglish, ...more });
const titleOf = (rows: StageSharesInput['rows']) => chart({ rows, stages: ['mine', 'separation'] }).title;

describe('the title of stage shares', () => {
  test('says how the largest share moves along the chain', () => {
    expect(chart({}).title).toBe('China’s share of rare earths grows from 61% (mine) to 94% (magnet)');
  });

  test('says who leads at each end where it is not the same economy', () => {
    expect(titleOf([...at('mine', { COD: 76, CHN: 24 }), ...at('separation', { CHN: 78, COD: 22 })])).toBe(
      'The DR Congo leads rare earths at the mine stage, China at the separation stage',
    );
  });

  test('keeps both leaders in fewer words where names are long', () => {
    const rows = [...at('mine', { COD: 76, CHN: 24 }), ...at('separation', { CHN: 78, COD: 22 })];
    const formal = {
      ...inEnglish.names,
      economyInText: (id: string) => (id === 'COD' ? 'the Democratic Republic of the Congo' : 'China'),
    };
    expect(chart({ rows, ...inEnglish, names: formal }).title).toBe(
      'The Democratic Republic of the Congo leads rare earths (mine), China leads (separation)',
    );
  });

  test('claims no movement where the ranges meet', () => {
    // By hand: 54/94 = 57% to 66/106 = 62% at the mine, and 55/95 = 58% to 67/107 = 63% at separation.
    expect(titleOf([...at('mine', { CHN: '60 e', USA: 40 }), ...at('separation', { CHN: '61 e', USA: 40 })])).toBe(
      'China produces more than half of the world’s rare earths at every stage',
    );
  });

  test('claims no leader where what is not split may hide a larger one', () => {
    expect(titleOf([...at('mine', { COD: 30, OTH: 70 }), ...at('separation', { CHN: 60, OTH: 40 })])).toBe(
      'Who leads world production of rare earths is not certain at some stages',
    );
  });

  test('names the one that leads every stage with less than half', () => {
    const level = { CHN: 40, USA: 30, AUS: 30 };
    expect(titleOf([...at('mine', level), ...at('separation', level)])).toBe(
      'China leads world production of rare earths at every stage',
    );
  });

  test('says at how many stages the one leads that leads most of them', () => {
    const [china, congo] = [
      { CHN: 40, COD: 30, AUS: 30 },
      { CHN: 30, COD: 40, AUS: 30 },
    ];
    // China is first at both ends with the same share, the DR Congo between them.
    const rows = [...at('mine', china), ...at('separation', congo), ...at('magnet', china)];
    expect(chart({ rows }).title).toBe('China leads world production of rare earths at 2 of 3 stages');
  });

  test('says of one stage that its leader is not certain where what is not split may be more', () => {
    expect(chart({ rows: at('magnet', { CHN: 30, OTH: 70 }) }).title).toBe(
      'Who leads world production of rare-earth magnets is not certain',
    );
  });

  test('speaks of the one stage that is known', () => {
    expect(titleOf(at('mine', { CHN: 70, USA: 30 }))).toBe(
      'China produces 70% of the world’s rare earths at the mine stage',
    );
  });

  test('names the measure where nothing is known', () => {
    expect(titleOf([])).toBe('World production of rare earths by stage and economy');
  });
});

describe('the words of stage shares', () => {
  test('the subtitle says which years stand side by side', () => {
    expect(chart({}).subtitle).toBe('Shares of world production of rare earths by stage and economy, percent, 2024');
    const rows = [...rareEarths, ...at('mine', { CHN: 70, USA: 30 }, { year: 2025 })];
    expect(chart({ rows }).subtitle).toMatch(/percent, 2024–2025, the latest year of each stage$/);
  });

  test('the text alternative says every stage', () => {
    expect(chart({}).alt).toBe(
      'One bar of 100% a stage. Mine 2024: China 61% and Myanmar 16%; Separation 2024: China 91% and Viet Nam 5%; ' +
        'Metal: not reported; Magnet 2024: China 94%.',
    );
  });

  test('a withheld producer is named, and the shares are of the rest', () => {
    const model = chart({ rows: at('mine', { CHN: 60, AUS: 40, USA: 'W' }) });
    expect(model.notes).toEqual(['Mine: without the United States, whose production is withheld.']);
    expect(model.table.map((row) => row.slice(0, 2))).toEqual([
      ['China', '60.0%'],
      ['Australia', '40.0%'],
      ['United States', '[c]'],
    ]);
  });
});

describe('the table of stage shares', () => {
  test('has economies down and stages across, and says what is not known', () => {
    const { columns, table } = chart({});
    expect(columns.map(({ name, unit }) => [name, unit])).toEqual([
      ['Economy', undefined],
      ['Mine', 'percent, 2024'],
      ['Separation', 'percent, 2024'],
      ['Metal', 'percent'],
      ['Magnet', 'percent, 2024'],
    ]);
    expect(table[0]).toEqual(['China', '61.0%', '91.0%', '[x]', '94.0%']);
    expect(table.find(([head]) => head === 'Myanmar')).toEqual(['Myanmar', '16.0%', 'not listed', '[x]', 'not listed']);
    expect(table.at(-1)).toEqual(['Rest, not split by economy', '10.0%', 'not listed', '[x]', '6.0%']);
  });

  test('has its data stage by stage, with bounds, or the reason why there is none', () => {
    const { data } = chart({
      rows: at('mine', { CHN: '60 e', USA: 40, AUS: 'W', JPN: 'NA' }),
      stages: ['mine', 'metal'],
    });
    // By hand, to six digits: 54/94 and 66/106; 40/106 and 40/94.
    expect(data).toEqual([
      {
        economy: 'CHN',
        stage: 'mine',
        year: 2024,
        basis: 'REO',
        share: 0.6,
        lower: 0.574468,
        upper: 0.622642,
        unit: 'share',
        reason: '',
      },
      {
        economy: 'USA',
        stage: 'mine',
        year: 2024,
        basis: 'REO',
        share: 0.4,
        lower: 0.377358,
        upper: 0.425532,
        unit: 'share',
        reason: '',
      },
      {
        economy: 'AUS',
        stage: 'mine',
        year: 2024,
        basis: 'REO',
        share: null,
        lower: null,
        upper: null,
        unit: 'share',
        reason: 'withheld',
      },
      {
        economy: 'JPN',
        stage: 'mine',
        year: 2024,
        basis: 'REO',
        share: null,
        lower: null,
        upper: null,
        unit: 'share',
        reason: 'not-reported',
      },
      {
        economy: '',
        stage: 'metal',
        year: null,
        basis: '',
        share: null,
        lower: null,
        upper: null,
        unit: 'share',
        reason: 'not-reported',
      },
    ]);
  });

  test('gives ranges where figures are estimates', () => {
    // By hand: 54/94 and 66/106.
    const { table } = chart({ rows: at('mine', { CHN: '60 e', USA: 40 }) });
    expect(table[0]?.[1]).toBe('60.0% (57.4–62.3%)');
  });
});

describe('the choice of figures for stage shares', () => {
  test('takes the latest year of each stage, or the latest not after the one asked for', () => {
    const rows = [2022, 2023, 2025].flatMap((year) => at('mine', { CHN: year - 1960, USA: 10 }, { year }));
    expect(chart({ rows }).columns[1]?.unit).toBe('percent, 2025');
    expect(chart({ rows, year: 2024 }).columns[1]?.unit).toBe('percent, 2023');
    expect(chart({ rows, year: 2021 }).columns[1]?.unit).toBe('percent');
  });

  test('passes over series that indicators do not use, other minerals, and years that name no producer', () => {
    const rows = [
      ...at('mine', { CHN: 60, USA: 40 }),
      ...at('mine', { CHN: 99, USA: 1 }, { year: 2025, primary: 'no' }),
      ...at('mine', { CHN: 1 }, { year: 2025, mineral: 'cobalt' }),
      ...at('mine', { WLD: 100 }, { year: 2025 }),
    ];
    expect(chart({ rows }).table[0]?.[1]).toBe('60.0%');
  });

  test('refuses a stage and year of two sources, and no stage at all', () => {
    const rows = [...at('mine', { CHN: 60 }), ...at('mine', { USA: 60 }, { source: 'other' })];
    expect(() => chart({ rows })).toThrow(RangeError);
    expect(() => chart({ stages: [] })).toThrow(RangeError);
  });
});

describe('the drawing of stage shares', () => {
  const rows = (width: 'wide' | 'narrow') => chart({}).drawings[width].rows;

  test('fills every bar to 100%', () => {
    const ends = rows('wide').flatMap(({ layer, to }) =>
      layer === 'part' && typeof to === 'number' && to > 0.999 ? [to] : [],
    );
    expect(ends).toHaveLength(stages.length);
    for (const end of ends) expect(end).toBeCloseTo(1, 9);
  });

  test('draws a stage without figures as an empty, hatched bar that says so', () => {
    expect(rows('wide').filter(({ fill }) => String(fill).startsWith('url(#hatch'))).toHaveLength(1);
    expect(rows('wide').map(({ text }) => text)).toContain('not reported');
  });

  test('shows at the foot of a bar where the border of an estimated share may lie, and nothing of exact ones', () => {
    const strips = (rows: StageSharesInput['rows']) =>
      chart({ rows, stages: ['mine'] }).drawings.wide.rows.filter(({ layer }) => layer === 'border');
    // An estimate of 60 lies between 54 and 66 here: 54 / (54 + 40) to 66 / (66 + 40).
    const [strip, ...others] = strips(at('mine', { CHN: '60 e', USA: 40 }));
    expect([strip?.from, strip?.to].map((end) => Number(end).toFixed(4))).toEqual(['0.5745', '0.6226']);
    expect(others).toEqual([]);
    expect(strips(at('mine', { CHN: 60, USA: 40 }))).toEqual([]);
  });

  test('tells every coloured part by a label or by the key', () => {
    for (const width of ['wide', 'narrow'] as const) {
      const said = rows(width)
        .map(({ text }) => String(text))
        .join(' | ');
      for (const name of ['China', 'United States', 'Australia']) expect(said).toContain(name);
    }
  });

  test.each(['wide', 'narrow'] as const)('is the specification kept beside this test, %s', async (width) => {
    const drawn = completeSpec(chart({}).drawings[width]);
    await expect(`${JSON.stringify(drawn, null, 1)}\n`).toMatchFileSnapshot(`./stage-shares.${width}.vl.json`);
  });
});
