import { expect, test } from 'vitest';
import { chartKinds } from '../../references/charts/kinds.ts';
import { queryWith } from '../fixture.ts';
import { embedCode, frameHeight } from './embed.ts';

const padding = { left: 0, right: 0, top: 10, bottom: 20 };
const drawing = (height: number) => ({
  ...({ spec: { mark: 'bar', data: { values: [] } }, params: {}, rows: [] } as const),
  size: { width: 100, height, padding },
});
const model = {
  ...{ subtitle: '', alt: '', notes: [], columns: [], table: [], data: [] },
  title: 'China mined 69% of "rare" earths',
  drawings: { wide: drawing(200), narrow: drawing(301) },
};

test('the frame is high enough for the higher drawing and the words around it', () => {
  // 301 + 10 + 20 of the drawing and 300 of words, up to the next ten.
  expect(frameHeight(model)).toBe(640);
});

test('the code names its frame, leads to the chart, and its title cannot end the attribute', () => {
  const code = embedCode(queryWith({}), { id: 'stage-shares.ore', model });
  expect(code).toContain('src="https://example.org/charts/stage-shares.ore/embed/"');
  expect(code).toContain('title="China mined 69% of &quot;rare&quot; earths"');
});

test('the code leads to the page of the language that it is offered in', () => {
  const [site] = queryWith({}).tables.site;
  const tables = { site: site ? [{ ...site, languages: 'en ja' }] : [] };
  expect(embedCode(queryWith(tables, 'ja'), { id: 'a', model })).toContain('/ja/charts/a/embed/');
});

test('a site without an address offers no code', () => {
  const [site] = queryWith({}).tables.site;
  const query = queryWith({ site: site ? [{ ...site, address: '' }] : [] });
  expect(embedCode(query, { id: 'a', model })).toBe('');
});

test.each(['en', 'ja'])('every kind of chart has its question and says how it is read, in %s', (id) => {
  const { language } = queryWith({}, id);
  const untold = Object.keys(chartKinds).filter(
    (kind) => !language.has(`chartPage.questions.${kind}`) || !language.has(`chartPage.readings.${kind}`),
  );
  expect(untold).toEqual([]);
});
