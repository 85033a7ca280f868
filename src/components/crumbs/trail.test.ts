import { expect, test } from 'vitest';
import { queryWith } from '../fixture.ts';
import { trailOf } from './trail.ts';

const english = queryWith({});
const names = (path: string, query = english) => trailOf(query, path, 'Here').map(({ name }) => name);

test('the way to a page leads over the folders of its address', () => {
  expect(trailOf(english, 'minerals/cobalt/', 'Cobalt')).toEqual([
    { name: 'Home', path: '' },
    { name: 'Minerals', path: 'minerals/' },
    { name: 'Cobalt', path: 'minerals/cobalt/' },
  ]);
  expect(names('data/coverage/')).toEqual(['Home', 'Data', 'Here']);
});

test('a list in another order stands below the list', () => {
  expect(names('minerals/by/mining/')).toEqual(['Home', 'Minerals', 'Here']);
});

test('the home page has none', () => {
  expect(trailOf(english, '', 'Lodestone')).toEqual([]);
});

test('a page of the first level stands below the home page, or in the section where readers look for it', () => {
  expect(names('about/')).toEqual(['Home', 'Here']);
  expect(names('agreement/')).toEqual(['Home', 'Indicators', 'Here']);
});

test('folders are named in the language of the page, and one without a name is no silent gap', () => {
  expect(names('minerals/cobalt/', queryWith({}, 'ja'))).toEqual(['ホーム', '鉱物', 'Here']);
  expect(() => names('nowhere/cobalt/')).toThrow(/crumbs\.nowhere/);
});
