import { describe, expect, test } from 'vitest';
import { toldAbout } from '../../testing.ts';

interface Year {
  readonly year: number;
  /** `CHN 900, RUS 40` */
  readonly figures: string;
}

function seriesOf(years: readonly Year[], head: string): string {
  const lines = years.flatMap(({ year, figures }) => [
    `      ${year}:`,
    ...figures.split(', ').map((figure) => `        ${figure.replace(' ', ': ')}`),
  ]);
  return `  - stage: refining\n    source: mcs\n${head}    years:\n${lines.join('\n')}\n`;
}

/** What an author is told of world production of gallium in these years, and of more series of it. */
function toldOfProduction(years: readonly Year[], { head = '', more = '' } = {}): string {
  const text = `mineral: gallium\nseries:\n${seriesOf(years, `    unit: t\n    basis: content\n${head}`)}${more}`;
  return toldAbout({ 'production/gallium.yaml': text, 'supply/JPN/gallium.yaml': null });
}

interface Flows {
  readonly reporter: string;
  readonly flow: 'imports' | 'exports';
  readonly years: readonly Year[];
  readonly unit?: string;
}

function supplyFile(flows: readonly Flows[]): string {
  const [first] = flows;
  const list = (flow: string) => {
    const own = flows.filter((each) => each.flow === flow);
    const head = (unit: string) =>
      `    table: HS 811292\n    unit: ${unit}\n${unit === 't' ? '    basis: gross weight\n' : ''}    hs: "811292"\n`;
    return own.length === 0
      ? ''
      : `${flow}:\n${own.map(({ years, unit = 'kUSD' }) => seriesOf(years, head(unit))).join('')}`;
  };
  return `reporter: ${first?.reporter}\nmineral: gallium\n${list('imports')}${list('exports')}`;
}

/** What an author is told of trade in gallium. */
function toldOfTrade(flows: readonly Flows[], more: Readonly<Record<string, string>> = {}): string {
  const byReporter = [...Map.groupBy(flows, ({ reporter }) => reporter)];
  const files = byReporter.map(([reporter, own]) => [`supply/${reporter}/gallium.yaml`, supplyFile(own)] as const);
  const without = { 'production/gallium.yaml': null, 'supply/JPN/gallium.yaml': null };
  return toldAbout({ ...without, ...Object.fromEntries(files), ...more });
}

const steady = (figures: string, years: readonly number[] = [2020, 2021, 2022]): readonly Year[] =>
  years.map((year) => ({ year, figures }));

