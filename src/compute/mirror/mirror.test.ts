import { describe, expect, test } from 'vitest';
import type { Source, TradeSeries } from '../../domain/dataset.ts';
import { dataset, imports, year } from '../fixtures.ts';
import { type Mirror, mirrorsIn } from './mirror.ts';

function source(id: string, rest: Partial<Source> = {}): readonly [string, Source] {
  const place = { file: `data/sources/${id}.yaml`, path: '', line: 1 };
  return [id, { id, publisher: 'Nations', title: id, licence: 'free', redistribute: 'yes', ...place, ...rest }];
}

const sources = new Map([source('customs'), source('extract'), source('reconciled', { reconciled: true })]);

const japan = (figures: Readonly<Record<string, string>>, rest: Partial<TradeSeries> = {}) =>
  imports([year(2024, figures)], { source: 'customs', unit: 'USD', hs: '850511', ...rest });

const china = (figures: Readonly<Record<string, string>>, rest: Partial<TradeSeries> = {}) =>
  japan(figures, { reporter: 'CHN', flow: 'exports', ...rest });

const inShort = ({ imported, exported, gap, share }: Mirror) =>
  `${imported.from}→${imported.to} ${imported.source}/${exported.source} ${gap} ${share.value?.toFixed(3)}`;

const mirrors = (...trade: readonly TradeSeries[]) => mirrorsIn(dataset({ sources, trade })).map(inShort);

describe('mirrorsIn', () => {
  test('gives imports less exports of each flow that both sides report, and their part of the imports', () => {
    // By hand: 120 − 100 = 20, a sixth of 120. Viet Nam reports nothing, and a total is no flow.
    expect(mirrors(japan({ CHN: '120', VNM: '30', WLD: '150' }), china({ JPN: '100', USA: '70', WLD: '170' }))).toEqual(
      ['CHN→JPN customs/customs 20 0.167'],
    );
  });

  test('is below zero where the exporter reports more', () => {
    expect(mirrors(japan({ CHN: '80' }), china({ JPN: '100' }))).toEqual(['CHN→JPN customs/customs -20 -0.250']);
  });

  test('has the bounds that both figures allow', () => {
    const [mirror] = mirrorsIn(dataset({ sources, trade: [japan({ CHN: '100 e' }), china({ JPN: '80' })] }));
    // By hand: imports of 90 to 110 and exports of 80 give 1 − 80/90 = 11.1 % to 1 − 80/110 = 27.3 %.
    expect(mirror?.share.value).toBeCloseTo(0.2, 12);
    expect(mirror?.share.lower).toBeCloseTo(1 / 9, 12);
    expect(mirror?.share.upper).toBeCloseTo(3 / 11, 12);
  });

  test('is in tonnes by weight, apart from value', () => {
    const weight = { unit: 'kg', measure: 'quantity' } as const;
    const [mirror] = mirrorsIn(
      dataset({ sources, trade: [japan({ CHN: '5000' }, weight), china({ JPN: '4000' }, weight)] }),
    );
    expect([mirror?.imports, mirror?.exports, mirror?.gap]).toEqual([5, 4, 1]);
    expect(mirrors(japan({ CHN: '5000' }), china({ JPN: '4000' }, weight))).toEqual([]);
  });

  test('takes no part of a source that brings both sides to one figure', () => {
    const both = { source: 'reconciled' };
    expect(mirrors(japan({ CHN: '120' }, both), china({ JPN: '120' }, both))).toEqual([]);
    expect(mirrors(japan({ CHN: '120' }), china({ JPN: '120' }, both))).toEqual([]);
  });

  test('takes both sides from one extract where it has both, else the primary ones', () => {
    const older = { source: 'extract', primary: false };
    expect(mirrors(japan({ CHN: '120' }), japan({ CHN: '110' }, older), china({ JPN: '100' }, older))).toEqual([
      'CHN→JPN extract/extract 10 0.091',
    ]);
    expect(mirrors(japan({ CHN: '110' }, older), japan({ CHN: '120' }), china({ JPN: '100' }))).toEqual([
      'CHN→JPN customs/customs 20 0.167',
    ]);
  });

  test('leaves out what a side reports as not available, and another code', () => {
    expect(mirrors(japan({ CHN: 'NA' }), china({ JPN: '100' }))).toEqual([]);
    expect(mirrors(japan({ CHN: '120' }), china({ JPN: '100' }, { hs: '850519' }))).toEqual([]);
  });
});
