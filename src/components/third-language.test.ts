import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { editionOf } from '../text/edition.ts';
import { languageOf } from '../text/language/language.ts';
import { language, stringsFolder } from '../text/language/languages.ts';
import { messagesIn } from '../text/language/messages.ts';
import { queryWith } from './fixture.ts';
import { languageOfData, languageOfTitle } from './language-of-data.ts';
import { longNames } from './names.ts';
import { byName } from './order.ts';
import { otherName } from './other-name.ts';
import { betweenSentences } from './sentences.ts';

// A language that no code knows: a file of messages, of which some are put in French here, and names in the tables.
const messages = messagesIn(readFileSync(join(process.cwd(), stringsFolder, 'en.yaml'), 'utf8'));
const possessive = ['names.possessive', 'de {name}{ending, select, other {}}'] as const;
const french = languageOf('fr', 'fr-FR', new Map([...messages, possessive]));
const { tables } = queryWith({});
const [site] = tables.site;
const name = (id: string, called: string) =>
  ({ kind: 'economy', id, language: 'fr', name: called, in_text: '', reading: '' }) as const;
const names = [...tables.names, name('CHN', 'Chine'), name('JPN', 'Japon'), name('USA', 'États-Unis')];
const told = queryWith({ names, site: site ? [{ ...site, languages: 'en fr ja' }] : [] });
const query = editionOf(told, french);

describe('a third language', () => {
  test('has the names that the data give in it', () => {
    expect(longNames(query).economyInText('USA')).toBe('États-Unis');
    expect(longNames(query).possessive('CHN')).toBe('de Chine');
  });

  test('stands beside English ones, and is the one that stands beside them where it is the next of the site', () => {
    expect(otherName(query, 'economy', 'CHN')).toEqual({ language: 'en', name: 'China' });
    expect(otherName(editionOf(told, language('en')), 'economy', 'CHN')).toEqual({ language: 'fr', name: 'Chine' });
  });

  test('sorts names as it sorts letters', () => {
    const sorted = tables.economies.filter(({ id }) => id !== 'RUS').toSorted(byName(query, 'economy'));
    expect(sorted.map(({ id }) => id)).toEqual(['CHN', 'USA', 'JPN']);
  });

  test('marks the data as English and a title by its script', () => {
    expect(languageOfData(query)).toBe('en');
    expect(languageOfTitle(query, 'World Mining Data')).toBe('en');
    expect(languageOfTitle(query, '鉱物資源マテリアルフロー')).toBe('ja');
    expect(betweenSentences(query)).toBe(' ');
  });
});

describe('Japanese', () => {
  const reading = { CHN: 'ちゅうごく', JPN: 'にほん', USA: 'べいこく' };
  const read = tables.names.map((row) => ({ ...row, reading: new Map(Object.entries(reading)).get(row.id) ?? '' }));

  test('sorts names as they are read, those in katakana by themselves', () => {
    const japanese = queryWith({ names: read }, 'ja');
    // ちゅうごく, にほん, べいこく, ロシア: the order of the syllabary.
    expect(tables.economies.toSorted(byName(japanese, 'economy')).map(({ id }) => id)).toEqual([
      'CHN',
      'JPN',
      'USA',
      'RUS',
    ]);
  });
});