describe('a figure of production', () => {
  test('that is ten times its other years is told, with what stands beside it and how to confirm it', () => {
    const told = toldOfProduction([
      { year: 2022, figures: 'CHN 400, RUS 40' },
      { year: 2023, figures: 'CHN 410, RUS 420' },
      { year: 2024, figures: 'CHN 420, RUS 42' },
    ]);
    // By hand: the geometric mean of 40 and 42 is 40.99, and 420 is 10.2 of it.
    expect(told).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:13:9 jump  420 for 2023 is 10.2 times what stands beside it: refining production of gallium, RUS.
        13 |         RUS: 420
           |         ^^^^^^^^
        hint: Beside it stand 2022: 40 t (line 10); 2024: 42 t (line 16). A digit too many or too few, another unit, or another economy? If the source prints it so, add "figure: RUS", "year: 2023" and "why: …" under "confirmed:" of its series."
    `);
  });

  test('may grow fivefold where the year adds up to what is printed for the world', () => {
    const grown = [
      { year: 2022, figures: 'WLD 440, CHN 400, RUS 40' },
      { year: 2023, figures: 'WLD 830, CHN 410, RUS 420' },
      { year: 2024, figures: 'WLD 462, CHN 420, RUS 42' },
    ];
    expect(toldOfProduction(grown)).toBe('');
  });

  test('may be anything where it is no matter: less than one percent of the world in all years', () => {
    const years = [
      { year: 2022, figures: 'CHN 40000, RUS 40' },
      { year: 2023, figures: 'CHN 41000, RUS 390' },
      { year: 2024, figures: 'CHN 42000, RUS 42' },
    ];
    expect(toldOfProduction(years)).toBe('');
  });

  test('that is not known by a value is not weighed', () => {
    const years = [
      { year: 2022, figures: 'CHN 400, RUS 40' },
      { year: 2023, figures: 'CHN 410, RUS W' },
      { year: 2024, figures: 'CHN 420, RUS <1' },
    ];
    expect(toldOfProduction(years)).toBe('');
  });

  test('left out of a table that lists everybody is told by the total', () => {
    const years = [...steady('WLD 100, CHN 60, RUS 30, JPN 10'), { year: 2023, figures: 'WLD 100, CHN 60, RUS 30' }];
    // By hand: 60 + 30 of 100 are ten percent short.
    expect(toldOfProduction(years)).toContain(
      'parts-miss-total  The parts for 2023 fall short of the printed total by 10%.',
    );
  });

  test('that is withheld leaves a gap in the total, and no mistake', () => {
    const years = [
      ...steady('WLD 100, CHN 60, RUS 30, JPN 10'),
      { year: 2023, figures: 'WLD 100, CHN 60, RUS 30, JPN W' },
    ];
    expect(toldOfProduction(years)).toBe('');
  });

  test('under the code of an economy that no other year knows is told', () => {
    const years = [...steady('CHN 60, RUS 30, JPN 10'), { year: 2023, figures: 'CHL 60, RUS 30, JPN 10' }];
    expect(toldOfProduction(years)).toContain(
      'CHL stands in no year near 2023 of refining production of gallium, and CHN',
    );
  });

  test('that changed places with another is told once', () => {
    const years = [
      { year: 2022, figures: 'CHN 60, RUS 25' },
      { year: 2023, figures: 'CHN 26, RUS 61' },
      { year: 2024, figures: 'CHN 62, RUS 26' },
    ];
    const told = toldOfProduction(years);
    expect(told.match(/^data/gm)).toHaveLength(1);
    expect(told).toContain('economies-swapped  RUS 61 and CHN 26 for 2023');
  });

  test('that changed places with a far smaller one is told though the total does not show it', () => {
    const years = [
      { year: 2022, figures: 'WLD 601, CHN 600, RUS 1' },
      { year: 2023, figures: 'WLD 614, CHN 4, RUS 610' },
      { year: 2024, figures: 'WLD 621, CHN 620, RUS 1' },
    ];
    // By hand: 610 is as China’s 600 and 620 are; the 4 need not be as Russia’s 1 is.
    expect(toldOfProduction(years)).toContain('economies-swapped  RUS 610 and CHN 4 for 2023');
  });

  test('beyond the world total of another series is told', () => {
    const more = seriesOf(
      [{ year: 2022, figures: 'CHN 150, WLD 160' }],
      '    table: B\n    unit: t\n    basis: content\n    primary: no\n',
    );
    const told = toldOfProduction([{ year: 2022, figures: 'CHN 60, WLD 100' }], { head: '    primary: yes\n', more });
    // By hand: 150 is 1.5 times 100.
    expect(told).toContain('over-the-world  CHN 150 t for 2022 is 1.5 times what the world produced');
  });
});

describe('a series in another unit than others', () => {
  test('is told at its unit', () => {
    const more = seriesOf(
      steady('CHN 61, RUS 29'),
      '    table: B\n    unit: kt\n    basis: content\n    primary: no\n',
    );
    const told = toldOfProduction(steady('CHN 60, RUS 30'), { head: '    primary: yes\n', more });
    expect(told).toContain('unit-in-doubt  This series is 1,000 times what other series give for the same');
    expect(told).toMatch(/\|\s+unit: kt/);
  });

  test('may count another content: ore beside metal', () => {
    const more = seriesOf(steady('CHN 6100, RUS 2900'), '    table: B\n    unit: t\n    basis: ore\n    primary: no\n');
    expect(toldOfProduction(steady('CHN 60, RUS 30'), { head: '    primary: yes\n', more })).toBe('');
  });
});

describe('shares of the world', () => {
  test('that changed places are told by the tonnes of others', () => {
    const head = '    table: B\n    unit: percent\n    basis: content\n    primary: no\n';
    const told = toldOfProduction(steady('CHN 60, RUS 25, JPN 15'), {
      head: '    primary: yes\n',
      more: seriesOf([{ year: 2022, figures: 'CHN 26, RUS 61, JPN 13' }], head),
    });
    // By hand: of 100 t, China has 60 % and Russia 25 % in all years.
    expect(told).toContain('economies-swapped  RUS 61 and CHN 26 for 2022');
  });
});

describe('a confirmation', () => {
  const years = [
    { year: 2022, figures: 'CHN 400, RUS 40' },
    { year: 2023, figures: 'CHN 410, RUS 420' },
    { year: 2024, figures: 'CHN 420, RUS 42' },
  ];
  const confirmed = (figure: string, year: number) =>
    `    confirmed:\n      - figure: ${figure}\n        year: ${year}\n        why: A mine that ran for a year.\n`;

  test('of the figure settles it', () => {
    expect(toldOfProduction(years, { head: confirmed('RUS', 2023) })).toBe('');
  });

  test('of another figure does not, and is in vain', () => {
    const told = toldOfProduction(years, { head: confirmed('RUS', 2022) });
    expect(told).toContain('confirmed-in-vain  Nothing doubts the figure of RUS for 2022');
    expect(told).toContain('jump  420 for 2023');
  });

  test('is not in vain while the figure is a little less strange than what is told', () => {
    const slighter = years.map(({ year, figures }) => ({ year, figures: figures.replace('RUS 420', 'RUS 170') }));
    // By hand: 170 is 4.0 times 42, and five times are told; 90 is 2.1 times it.
    expect(toldOfProduction(slighter)).toBe('');
    expect(toldOfProduction(slighter, { head: confirmed('RUS', 2023) })).toBe('');
    const usual = years.map(({ year, figures }) => ({ year, figures: figures.replace('RUS 420', 'RUS 90') }));
    expect(toldOfProduction(usual, { head: confirmed('RUS', 2023) })).toContain('confirmed-in-vain');
  });

  test('says why', () => {
    const silent = confirmed('RUS', 2023).replace(/ +why.*\n/, '');
    expect(toldOfProduction(years, { head: silent })).toContain('missing-key');
  });
});

describe('trade', () => {
  const jpn = (figures: string, year = 2022): Year => ({ year, figures });

  test('that the exporter’s file has otherwise is told where a source makes both one', () => {
    const codes =
      'AUS AUT BEL BRA CAN CHE CHL CHN CZE DEU DNK ESP EST FIN FRA GBR GRC HUN IDN IND IRL ISR ITA KAZ KOR LTU'
        .concat(' LUX LVA MEX MYS NLD NOR NZL PER PHL POL PRT ROU RUS SAU SGP SVK SVN SWE THA TUR TWN UKR USA VNM ZAF')
        .split(' ');
    const imports = codes.map((code, index) => `${code} ${20000 + index}`).join(', ');
    const exporters = codes.map((code, index): Flows => {
      const figure = code === 'USA' ? 2000 : 20000 + index;
      return { reporter: code, flow: 'exports', years: [jpn(`JPN ${figure}`)] };
    });
    const told = toldOfTrade([{ reporter: 'JPN', flow: 'imports', years: [jpn(imports)] }, ...exporters]);
    expect(told.match(/^data\S* \S+/gm)).toHaveLength(1);
    expect(told).toContain('sides-differ  JPN imports 20048 kUSD from USA in 2022, 10 times what USA exports to it.');
  });

  test('of a member beyond that of its union is told', () => {
    const bloc =
      'id: eu27\nname: EU\nname_in_text: the EU\nas_of: 2024-01-01\nsource: mcs\nmembers:\n  - DEU\n  - FRA\n';
    const flows: readonly Flows[] = [
      { reporter: 'EU27', flow: 'imports', years: [jpn('CHN 50000, USA 20000')] },
      { reporter: 'DEU', flow: 'imports', years: [jpn('CHN 60000, USA 20000')] },
    ];
    const told = toldOfTrade(flows, { 'blocs/eu27.yaml': bloc });
    // By hand: 60,000 is 1.2 times 50,000; the 20,000 of the other partner may all be Germany’s.
    expect(told).toContain('are 1.2 times those of EU27');
    expect(told.match(/^data/gm)).toHaveLength(1);
  });

  test('with a price ten times that of others is told at the quantity', () => {
    const value = {
      reporter: 'JPN',
      flow: 'imports' as const,
      years: [jpn('CHN 20000, USA 22000, DEU 21000, KOR 19000, CAN 18000')],
    };
    const quantity = { ...value, unit: 't', years: [jpn('CHN 200, USA 220, DEU 210, KOR 19, CAN 180')] };
    const told = toldOfTrade([value, quantity]);
    // By hand: 19,000 thousand dollars over 19 t are a million a tonne, the others are 100,000.
    expect(told).toContain(
      'price-out-of-line  1,000,000 US dollars a tonne for KOR in 2022 are 10 times what is usual',
    );
    expect(told).toMatch(/\|\s+KOR: 19\n/);
  });

  test('may shift from one supplier to another', () => {
    const years = [jpn('CHN 90000, USA 10000', 2021), jpn('CHN 10000, USA 90000'), jpn('CHN 9000, USA 92000', 2023)];
    expect(toldOfTrade([{ reporter: 'JPN', flow: 'imports', years }])).toBe('');
  });

  test('with one supplier that jumps and moves the whole is told', () => {
    const years = [jpn('CHN 60000, USA 40000', 2021), jpn('CHN 600000, USA 41000'), jpn('CHN 62000, USA 40000', 2023)];
    expect(toldOfTrade([{ reporter: 'JPN', flow: 'imports', years }])).toMatch(/jump {2}600000 for 2022 is 9.8 times/);
  });

  test('that two editions of one publisher print alike is one witness, not two', () => {
    const head = '    table: HS 811292\n    unit: kUSD\n    hs: "811292"\n    primary: no\n';
    const grown = [jpn('CHN 60000, USA 40000'), jpn('CHN 600000, USA 41000', 2024)];
    const own = supplyFile([{ reporter: 'JPN', flow: 'imports', years: grown }]);
    const other = seriesOf([jpn('CHN 61000, USA 40000')], head).replace('source: mcs', 'source: mcs-2');
    const told = (publisher: string) =>
      toldOfTrade([], {
        'sources/mcs-2.yaml': `id: mcs-2\npublisher: ${publisher}\ntitle: Summaries\nlicence: Public domain\nredistribute: yes\nurl: https://example.org/mcs\nedition: "2"\n`,
        'supply/JPN/gallium.yaml': `${own.replace('    years:', '    primary: yes\n    years:')}${other}`,
      });
    // Ten times as much as two publishers print for two years before is doubted; as what one does, it may be growth.
    expect(told('Another survey')).toContain('jump  600000 for 2024 is 9.9 times');
    expect(told('A survey')).toBe('');
  });

  test('with one supplier for nearly all, which alone jumps, is told by a single other year', () => {
    const years = (grown: number) => [jpn('CHN 3000, USA 20'), jpn(`CHN ${grown}, USA 21`, 2024)];
    const flows = (grown: number): readonly Flows[] => [{ reporter: 'JPN', flow: 'imports', years: years(grown) }];
    expect(toldOfTrade(flows(30000))).toMatch(/jump {2}3000 for 2022 is 1\/10 of|jump {2}30000 for 2024 is 10 times/);
    expect(toldOfTrade(flows(9000))).toBe('');
  });

  test('of which the main supplier and a trifle changed places is told by a single other year', () => {
    const years = [jpn('CHN 3, USA 20000'), jpn('CHN 16000, KOR 50', 2024)];
    // By hand: China falls to 1/5,333 of its 16,000, and the 20,000 in another line are 1.25 times them.
    expect(toldOfTrade([{ reporter: 'JPN', flow: 'imports', years }])).toContain(
      'economies-swapped  USA 20000 and CHN 3 for 2022',
    );
  });

  test('whose prices are a thousand times those of five reporters is told at the unit, however little it is', () => {
    const pair = (reporter: string, value: number, quantity: number): readonly Flows[] => [
      { reporter, flow: 'imports', years: [jpn(`CHN ${value}, BRA ${value}`)] },
      { reporter, flow: 'imports', years: [jpn(`CHN ${quantity}, BRA ${quantity}`)], unit: 't' },
    ];
    const others = ['DEU', 'FRA', 'KOR', 'USA'].flatMap((reporter) => pair(reporter, 2000, 20));
    // By hand: 2,000 thousand dollars over 20 t are 100,000 a tonne; 150 thousand over 0.0015 t are 100 million.
    const told = toldOfTrade([...others, ...pair('JPN', 150, 0.0015)]);
    expect(told).toContain('come to 100,000,000 US dollars a tonne, 1,000 times what is usual for HS 811292 (100,000,');
    expect(told).toMatch(/\|\s+unit: t\n/);
    // Twenty times is a better grade.
    expect(toldOfTrade([...others, ...pair('JPN', 150, 0.075)])).toBe('');
  });

  test('of a reporter with itself is told from one percent on', () => {
    const told = toldOfTrade([{ reporter: 'JPN', flow: 'imports', years: [jpn('CHN 60000, JPN 4000')] }]);
    // By hand: 4,000 of 64,000 are 6.25 percent.
    expect(told).toContain('reporter-as-partner  JPN stands as its own partner with 6.3%');
  });
});
