import process from 'node:process';
import type { Language } from '../../text/language/language.ts';
import { language } from '../../text/language/languages.ts';
import type { Names } from '../model.ts';

/** What a builder needs beside its rows: spread into its input. */
export interface Told {
  readonly language: Language;
  readonly names: Names;
}

const economies: Readonly<Record<string, readonly [english: string, japanese: string]>> = {
  CHN: ['China', '中国'],
  USA: ['United States', '米国'],
  JPN: ['Japan', '日本'],
  AUS: ['Australia', 'オーストラリア'],
  COD: ['DR Congo', 'コンゴ民主共和国'],
  PHL: ['Philippines', 'フィリピン'],
  VNM: ['Viet Nam', 'ベトナム'],
  MMR: ['Myanmar', 'ミャンマー'],
};
const withArticle: ReadonlySet<string> = new Set(['USA', 'PHL', 'COD']);
const inText = (id: string) => `${withArticle.has(id) ? 'the ' : ''}${economies[id]?.[0] ?? id}`;

export const inEnglish: Told = {
  language: language('en', process.cwd()),
  names: {
    economy: (id) => economies[id]?.[0] ?? id,
    economyInText: inText,
    possessive: (id) => `${inText(id)}’${inText(id).endsWith('s') ? '' : 's'}`,
    mineral: (id) => (id === 'rare-earths' ? 'Rare earths' : 'Cobalt'),
    mineralInText: (id) => (id === 'rare-earths' ? 'rare earths' : 'cobalt'),
    stage: (_, id) => id.charAt(0).toUpperCase() + id.slice(1),
    stageInText: (_, id) => id,
    indicatorInText: (id) => (id === 'hhi' ? 'the Herfindahl–Hirschman index' : id.replaceAll('-', ' ')),
    indicatorBare: (id) => (id === 'hhi' ? 'Herfindahl–Hirschman index' : id.replaceAll('-', ' ')),
    basis: (basis) => basis,
    bloc: (id) => id.toUpperCase(),
    blocInText: (id) => `the ${id.toUpperCase()}`,
    blocPossessive: (id) => `the ${id.toUpperCase()}’s`,
    goods: (mineral, stage) =>
      mineral === 'rare-earths' && stage === 'magnet'
        ? 'rare-earth magnets'
        : `${mineral.replace('-', ' ')} at the ${stage} stage`,
  },
};

const stages: Readonly<Record<string, string>> = {
  mine: '鉱山',
  separation: '分離精製',
  metal: '金属',
  magnet: '磁石',
  refining: '製錬',
};
const indicators: Readonly<Record<string, string>> = {
  hhi: 'ハーフィンダール・ハーシュマン指数',
  'partner-share': '供給国のシェア',
  'net-import-reliance': '純輸入依存度',
};
const economyJa = (id: string) => economies[id]?.[1] ?? id;
const mineralJa = (id: string) => (id === 'rare-earths' ? 'レアアース' : 'コバルト');
const stageJa = (_: string, id: string) => stages[id] ?? id;
const indicatorJa = (id: string) => indicators[id] ?? id;

export const inJapanese: Told = {
  language: language('ja', process.cwd()),
  names: {
    economy: economyJa,
    economyInText: economyJa,
    possessive: (id) => `${economyJa(id)}の`,
    mineral: mineralJa,
    mineralInText: mineralJa,
    stage: stageJa,
    stageInText: stageJa,
    indicatorInText: indicatorJa,
    indicatorBare: indicatorJa,
    basis: (basis) => (basis === 'REO' ? '希土類酸化物換算' : basis),
    bloc: (id) => id.toUpperCase(),
    blocInText: (id) => id.toUpperCase(),
    blocPossessive: (id) => `${id.toUpperCase()}の`,
    goods: (mineral, stage) =>
      stage === 'magnet' ? 'レアアース磁石' : `${mineralJa(mineral)}（${stageJa(mineral, stage)}）`,
  },
};
