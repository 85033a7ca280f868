import { describe, expect, test } from 'vitest';
import type { ImportedSeries } from '../series.ts';
import { mergeSeries } from './merge.ts';

const cobalt: ImportedSeries = {
  kind: 'production',
  file: 'data/production/cobalt.yaml',
  head: { mineral: 'cobalt' },
  section: 'series',
  fields: { stage: 'mine', source: 'usgs-mcs-2026', unit: 't', primary: 'yes' },
  years: new Map([
    [
      2025,
      new Map([
        ['IDN', '44000 e'],
        ['COD', '230000 e'],
        ['OTH', '9100 e'],
        ['WLD', '310000 e'],
        ['CUB', 'W'],
      ]),
    ],
    [
      2024,
      new Map([
        ['COD', '226000'],
        ['FIN', '1235'],
        ['WLD', '302000'],
      ]),
    ],
  ]),
};

describe('mergeSeries', () => {
  test('writes a new file as by hand: years rising, economies by the latest year, total first, rest last', () => {
    // Control sums by hand: 226000 + 1235, and 230000 + 44000 + 9100.
    expect(mergeSeries(undefined, [cobalt]).text).toMatchInlineSnapshot(`
      "mineral: cobalt
      series:
        - stage: mine
          source: usgs-mcs-2026
          unit: t
          primary: yes
          control_sums:
            2024: 227235
            2025: 283100
          years:
            2024:
              WLD: 302000
              COD: 226000
              FIN: 1235
            2025:
              WLD: 310000 e
              COD: 230000 e
              IDN: 44000 e
              CUB: W
              OTH: 9100 e
      "
    `);
  });

  test('adds to a record by year what it lacks, and stops at a year of which it says something else', () => {
    const of = (classification: Record<string, string>): ImportedSeries => ({
      ...cobalt,
      fields: { ...cobalt.fields, classification },
    });
    const { text } = mergeSeries(undefined, [of({ 2024: 'HS 2022' })]);
    const later = mergeSeries(text, [of({ 2023: 'HS 2017', 2025: 'HS 2022' })]);
    expect(later.text).toContain('classification:\n      2023: HS 2017\n      2024: HS 2022\n      2025: HS 2022\n');
    expect(mergeSeries(later.text, [of({ 2025: 'HS 2022' })]).text).toBe(later.text);
    expect(mergeSeries(later.text, [of({ 2025: 'HS 2017' })]).conflicts).toHaveLength(1);
  });

  test('quotes what YAML would misread, and keeps decimals', () => {
    const { text } = mergeSeries(undefined, [
      {
        ...cobalt,
        kind: 'imports',
        file: 'data/supply/USA/cobalt.yaml',
        head: { reporter: 'USA', mineral: 'cobalt' },
        section: 'imports',
        fields: { stage: 'oxides', source: 'a', unit: 'percent', hs: '282200' },
        years: new Map([
          [
            2024,
            new Map([
              ['CAN', '>99'],
              ['FIN', '0.50'],
              ['OTH', '<1'],
            ]),
          ],
        ]),
      },
    ]);
    expect(text).toMatchInlineSnapshot(`
      "reporter: USA
      mineral: cobalt
      imports:
        - stage: oxides
          source: a
          unit: percent
          hs: "282200"
          control_sums:
            2024: 0.5
          years:
            2024:
              CAN: ">99"
              FIN: 0.50
              OTH: <1
      "
    `);
  });

  const byHand = `# Cobalt, checked in March
mineral: cobalt
series:
    - stage: mine   # content
      source: usgs-mcs-2026
      unit: t
      primary: yes
      years:
        2023:
          COD: 175000 # as printed
        2024:
          WLD: 290000 # first estimate
          COD: 220000
          CUB: 3500
    - stage: refining
      source: iea-critical-minerals-2025
      unit: kt
      primary: yes
      years:
        2024:
          CHN: 196.143
`;

  test('brings a series up to date and leaves comments, other years and other series alone', () => {
    const { text, news } = mergeSeries(byHand, [cobalt], { replaces: true });
    expect(text).toMatchInlineSnapshot(`
      "# Cobalt, checked in March
      mineral: cobalt
      series:
        - stage: mine # content
          source: usgs-mcs-2026
          unit: t
          primary: yes
          control_sums:
            2024: 227235
            2025: 283100
          years:
            2023:
              COD: 175000 # as printed
            2024:
              WLD: 302000 # first estimate
              COD: 226000
              FIN: 1235
            2025:
              WLD: 310000 e
              COD: 230000 e
              IDN: 44000 e
              CUB: W
              OTH: 9100 e

        - stage: refining
          source: iea-critical-minerals-2025
          unit: kt
          primary: yes
          years:
            2024:
              CHN: 196.143
      "
    `);
    expect(news.join('\n')).toContain('2024 COD: 220000 → 226000');
    expect(news.join('\n')).toContain('2024 CUB: 3500 → gone');
  });

  test('gives back the very text where nothing changes, however it is laid out', () => {
    const { text, news } = mergeSeries(byHand, [{ ...cobalt, years: new Map([[2023, new Map([['COD', '175000']])]]) }]);
    expect(text).toBe(byHand);
    expect(news).toEqual(['data/production/cobalt.yaml: mine, usgs-mcs-2026, t: as it was.']);
  });

  test('puts series in the order of the stages, upstream first', () => {
    const refining = { ...cobalt, fields: { ...cobalt.fields, stage: 'refining' } };
    const { text } = mergeSeries(undefined, [refining, cobalt], { stages: ['mine', 'refining'] });
    expect(text.indexOf('stage: mine')).toBeLessThan(text.indexOf('stage: refining'));
  });

  test('puts trade after whose it is and before what a study says of the economy', () => {
    const imports: ImportedSeries = { ...cobalt, kind: 'imports', section: 'imports' };
    const { text } = mergeSeries('uses:\n  - source: eu-crm-2023\nreporter: EU27\nmineral: cobalt\n', [imports]);
    expect([...text.matchAll(/^(\w+):/gm)].map(([, key]) => key)).toEqual(['reporter', 'mineral', 'imports', 'uses']);
  });

  test('takes another table or unit of one source for another series', () => {
    const { text } = mergeSeries(undefined, [cobalt, { ...cobalt, fields: { ...cobalt.fields, unit: 'kt' } }]);
    expect(text.match(/- stage: mine/g)).toHaveLength(2);
  });

  test('keeps the terms of a balance that the import does not have, in the order of the schema', () => {
    const balance: ImportedSeries = {
      ...cobalt,
      kind: 'balance',
      section: 'balance',
      years: new Map([
        [
          2024,
          new Map([
            ['consumption', '7960 e'],
            ['imports', '10800'],
          ]),
        ],
      ]),
    };
    const reliance = { ...balance, years: new Map([[2024, new Map([['net_import_reliance', '74']])]]) };
    const { text } = mergeSeries(mergeSeries(undefined, [reliance]).text, [balance]);
    expect(text).toContain('imports: 10800\n        consumption: 7960 e\n        net_import_reliance: 74\n');
  });

  test('refuses a file that is not YAML', () => {
    expect(() => mergeSeries('series: [', [cobalt])).toThrow(SyntaxError);
  });
});
