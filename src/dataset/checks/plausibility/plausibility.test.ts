import { describe, expect, test } from 'vitest';
import { seriesOf, toldOfProduction, type Year } from './testing/told.ts';

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
