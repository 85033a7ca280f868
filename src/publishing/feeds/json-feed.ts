import { type Feed, instant } from './feed.ts';

/**
 * The same feed as JSON.
 *
 * Literature: JSON Feed, version 1.1.
 */
export function jsonFeed(feed: Feed): string {
  const { title, subtitle, author, locale, page, json, entries } = feed;
  const items = entries.map((entry) => ({
    id: entry.address,
    url: entry.address,
    title: entry.title,
    summary: entry.summary,
    content_text: entry.summary,
    date_published: instant(entry.published),
    date_modified: instant(entry.updated),
    tags: entry.topics.map(({ name }) => name),
    language: entry.locale,
  }));
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title, home_page_url: page, feed_url: json, description: subtitle },
    ...{ authors: [{ name: author }], language: locale, items },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
