import { describe, expect, test } from 'vitest';
import type { ProductionSeries } from '../../domain/dataset.ts';
import { dataset, imports, mineral, production, year } from '../fixtures.ts';
import { reExportersIn } from './re-exporters.ts';

/** Trade of one economy with one partner, in thousand dollars. */
function trader(reporter: string, bought: string, sold: string) {
  const about = { reporter, stage: 'mine', unit: 'kUSD' } as const;
  return [
    imports([year(2024, { CHN: bought })], about),
    imports([year(2024, { DEU: sold })], { ...about, flow: 'exports' }),
  ];
}

const miners = (figures: Readonly<Record<string, string>>, rest: Partial<ProductionSeries> = {}) =>
  production([year(2024, figures)], rest);

const whole = miners({ CHN: '90', AUS: '10', WLD: '100' });
const withRest = miners({ CHN: '90', AUS: '4', OTH: '6', WLD: '100' });

function hubs(made: readonly ProductionSeries[], ...trade: readonly (readonly ReturnType<typeof imports>[])[]) {
  return reExportersIn(dataset({ production: made, trade: trade.flat() })).map(
    ({ economy, ratio, exports, production: absence }) => `${economy} ${ratio} ${exports} ${absence}`,
  );
}

describe('a likely re-export hub', () => {
  test('imports and exports about as much, and produces nothing', () => {
    // By hand: 90 of 100 thousand dollars leave again.
    expect(hubs([whole], trader('NLD', '100', '90'))).toEqual(['NLD 0.9 90000 none']);
  });

  test('may yet stand in the rest of a list that is not complete', () => {
    expect(hubs([withRest], trader('NLD', '100', '90'))).toEqual(['NLD 0.9 90000 not-listed']);
  });

  test('is never without production by a list in percent, which names leading producers alone', () => {
    const shares = miners({ CHN: '90', AUS: '10' }, { unit: 'percent' });
    expect(hubs([shares], trader('NLD', '100', '90'))).toEqual(['NLD 0.9 90000 not-listed']);
    expect(hubs([shares, whole], trader('NLD', '100', '90'))).toEqual(['NLD 0.9 90000 none']);
  });

  test('is not looked for among platinum metals, whose refining from scrap no list of producers holds', () => {
    const hubsOfCode = (code: string) => {
      const traded = mineral('rare-earths', ['mine']);
      const stages = traded.stages.map((stage) => ({ ...stage, hs: [code] }));
      const minerals = new Map([[traded.id, { ...traded, stages }]]);
      return reExportersIn(dataset({ production: [whole], trade: trader('NLD', '100', '90'), minerals }));
    };
    expect(hubsOfCode('711011')).toEqual([]);
    expect(hubsOfCode('711021')).toEqual([]);
    expect(hubsOfCode('284690')).toHaveLength(1);
  });

  test('is none of those that produce, be it that another publisher alone says so', () => {
    expect(hubs([whole], trader('AUS', '100', '90'))).toEqual([]);
    const other = miners({ NLD: '1', CHN: '90' }, { source: 'yearbook', primary: false });
    expect(hubs([whole, other], trader('NLD', '100', '90'))).toEqual([]);
    expect(hubs([miners({ CHN: '90', NLD: 'W' })], trader('NLD', '100', '90'))).toEqual([]);
  });

  test('is one that is listed with a zero', () => {
    expect(hubs([miners({ CHN: '100', NLD: '0', WLD: '100' })], trader('NLD', '100', '90'))).toHaveLength(1);
  });

  test.each([
    { sold: '49', is: 0, why: 'more than half stays' },
    { sold: '50', is: 1, why: 'half leaves' },
    { sold: '125', is: 1, why: 'a quarter dearer' },
    { sold: '126', is: 0, why: 'worth more than a margin' },
  ])('imports 100 and exports $sold: $is, $why', ({ sold, is }) => {
    expect(hubs([whole], trader('NLD', '100', sold))).toHaveLength(is);
  });

  test('exports at least a hundredth of what all at hand import', () => {
    // By hand: all import 10,000 + 100; a hundredth is 101.
    expect(hubs([whole], trader('NLD', '100', '100'), trader('DEU', '10000', '1'))).toEqual([]);
    expect(hubs([whole], trader('NLD', '102', '102'), trader('DEU', '9998', '1'))).toHaveLength(1);
  });

  test('is not called one where production of the stage is not at hand', () => {
    expect(hubs([], trader('NLD', '100', '90'))).toEqual([]);
  });

  test.each([
    { of: 2019, is: 0 },
    { of: 2020, is: 1 },
    { of: 2028, is: 1 },
    { of: 2029, is: 0 },
  ])('of trade in 2024 is told by producers of $of: $is, for four years are near', ({ of, is }) => {
    expect(hubs([production([year(of, { CHN: '1' })])], trader('NLD', '100', '90'))).toHaveLength(is);
  });

  test('is no union, whose members trade with each other', () => {
    const bloc = { id: 'eu27', name: 'EU', nameInText: 'the EU', members: ['DEU'], asOf: '2026-01-01', source: 's' };
    const place = { file: 'data/blocs/eu27.yaml', path: '', line: 1 };
    const trade = trader('EU27', '100', '90').map((series) => ({ ...series, primary: false }));
    const blocs = new Map([['eu27', { ...bloc, ...place }]]);
    expect(reExportersIn(dataset({ production: [whole], trade, blocs }))).toEqual([]);
  });
});
