import { describe, expect, test } from 'vitest';
import { tradedUnder } from './figure/traded-under.ts';
import { mineral, queryWith, series, stage, supply } from './fixture.ts';
import { matricesOf } from './mineral/matrix.ts';
import { tradedGoods, tradedName } from './traded.ts';

const of = { mineral: 'beryllium', stage: 'mine', year: 2024, reporter: 'USA', measure: '' } as const;
const imports = { mineral: 'beryllium', stage: 'mine', kind: 'imports', reporter: 'USA' } as const;
const { indicators, parts } = supply(of, { RUS: 0.6, JPN: 0.4 });
const [share] = indicators;

/** The United States import beryllium, as a table of one name gives it, under codes. */
function queryOver(table: string, rest: Parameters<typeof series>[0] = { mineral: 'beryllium', stage: 'mine' }) {
  return queryWith({
    minerals: [mineral('beryllium')],
    stages: [{ ...stage('beryllium', 'mine', 1), name: 'Mine', goods: 'mined beryllium' }],
    series: [series({ ...rest, ...imports, unit: 'percent', table })],
    indicators,
    parts,
  });
}

const ofAllForms = queryOver('Import sources (2021–24), all forms');
const ofOres = queryOver('Import sources (2021–24), ores');

describe('imports of all forms of a mineral together', () => {
  test('are of the mineral and not of its mines, in a sentence', () => {
    expect(share && tradedGoods(ofAllForms, share)).toBe('beryllium');
    expect(share && tradedGoods(ofOres, share)).toBe('mined beryllium');
  });

  test('are called that in tables, and by their stage once an importer counts the stage alone', () => {
    expect(tradedName(ofAllForms, indicators)).toBe('All forms');
    expect(tradedName(ofOres, indicators)).toBe('Mine');
    expect(tradedName(ofAllForms, [...indicators, { ...of, reporter: 'JPN', sources: 'customs' }])).toBe('Mine');
  });
});

describe('customs codes', () => {
  const coded = queryOver('HS 811212', { mineral: 'beryllium', stage: 'mine', hs: '811212 811213' });

  test('of imports head their matrix', () => {
    expect(matricesOf(coded, 'beryllium', 'mine').map(({ codes, name }) => [codes, name])).toEqual([
      ['HS 811212 and 811213', 'Mine'],
    ]);
    expect(matricesOf(ofOres, 'beryllium', 'mine').map(({ codes }) => codes)).toEqual(['']);
  });

  test('stand under a trend', () => {
    const request = { kind: 'indicator-trend', indicator: 'partner-share', partner: 'RUS', reporters: 'USA' } as const;
    const drawn = { ...request, mineral: 'beryllium', stage: 'mine', from: '2020', to: '2024' };
    expect(tradedUnder(coded, drawn)).toBe('Imports under HS 811212 and 811213.');
    expect(tradedUnder(ofOres, drawn)).toBe('');
  });
});
