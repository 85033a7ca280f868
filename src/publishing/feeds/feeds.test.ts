import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { atom } from './atom.ts';
import type { Entry, Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

const entry: Entry = {
  title: 'Gallium & <germanium>: “two lines”',
  summary: 'What moved, and why.',
  address: 'https://example.org/briefings/gallium/',
  published: '2026-10-01',
  updated: '2026-11-05',
  topics: [{ id: 'gallium', name: 'Gallium' }],
  locale: 'en-GB',
};
const feed: Feed = {
  title: 'Briefings of <the> site',
  subtitle: 'What the figures say',
  author: 'The project',
  rights: 'CC BY 4.0',
  locale: 'en-GB',
  page: 'https://example.org/briefings/',
  atom: 'https://example.org/feed.atom',
  json: 'https://example.org/feed.json',
  edition: '2026-11-23',
  entries: [entry, { ...entry, address: 'https://example.org/briefings/older/', updated: '2025-01-01' }],
};

interface Found {
  readonly path: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element of a document in the order of their ends, as a strict parser of XML finds them. */
function elementsOf(xml: string): readonly Found[] {
  const parser = sax.parser(true, { trim: true });
  const open: { name: string; text: string; attributes: Record<string, string> }[] = [];
  const found: Found[] = [];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)]);
    open.push({ name, text: '', attributes: Object.fromEntries(texts) });
  };
  parser.ontext = (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.onclosetag = () => {
    const path = open.map(({ name }) => name).join('/');
    const last = open.pop();
    if (last) found.push({ path, text: last.text, attributes: last.attributes });
  };
  parser.write(xml).close();
  return found;
}

describe('the Atom feed', () => {
  const elements = elementsOf(atom(feed));
  const texts = (path: string) => elements.filter((found) => found.path === path).map(({ text }) => text);

  // RFC 4287, 4.1.1 and 4.1.2: a feed has id, title, updated and an author; an entry id, title and updated, and one
  // that holds no content a link to where it is.
  test('has all that the standard asks for, once each', () => {
    for (const name of ['id', 'title', 'updated', 'author/name']) expect(texts(`feed/${name}`), name).toHaveLength(1);
    for (const name of ['id', 'title', 'updated', 'summary'])
      expect(texts(`feed/entry/${name}`), name).toHaveLength(feed.entries.length);
    const links = elements.filter(({ path }) => path === 'feed/entry/link');
    expect(links.map(({ attributes }) => attributes['rel'])).toEqual(['alternate', 'alternate']);
    const categories = elements.filter(({ path }) => path === 'feed/entry/category');
    expect(categories.map(({ attributes }) => attributes['term'])).toEqual(['gallium', 'gallium']);
  });

  test('says titles as they are, whatever characters they hold', () => {
    expect(texts('feed/entry/title')[0]).toBe(entry.title);
    expect(texts('feed/title')).toEqual([feed.title]);
  });

  test('was updated when its newest change was, not when it was built', () => {
    expect(texts('feed/updated')).toEqual(['2026-11-05T00:00:00Z']);
  });

  test('without entries is of the day of the edition', () => {
    const empty = elementsOf(atom({ ...feed, entries: [] }));
    expect(empty.find(({ path }) => path === 'feed/updated')?.text).toBe('2026-11-23T00:00:00Z');
  });

  test('says in which language each entry is', () => {
    const japanese = elementsOf(atom({ ...feed, locale: 'ja-JP' }));
    const tagOf = (path: string) => japanese.find((found) => found.path === path)?.attributes['xml:lang'];
    expect([tagOf('feed'), tagOf('feed/entry')]).toEqual(['ja-JP', 'en-GB']);
  });
});

// JSON Feed 1.1, "Top-level" and "Items": version, title and items; an item has an id and one of the two contents.
test('the JSON feed has all that its standard asks for, and the same entries', () => {
  const read: { readonly items: readonly Readonly<Record<string, unknown>>[] } = JSON.parse(jsonFeed(feed));
  expect(read).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: feed.title, feed_url: feed.json });
  expect(read.items.map((item) => item['id'])).toEqual(feed.entries.map(({ address }) => address));
  for (const item of read.items) expect(item).toMatchObject({ content_text: entry.summary, title: entry.title });
});
