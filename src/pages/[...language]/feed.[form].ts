import type { APIRoute, GetStaticPaths } from 'astro';
import { type Edition, editions, inEachLanguage, keyed } from '../../components/edition.ts';
import { briefingFeed } from '../../components/feeds/briefing-feed.ts';
import { atom } from '../../publishing/feeds/atom.ts';
import type { Feed } from '../../publishing/feeds/feed.ts';
import { jsonFeed } from '../../publishing/feeds/json-feed.ts';

const writers = { atom, json: jsonFeed } as const;

interface Props {
  readonly feed: Feed;
  readonly form: keyof typeof writers;
}

async function feedsOf(query: Edition, language: string | undefined) {
  const feed = await briefingFeed(query);
  const forms = ['atom', 'json'] as const;
  return feed === undefined ? [] : forms.map((form) => ({ params: { language, form }, props: { feed, form } }));
}

/** A feed tells entries apart by their whole address, so a site without one has none. */
export const getStaticPaths = (async () => {
  const folders = inEachLanguage([{ params: {} }]).map(({ params }) => params.language);
  return keyed((await Promise.all(editions().map((query, i) => feedsOf(query, folders[i])))).flat());
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { feed, form } }) => new Response(writers[form](feed));
