import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longNames } from '../../components/names.ts';
import { queryOf } from '../../tables/query.ts';
import type { Tables } from '../../tables/schema.ts';
import { type MiniatureRoot, miniatureRoot } from '../../testing/miniature-root.ts';
import { type Edition, editionOf } from '../../text/edition.ts';
import { language } from '../../text/language/languages.ts';
import { datasetMarkup, markupText } from './dataset-markup.ts';
import { allData, economyData, indicatorData, mineralData } from './page-data.ts';

let made: MiniatureRoot;
let query: Edition;
beforeAll(() => {
  made = miniatureRoot();
  query = editionOf(made.query, language('en'));
});
afterAll(() => made.remove());

function testium(told = query) {
  const mineral = made.query.mineral('testium');
  if (mineral === undefined) throw new Error('no testium');
  return datasetMarkup(told, mineralData(told, mineral, longNames(told)));
}

describe('the markup of a page', () => {
  test('names what search services ask of a dataset', () => {
    expect(testium()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Testium: production, trade and supply risk',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { '@type': 'Organization' },
      isBasedOn: ['https://example.org/customs-2025', 'https://example.org/survey-2025'],
      spatialCoverage: [{ '@type': 'Place', name: 'World' }],
    });
    expect(testium().description.length).toBeGreaterThan(50);
  });

  test('is told in the language of the page, as one dataset in all of them', () => {
    const japanese = testium(editionOf(made.query, language('ja')));
    expect(japanese.name).toMatch(/：生産、貿易、供給リスク$/);
    expect(japanese.url).toBe(testium().url.replace('/minerals/', '/ja/minerals/'));
    expect(japanese['@id']).toBe(testium()['@id']);
  });

  test('describes a mineral by what is at hand, and says where nothing is', () => {
    const [mineral] = made.query.tables.minerals;
    if (mineral === undefined) throw new Error('no mineral');
    const holding = (series: Tables['series']) => editionOf(queryOf({ ...made.query.tables, series }), language('en'));
    const bare = mineralData(holding([]), mineral, longNames(query));
    expect(bare.description).toContain('no figures are at hand');
    const produced = made.query.tables.series.filter(({ kind }) => kind === 'production');
    const alone = mineralData(holding(produced), mineral, longNames(query));
    expect(alone.description).toContain('world production by stage and economy and indicators of supply risk');
    expect(alone.description).not.toContain('imports');
  });

  test('covers the years of the series: the miniature data begin in 2020 and end in 2024', () => {
    expect(testium()).toMatchObject({ temporalCoverage: '2020/2024' });
  });

  test('leads to a file that is published', () => {
    const [download] = testium().distribution;
    expect(download?.encodingFormat).toBe('application/json');
    expect(download?.contentUrl).toMatch(/^https?:\/\/.*\/sub\/path\/data\/v1\/minerals\/testium\.json$/);
  });

  test('leaves out what is not known: one that reports nothing has no years and no sources', () => {
    const economy = made.query.economy('CHN');
    if (economy === undefined) throw new Error('no CHN');
    const markup = datasetMarkup(query, economyData(query, economy, longNames(query)));
    expect(markup).not.toHaveProperty('temporalCoverage');
    expect(markup).not.toHaveProperty('isBasedOn');
  });

  test('gives an indicator and the whole in all three forms', () => {
    const definition = made.query.definition('hhi');
    if (definition === undefined) throw new Error('no hhi');
    const formats = (markup: ReturnType<typeof datasetMarkup>) =>
      new Set(markup.distribution.map(({ encodingFormat }) => encodingFormat));
    const all = new Set(['text/csv', 'application/json', 'application/vnd.apache.parquet']);
    expect(formats(datasetMarkup(query, indicatorData(query, definition, longNames(query))))).toEqual(all);
    expect(formats(datasetMarkup(query, allData(query, longNames(query))))).toEqual(all);
  });

  test('cannot end the element it stands in', () => {
    const text = markupText({ name: '</script><script>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><script>' });
  });
});
