import type { Feed } from '../../publishing/feeds/feed.ts';
import { publicAddress } from '../../publishing/public-address.ts';
import type { Edition } from '../../text/edition.ts';
import { language } from '../../text/language/languages.ts';
import { briefingsIn } from '../briefing/briefings.ts';
import { longNames } from '../names.ts';
import { siteText } from '../page/site-text.ts';

/** Names of the files of a feed, in the folder of its language. */
export const feedFiles = { atom: 'feed.atom', json: 'feed.json' } as const;

/** The briefings of the site as a feed in the language of the edition; `undefined` where the site has no public address. */
export async function briefingFeed(query: Edition): Promise<Feed | undefined> {
  const { site, say } = query;
  if (site.address === '') return undefined;
  const names = longNames(query);
  const entries = (await briefingsIn(query.language.id)).map(({ id, language: told, entry: { data } }) => ({
    title: data.title,
    summary: data.summary,
    address: publicAddress(query, `briefings/${id}/`),
    published: data.date,
    updated: data.updated ?? data.date,
    topics: data.topics.map((topic) => ({ id: topic, name: names.mineral(topic) })),
    locale: language(told).locale,
  }));
  return {
    title: say('feeds.title', { site: site.name }),
    subtitle: say('feeds.subtitle'),
    author: siteText(query, 'publisher').text,
    rights: say('feeds.rights'),
    locale: query.language.locale,
    page: publicAddress(query, 'briefings/'),
    atom: publicAddress(query, feedFiles.atom),
    json: publicAddress(query, feedFiles.json),
    edition: site.as_of,
    entries,
  };
}
