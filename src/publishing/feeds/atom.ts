import { escaped } from '../../text/markup.ts';
import { type Entry, type Feed, instant, lastChange } from './feed.ts';

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function entryOf({ title, summary, address, published, updated, topics, locale }: Entry): string {
  const lines = [
    element('id', address),
    `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    element('title', title),
    element('published', instant(published)),
    element('updated', instant(updated)),
    ...topics.map(({ id, name }) => `<category term="${escaped(id)}" label="${escaped(name)}"/>`),
    element('summary', summary),
  ];
  return `<entry xml:lang="${locale}">\n    ${lines.join('\n    ')}\n  </entry>`;
}

/**
 * A feed as Atom. Every text is plain text, so that a reader shows titles as they are.
 *
 * Literature: RFC 4287, The Atom Syndication Format.
 */
export function atom(feed: Feed): string {
  const lines = [
    element('id', feed.atom),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', instant(lastChange(feed))),
    `<author>${element('name', feed.author)}</author>`,
    element('rights', feed.rights),
    element('generator', 'Lodestone'),
    `<link rel="self" type="application/atom+xml" href="${escaped(feed.atom)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>`,
    ...feed.entries.map(entryOf),
  ];
  const head = '<?xml version="1.0" encoding="utf-8"?>';
  return `${head}\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">\n  ${lines.join('\n  ')}\n</feed>\n`;
}
