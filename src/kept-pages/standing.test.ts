import { afterEach, expect, test } from 'vitest';
import { shared } from '../tables/reading/reads.ts';
import { type PagesRecord, packed } from './record.ts';
import { settled } from './settled.ts';
import { judged } from './standing.ts';

afterEach(() => shared().remakes.clear());

const keys = ['figures', 'names', 'value\ttotal\t\t', 'value\tlist\t\t', 'value\tlookup\t\t'];
const reads = (...names: readonly string[]) => packed(names.map((name) => keys.findIndex((key) => key.includes(name))));
const page = (...names: readonly string[]) => ({ reads: reads(...names), given: '', state: '' });

/** `list` is made of `total`, which is made of figures; `lookup` cannot be compared. */
const record: PagesRecord = {
  keys,
  values: {
    'total\t\t': { reads: reads('figures'), digest: 'seven' },
    'list\t\t': { reads: reads('total'), digest: 'a, b' },
    'lookup\t\t': { reads: reads('figures'), digest: '' },
  },
  pages: {
    figure: page('figures'),
    name: page('names'),
    total: page('total'),
    list: page('names', 'list'),
    lookup: page('lookup'),
    gone: page('names', 'value\ttotal'),
  },
  prose: {},
  tables: {},
};

/** Why each page has to be made; those that stand are left out. */
async function toMake(changed: readonly string[], of = record): Promise<Readonly<Record<string, string>>> {
  const found = judged(of, new Set(changed));
  const settle = settled(of, found);
  const why = [...found.pages].map(async ([path, standing]) => {
    const reason =
      standing === 'unsure' ? await settle(of.pages[path]?.reads ?? '') : found.reason(of.pages[path]?.reads ?? '');
    return [path, standing === 'stands' ? undefined : reason] as const;
  });
  const told = await Promise.all(why);
  return Object.fromEntries(told.flatMap(([path, reason]) => (reason === undefined ? [] : [[path, reason]])));
}

const makes = (name: string, digest: string | Error) =>
  shared().remakes.set(name, () => {
    if (digest instanceof Error) throw digest;
    return digest;
  });

test('where nothing changed, every page stands', async () => {
  expect(await toMake([])).toEqual({});
});

test('a page is made that looked at what changed itself', async () => {
  expect(await toMake(['names'])).toMatchObject({ name: 'names', list: 'names' });
});

test('a page is made that rests on it through values, however far away', async () => {
  expect(Object.keys(await toMake(['figures'])).toSorted()).toEqual(['figure', 'gone', 'list', 'lookup', 'total']);
});

test('a page stands whose values come out as before', async () => {
  makes('total', 'seven');
  expect(Object.keys(await toMake(['figures'])).toSorted()).toEqual(['figure', 'lookup']);
});

test('a page is made whose value comes out otherwise, and stands where a value in between does not', async () => {
  makes('total', 'eight');
  makes('list', 'a, b');
  expect(Object.keys(await toMake(['figures'])).toSorted()).toEqual(['figure', 'gone', 'lookup', 'total']);
});

test('a value that cannot be made any more is another', async () => {
  makes('total', new RangeError('nothing to add up'));
  expect(await toMake(['figures'])).toHaveProperty('total');
});

test('values that are only made with the program of the pages are settled with it', async () => {
  const found = judged(record, new Set(['figures']));
  shared().remakes.set('total', () => Promise.resolve('seven'));
  expect(await settled(record, found)(reads('total'))).toBeUndefined();
  shared().remakes.set('total', () => Promise.reject(new RangeError('none')));
  expect(await settled(record, found)(reads('total'))).toBe('total\t\t');
});

test('a page is made that rests on a value of which nothing is kept', async () => {
  expect(Object.keys(await toMake([], { ...record, values: {} })).toSorted()).toEqual([
    'gone',
    'list',
    'lookup',
    'total',
  ]);
});
