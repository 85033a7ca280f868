import { describe, expect, test } from 'vitest';
import { indicatorOverview } from './indicator-overview/indicator-overview.ts';
import { indicatorTrend } from './indicator-trend/indicator-trend.ts';
import type { ChartModel } from './model.ts';
import { stageShares } from './stage-shares/stage-shares.ts';
import { supplierShares } from './supplier-shares/supplier-shares.ts';
import { rowsOf, three } from './testing/overview.ts';
import { partners, producers, results } from './testing/rows.ts';
import { inJapanese } from './testing/told.ts';

const imports = partners({ PHL: 64, VNM: 56, CHN: 54, AUS: 16, OTH: 10 });
/** 280 of 400 is 70%. */
const mined = producers({ CHN: '280 e', USA: 60, AUS: 40, MMR: 20, JPN: 'NA', WLD: 400 });
const chain = [
  ...producers({ CHN: 60, USA: 40 }),
  ...producers({ CHN: 90, USA: 10 }, { stage: 'separation' }),
  ...producers({ CHN: 'W' }, { stage: 'metal' }),
];
const importers = [
  ...results([0.6, 0.65, 0.7], { reporter: 'USA' }),
  ...results([0.3, 'withheld', 0.2], { reporter: 'JPN' }),
];

const models: Readonly<Record<string, ChartModel>> = {
  'imports by partner': supplierShares({ rows: imports, ...inJapanese }),
  'production by economy': supplierShares({ rows: mined, ...inJapanese }),
  'a chain': stageShares({
    mineral: 'rare-earths',
    stages: ['mine', 'separation', 'metal'],
    rows: chain,
    ...inJapanese,
  }),
  'a trend': indicatorTrend({ rows: importers, ...inJapanese }),
  'an overview': indicatorOverview({ rows: rowsOf(three), scope: 'lists', ...inJapanese }),
};

describe('a chart in Japanese', () => {
  test.each([
    // By hand: 64 of 200.
    ['imports by partner', '日本のレアアース磁石輸入の32%をフィリピンが供給'],
    ['production by economy', '世界のレアアース（鉱山）生産の70%を中国が占める'],
    ['a chain', 'レアアースに占める中国のシェアは鉱山の60%に対し分離精製では90%'],
    ['a trend', 'レアアース磁石の輸入に占める中国のシェアは米国で上昇、日本で低下'],
    ['an overview', '世界生産のハーフィンダール・ハーシュマン指数はレアアース（鉱山）が最高で0.50'],
  ])('of %s has the finding for its title', (name, title) => {
    expect(models[name]?.title).toBe(title);
  });

  test('gives measure, coverage, unit and period in its subtitle', () => {
    expect(models['imports by partner']?.subtitle).toBe(
      '日本のレアアース磁石輸入に占める相手国・地域別シェア、パーセント（金額ベース）、2024年',
    );
    expect(models['production by economy']?.subtitle).toBe(
      'レアアース（鉱山）の世界生産に占める国・地域別シェア、パーセント（重量ベース、希土類酸化物換算）、2024年',
    );
  });

  test.each(Object.entries(models))('of %s has no English word anywhere', (_, model) => {
    const { title, subtitle, alt, notes, columns, table, drawings } = model;
    const heads = columns.flatMap(({ name, unit = '' }) => [name, unit]);
    const labels = drawings.wide.rows.flatMap(({ text, tip }) => [text ?? '', tip ?? '']);
    const said = [title, subtitle, alt, ...notes, ...heads, ...table.flat(), ...labels].map(String);
    expect(said.filter((text) => /[A-Za-z]{3}/.test(text))).toEqual([]);
  });
});
