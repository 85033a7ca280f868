import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../text/language/language.ts';
import { stringsFolder } from '../text/language/languages.ts';
import { messagesIn } from '../text/language/messages.ts';
import { indicatorOverview } from './indicator-overview/indicator-overview.ts';
import { indicatorTrend } from './indicator-trend/indicator-trend.ts';
import type { ChartModel } from './model.ts';
import { shareHeat } from './share-heat/share-heat.ts';
import { stageShares } from './stage-shares/stage-shares.ts';
import { supplierMap } from './supplier-map/supplier-map.ts';
import { supplierShares } from './supplier-shares/supplier-shares.ts';
import { partners, producers, results } from './testing/rows.ts';
import { inEnglish } from './testing/told.ts';

// A language with a space before the sign: the English messages, each of which puts one there, as French does.
const english = messagesIn(readFileSync(join(process.cwd(), stringsFolder, 'en.yaml'), 'utf8'));
const spaced = [...english].map(([key, text]) => [key, text.replaceAll(/(?<=[\d}])%/g, '\u00a0%')] as const);
const told = { ...inEnglish, language: languageOf('fr', 'fr-FR', new Map(spaced)) };

const mined = producers({ CHN: '280 e', USA: 60, AUS: 40, MMR: 'W 0–20', WLD: 400 });
const shares = [
  ...results([0.6, [0.65, 0.6, 0.7], 0.7], { reporter: 'USA' }),
  ...results([0.3, [null, 0.2, 0.4], 0.2], { reporter: 'JPN' }),
];
const latest = shares.filter(({ year }) => year === 2022);
const models: Readonly<Record<string, ChartModel>> = {
  'supplier shares': supplierShares({ rows: partners({ PHL: 64, VNM: 56, CHN: 80 }), ...told }),
  'a map': supplierMap({ rows: mined, ...told }),
  'a chain': stageShares({ mineral: 'rare-earths', stages: ['mine'], rows: mined, ...told }),
  'a trend': indicatorTrend({ rows: shares, ...told }),
  'a heat table': shareHeat({ rows: latest, across: 'reporter', ...told }),
  'an overview': indicatorOverview({ rows: latest, scope: 'lists', ...told }),
};

describe('a language that sets a space before the sign of percent', () => {
  test.each(Object.entries(models))('has it in all that is drawn and said: %s', (_, model) => {
    const { title, subtitle, alt, notes, table, drawings } = model;
    const drawn = [drawings.wide, drawings.narrow].flatMap(({ rows, params }) => [rows, params]);
    const texts = JSON.stringify([title, subtitle, alt, notes, table, drawn, 'key' in model ? model.key : []]);
    expect(texts).toContain('\u00a0%');
    expect(texts).not.toMatch(/\d%/);
  });

  test('has it at the last tick of an axis, and a decimal comma at the others', () => {
    expect(models['a trend']?.drawings.wide.params.labels).toEqual(['0', '20', '40', '60', '80\u00a0%']);
    const index = results([0.3, 0.35], { indicator: 'hhi', unit: 'index' });
    expect(indicatorTrend({ rows: index, ...told }).drawings.wide.params.labels).toEqual(['0', '0,2', '0,4']);
  });
});
