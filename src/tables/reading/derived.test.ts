import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mineral, queryWith } from '../../components/fixture.ts';
import type { Query } from '../query.ts';
import { derived, derivedIn, remakeWith } from './derived.ts';
import { wholeKey } from './read-keys.ts';
import { noting, shared } from './reads.ts';
import { recordedQuery } from './recorded.ts';

const query = recordedQuery(queryWith({ minerals: [mineral('ore')] }));
const ids = derived<ReadonlySet<string>>({
  name: 'test-ids',
  make: ({ tables }) => new Set(tables.minerals.map(({ id }) => id)),
});
const count = derived<number>({ name: 'test-count', make: (of) => ids(of).size, as: 'kept' });

beforeEach(() => {
  shared().isRecording = true;
});
afterEach(() => {
  shared().isRecording = false;
  for (const part of [shared().made, shared().standing]) part.clear();
  remakeWith(() => undefined);
});

/** What a page notes that does something. */
function readsOf(work: () => unknown): readonly string[] {
  const reads = new Set<string>();
  noting(reads, work);
  return [...reads];
}

describe('a value that pages share', () => {
  test('is what a page rests on, whichever page asked for it first', () => {
    const other = recordedQuery(queryWith({ minerals: [mineral('ore')] }));
    const first = readsOf(() => ids(other));
    expect(first).toEqual(['value\ttest-ids\t\t']);
    expect(readsOf(() => ids(other))).toEqual(first);
    expect([...(shared().made.get('test-ids\t\t')?.reads ?? [])]).toEqual([wholeKey('minerals')]);
  });

  test('is compared by what it says, sets and maps among it', () => {
    const [one, same, more] = [['ore'], ['ore'], ['ore', 'salt']].map((names) => {
      remakeWith(() => queryWith({ minerals: names.map(mineral) }));
      return shared().remakes.get('test-ids')?.('', '');
    });
    expect(one).toBe(same);
    expect(one).not.toBe(more);
  });

  test('is taken over from the last build where it stands', () => {
    shared().standing.set('test-count\t\t', '7');
    expect(count(recordedQuery(queryWith({ minerals: [mineral('ore')] })))).toBe(7);
  });

  test('is made once for each language where it is told in one', () => {
    const named = derivedIn({ name: 'test-name', make: ({ say }: typeof english) => say('name') });
    const [english, japanese] = [queryWith({}), queryWith({}, 'ja')];
    expect(readsOf(() => [named(english), named(japanese)])).toEqual([
      'value\ttest-name\ten\t',
      'value\ttest-name\tja\t',
    ]);
    expect(named(english)).not.toBe(named(japanese));
  });

  test('rests on what it looked at where it cannot be made, and is not taken for what it was', async () => {
    const fails = ({ tables }: Query): number => {
      throw new RangeError(`${tables.minerals.length} minerals are too few`);
    };
    const few = derived<number>({ name: 'test-few', make: fails });
    const later = derived<Promise<number>>({ name: 'test-later', make: async (of) => fails(of) });
    const other = recordedQuery(queryWith({}));
    expect(() => few(other)).toThrow('0 minerals');
    await expect(later(other)).rejects.toThrow('0 minerals');
    for (const id of ['test-few\t\t', 'test-later\t\t'])
      expect(shared().made.get(id)).toEqual({ reads: new Set([wholeKey('minerals')]), digest: '' });
  });

  test('is plainly made where nothing is recorded', () => {
    shared().isRecording = false;
    expect([...ids(query)]).toEqual(['ore']);
    expect(shared().made.size).toBe(0);
  });
});

/** Rooms whose code pages run. */
const rooms = ['charts', 'components', 'coverage', 'layouts', 'pages', 'publishing', 'references', 'tables', 'text'];
/** What is kept by its tables without being made of their rows: the look-ups themselves, and functions that look up when called. */
const known = ['components/edition.ts', 'components/names.ts', 'tables/query.ts', 'text/edition.ts'];

test('nothing else is kept by its tables: a page would not be known to rest on it', () => {
  const source = join(import.meta.dirname, '../..');
  const files = rooms.flatMap((room) =>
    readdirSync(join(source, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  );
  const code = files.filter((file) => /\.(ts|astro)$/.test(file) && !/\.test\.ts$/.test(file) && !known.includes(file));
  const keeping = /new WeakMap<\s*(?:Tables|Query|Edition|readonly \w+Row\[\]|Row<)/;
  expect(code.filter((file) => keeping.test(readFileSync(join(source, file), 'utf8')))).toEqual([]);
});
