import { expect, test } from 'vitest';
import { mineral, produced, queryWith, result } from '../../components/fixture.ts';
import { placesKey, resultKey, rowAtKey, rowsKey, wholeKey } from './read-keys.ts';
import { noting } from './reads.ts';
import { lookUps, recordedQuery } from './recorded.ts';

const hhi = result({ indicator: 'hhi', mineral: 'ore', stage: 'mine', year: 2024, value: 0.5 });
const figure = produced({ mineral: 'ore', stage: 'mine', economy: 'CHN', year: 2024, value: 70 });
const plain = queryWith({ minerals: [mineral('ore')], indicators: [hhi], production: [figure] });
const query = recordedQuery(plain);

function readsOf(work: () => unknown): readonly string[] {
  const reads = new Set<string>();
  noting(reads, work);
  return [...reads];
}

test('every look-up of a query is noted: none can be added and forgotten', () => {
  const { language: _, words: __, say, tell, markup, link, ...own } = plain;
  const functions = Object.entries(own).flatMap(([name, part]) => (typeof part === 'function' ? [name] : []));
  expect([...lookUps].toSorted()).toEqual(functions.toSorted());
  expect([say, tell, markup, link].every((each) => typeof each === 'function')).toBe(true);
});

test('a look-up gives what it gave before, and notes the rows that it rests on', () => {
  const meant = { mineral: 'ore', stage: 'mine' };
  expect(query.where('production', meant)).toEqual([figure]);
  expect(readsOf(() => query.where('production', meant))).toEqual([
    rowsKey('production', ['mineral', 'stage'], ['ore', 'mine']),
  ]);
  expect(readsOf(() => [query.resultById(hhi.id), query.inputsOf(hhi.id)])).toEqual([resultKey(hhi.id)]);
  expect(readsOf(() => query.indexIn('production', figure))).toEqual([placesKey('production')]);
  expect(readsOf(() => query.rowAt('production', 0))).toEqual([rowAtKey('production', 0)]);
});

test('who goes through a table rests on all of it', () => {
  expect(readsOf(() => query.tables.production.length)).toEqual([wholeKey('production')]);
});

test('what is looked at outside of a recording is noted nowhere', () => {
  const reads = readsOf(() => undefined);
  query.mineral('ore');
  expect(reads).toEqual([]);
});
