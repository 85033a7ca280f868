import { describe, expect, test } from 'vitest';
import { readDataset } from './read.ts';
import { folder, toldAbout } from './testing.ts';

const file = 'targets/half-by-2030.yaml';

const text = `
id: half-by-2030
title: Nobody set that half of all gallium comes from Japan by 2030.
reporter: JPN
mineral: gallium
stage: refining
indicator: partner-share
partner: CHN
measure: value
baseline:
  year: 2020
  value: 90
  unit: percent
target:
  year: 2030
  value: <50
  unit: percent
  bound: at-most
source: mcs
table: Page 3
`;

function told(piece: string, replacement: string): string {
  if (!text.includes(piece)) throw new RangeError(`not in the file: ${piece}`);
  return toldAbout({ [file]: text.replace(piece, () => replacement) });
}

describe('a target', () => {
  test('holds what it is for, where it starts and what is to be reached', () => {
    const { dataset, problems } = readDataset(folder({ [file]: text }));
    expect(problems).toEqual([]);
    const target = dataset.targets.get('half-by-2030');
    expect(target).toMatchObject({
      file: `data/${file}`,
      line: 1,
      reporter: 'JPN',
      mineral: 'gallium',
      stage: 'refining',
      indicator: 'partner-share',
      partner: 'CHN',
      measure: 'value',
      source: 'mcs',
      table: 'Page 3',
    });
    expect(target?.baseline).toMatchObject({ year: 2020, unit: 'percent', value: { published: '90', line: 11 } });
    expect(target?.target).toMatchObject({
      year: 2030,
      unit: 'percent',
      bound: 'at-most',
      value: { published: '<50' },
    });
    expect(target?.target.value.quantity).toEqual({ value: null, lower: 0, upper: 50 });
  });

  test('may stand for every year and every mineral', () => {
    const general = `
id: sixty-days
title: Nobody set sixty days.
reporter: JPN
indicator: stock-cover
target:
  value: 60
  unit: days
  bound: at-least
source: mcs
`;
    const { dataset, problems } = readDataset(folder({ 'targets/sixty-days.yaml': general }));
    expect(problems).toEqual([]);
    const target = dataset.targets.get('sixty-days');
    expect(target).not.toHaveProperty('mineral');
    expect(target?.target).not.toHaveProperty('year');
  });

  test('in another unit than its baseline is told so', () => {
    expect(told('unit: percent\ntarget', 'unit: days\ntarget')).toMatchInlineSnapshot(`
      "data/targets/half-by-2030.yaml:12:9 wrong-unit  The baseline is in another unit than the target.
        12 |   unit: days
           |         ^^^^
        hint: Write both as the source prints the one to be reached."
    `);
  });

  test('that its baseline follows is told so', () => {
    expect(told('year: 2030', 'year: 2019')).toMatchInlineSnapshot(`
      "data/targets/half-by-2030.yaml:10:9 year-out-of-range  The baseline is not before the year of the target.
        10 |   year: 2020
           |         ^^^^
        hint: Progress is measured from the baseline to the target."
    `);
  });

  test('whose baseline is still to come is told so', () => {
    expect(told('year: 2020', 'year: 2028')).toMatchInlineSnapshot(`
      "data/targets/half-by-2030.yaml:10:9 year-out-of-range  There can be no figures for 2028.
        10 |   year: 2028
           |         ^^^^
        hint: Years go from 1900 to 2026, the year of as_of in data/site.yaml."
    `);
  });

  test('for a stage of no mineral is told so', () => {
    expect(told('mineral: gallium\n', '')).toMatchInlineSnapshot(`
      "data/targets/half-by-2030.yaml:4:8 missing-key  The stage belongs to no mineral here.
        4 | stage: refining
          |        ^^^^^^^^
        hint: Add the mineral, or delete the stage if the target is for all minerals."
    `);
  });

  test('for a stage that its mineral does not have is told so', () => {
    expect(told('stage: refining', 'stage: mine')).toMatchInlineSnapshot(`
      "data/targets/half-by-2030.yaml:5:8 unknown-stage  gallium has no stage called "mine".
        5 | stage: mine
          |        ^^^^
        hint: data/minerals/gallium.yaml has refining."
    `);
  });

  test('for a bloc that does not exist is told so', () => {
    expect(told('partner: CHN', 'bloc: g7')).toMatchInlineSnapshot(`
      "data/targets/half-by-2030.yaml:7:7 unknown-bloc  There is no bloc called "g7".
        7 | bloc: g7
          |       ^^
        hint: The blocs are the files in data/blocs/; there is none yet."
    `);
  });

  test('that does not say whether more or less is wanted is told so', () => {
    expect(told('bound: at-most', 'bound: less')).toMatchInlineSnapshot(`
      "data/targets/half-by-2030.yaml:17:10 wrong-type  There is no bound called "less".
        17 |   bound: less
           |          ^^^^
        hint: Write one of at-least, at-most."
    `);
  });

  test('of more than 100 percent is told so', () => {
    expect(told('value: <50', 'value: 150')).toMatchInlineSnapshot(`
      "data/targets/half-by-2030.yaml:15:3 above-maximum  "150" is above 100 percent.
        15 |   value: 150
           |   ^^^^^^^^^^
        hint: Correct the figure, or the unit of the series if these are not shares."
    `);
  });
});
