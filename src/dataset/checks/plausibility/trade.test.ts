import { describe, expect, test } from 'vitest';
import { edited } from '../../testing.ts';
import { type Flows, seriesOf, supplyFile, toldOfTrade, type Year } from './testing/told.ts';

describe('trade', () => {
  const jpn = (figures: string, year = 2022): Year => ({ year, figures });

  test('that the exporter’s file has otherwise is told where the source says that it makes both one', () => {
    const told = (more: Readonly<Record<string, string>>) =>
      toldOfTrade(
        [
          { reporter: 'JPN', flow: 'imports', years: [jpn('USA 20048, DEU 21000')] },
          { reporter: 'USA', flow: 'exports', years: [jpn('JPN 2000')] },
          { reporter: 'DEU', flow: 'exports', years: [jpn('JPN 21100')] },
        ],
        more,
      );
    // By hand: 20,048 is 10 times 2,000; 21,000 and 21,100 are half a percent apart.
    const ofBoth = told(edited('sources/mcs.yaml', 'redistribute: yes', 'redistribute: yes\nreconciled: yes'));
    expect(ofBoth.match(/^data\S* \S+/gm)).toHaveLength(1);
    expect(ofBoth).toContain('sides-differ  JPN imports 20048 kUSD from USA in 2022, 10 times what USA exports to it.');
    expect(told({})).toBe('');
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

  test('of a partner that sold about the same in three years is told in the last, where it moves the whole', () => {
    const steady = [2018, 2019, 2020].map((year) => jpn('CHN 50000, USA 20000', year));
    const told = (last: string) => {
      const years = [...steady, jpn(last, 2021), jpn('CHN 52000', 2022)];
      return toldOfTrade([{ reporter: 'JPN', flow: 'imports', years }]);
    };
    // By hand: 200,000 are ten times each of the three, and the whole of 250,000 is 4.1 times that of the years beside it.
    expect(told('CHN 50000, USA 200000')).toContain('jump  200000 for 2021 is 10 times what stands beside it');
    // Twice as much is trade; so are a partner's last tonnes, and what takes the place of another's: 1.7 times the whole.
    expect(told('CHN 2000, USA 100000')).toBe('');
    expect(told('CHN 50000, USA 40000')).toBe('');
    expect(told('CHN 50000, USA 2000')).toBe('');
  });

  test('under a code of several goods is told by a price beyond nine tenths of its trade, not within them', () => {
    const codes = 'ARG AUS AUT BEL BRA CAN CHE CHL CHN CZE DEU DNK ESP FIN FRA GBR IDN IND ITA KOR USA'.split(' ');
    const told = (cheap: number) => {
      const quantities = codes.map((code, index) => `${code} ${index < cheap ? 2000 : 200}`).join(', ');
      const values = codes.map((code) => `${code} 20000`).join(', ');
      const text = supplyFile([
        { reporter: 'JPN', flow: 'imports', years: [jpn(values)] },
        { reporter: 'JPN', flow: 'imports', years: [jpn(quantities)], unit: 't' },
      ]);
      return toldOfTrade([], {
        'supply/JPN/gallium.yaml': text.replaceAll('    years:', '    primary: no\n    years:'),
      });
    };
    // By hand: 20,000 thousand dollars over 2,000 t are 10,000 a tonne where the others are 100,000; one of 21 is told.
    expect(told(1)).toContain('price-out-of-line  10,000 US dollars a tonne for ARG in 2022 are 1/10 of what is usual');
    // Three of 21 are more than a tenth: the code holds goods at such prices.
    expect(told(3)).toBe('');
  });

  test('of a reporter with itself is told from one percent on', () => {
    const told = toldOfTrade([{ reporter: 'JPN', flow: 'imports', years: [jpn('CHN 60000, JPN 4000')] }]);
    // By hand: 4,000 of 64,000 are 6.25 percent.
    expect(told).toContain('reporter-as-partner  JPN stands as its own partner with 6.3%');
  });
});
