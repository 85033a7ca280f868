import { expect, test } from 'vitest';
import { mineral, produced, queryWith } from '../fixture.ts';
import { subjectsOf } from './subjects.ts';

const production = ['CHN', 'JPN'].map((economy) =>
  produced({ mineral: 'ore', stage: 'mine', economy, year: 2024, value: 1 }),
);
const query = queryWith({ production, minerals: [mineral('ore')] });
const request = { kind: 'indicator-trend', mineral: 'ore', stage: 'mine', reporters: 'JPN USA', partner: 'CHN' };

test('a chart leads to its mineral and its economies, of which only those with a page', () => {
  // Nothing is told of the United States in these tables.
  const paths = subjectsOf(query, request, []).map(({ path }) => path);
  expect(paths).toEqual(['minerals/ore/', 'economies/jpn/', 'economies/chn/']);
});

test('a chart does not lead twice to a page that shows it', () => {
  const shown = [{ folder: 'minerals' as const, title: 'Ore', path: 'minerals/ore/' }];
  expect(subjectsOf(query, request, shown).map(({ title }) => title)).toEqual(['Japan', 'China']);
});
