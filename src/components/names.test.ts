import { expect, test } from 'vitest';
import type { Row } from '../tables/schema.ts';
import { definition, mineral, queryWith, stage } from './fixture.ts';
import { longNames } from './names.ts';

const named = (kind: Row<'names'>['kind'], id: string, name: string, inText = ''): Row<'names'> => ({
  ...{ kind, id, language: 'ja', name, in_text: inText, reading: '' },
});

const tables = {
  minerals: [{ ...mineral('rare-earths'), name: 'Rare earths', name_in_text: 'rare earths' }],
  stages: [
    { ...stage('rare-earths', 'magnet', 1), name: 'Magnet', goods: 'metal magnets' },
    stage('rare-earths', 'mine', 2),
  ],
  definitions: [{ ...definition('hhi', 'suppliers'), name: 'Herfindahl–Hirschman index' }],
  economies: [
    { id: 'CHN', name: 'China', name_ja: '中国', name_in_text: 'China' },
    { id: 'USA', name: 'United States', name_ja: '米国', name_in_text: 'the United States' },
  ],
  names: [
    named('economy', 'CHN', '中国'),
    named('economy', 'USA', '米国'),
    named('mineral', 'rare-earths', 'レアアース（希土類）', 'レアアース'),
    named('stage', 'rare-earths/magnet', '永久磁石'),
    named('goods', 'rare-earths/magnet', '金属磁石'),
    named('indicator', 'hhi', 'ハーフィンダール・ハーシュマン指数'),
    { ...named('basis', 'REO', 'REO', 'all rare earths, as oxide'), language: 'en' },
    named('basis', 'REO', '希土類全体（酸化物換算）'),
  ],
};

const english = longNames(queryWith(tables));
const japanese = longNames(queryWith(tables, 'ja'));

test('an English sentence has the article, the ending and the capital that it needs', () => {
  expect([english.economyFirst('USA'), english.possessive('USA'), english.possessiveFirst('CHN')]).toEqual([
    'The United States',
    'the United States’',
    'China’s',
  ]);
  expect([english.stageInText('rare-earths', 'magnet'), english.goods('rare-earths', 'magnet')]).toEqual([
    'magnet',
    'metal magnets',
  ]);
});

test('a Japanese sentence has the Japanese names, and の in place of an ending', () => {
  expect([japanese.economyInText('USA'), japanese.possessive('CHN')]).toEqual(['米国', '中国の']);
  expect([japanese.mineral('rare-earths'), japanese.mineralInText('rare-earths')]).toEqual([
    'レアアース（希土類）',
    'レアアース',
  ]);
  expect([japanese.stageInText('rare-earths', 'magnet'), japanese.goods('rare-earths', 'magnet')]).toEqual([
    '永久磁石',
    '金属磁石',
  ]);
  expect(japanese.indicatorInText('hhi')).toBe('ハーフィンダール・ハーシュマン指数');
});

test('what tonnes count is spelled out in both languages', () => {
  expect([english.basis('REO'), japanese.basis('REO')]).toEqual([
    'all rare earths, as oxide',
    '希土類全体（酸化物換算）',
  ]);
});

test('goods without a name of their own are called by mineral and stage', () => {
  expect(english.goods('rare-earths', 'mine')).toBe('rare earths (mine)');
});

test('an id stands for what has no name', () => {
  expect([english.bloc('quad'), japanese.mineral('unobtainium')]).toEqual(['quad', 'unobtainium']);
});
