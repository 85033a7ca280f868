import type { Edition } from '../../text/edition.ts';
import { versionOf } from '../edition.ts';
import { pathIn, publicAddress } from '../public-address.ts';

/** A page as something to be cited: it is the edition of it that is meant, since its numbers change with the next. */
export interface Cited {
  /** A briefing is a report of its own; every other page is a part of the site. */
  readonly kind: 'report' | 'webpage';
  /** A name for it that is unique among all pages, languages and editions: `lodestone-minerals-cobalt-2026-11-23`. */
  readonly key: string;
  readonly title: string;
  /** Who is responsible: the publisher of the site. */
  readonly author: string;
  readonly site: string;
  /** Date of the edition, ISO. */
  readonly issued: string;
  readonly version: string;
  /** Public address; empty where the site has none. */
  readonly address: string;
  /** BCP 47. */
  readonly locale: string;
  /** Edition and whose figures these are, in a sentence or two. */
  readonly note: string;
}

/** So many providers of figures are named in a note; the page itself names them all. */
const mostProviders = 4;

/** What of a page is asked for to cite it. */
export interface CitedPage {
  readonly kind: Cited['kind'];
  readonly title: string;
  /** Below base and language: `minerals/cobalt/`. */
  readonly path: string;
  /** Ids of the sources that its figures come from; one that stands there more often counts more. */
  readonly sources: readonly string[];
}

/** Publishers of sources, the one with most of them first, each once. */
export function providersOf(query: Edition, sources: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of sources) {
    const publisher = query.source(id)?.publisher;
    if (publisher !== undefined) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([publisher]) => publisher);
}

function noteOf(query: Edition, sources: readonly string[]): string {
  const providers = providersOf(query, sources);
  const named = providers.slice(0, mostProviders).join('; ');
  const values = { date: query.site.as_of, providers: named, more: Math.max(0, providers.length - mostProviders) };
  return query.say(named === '' ? 'cite.note' : 'cite.noteOfProviders', values);
}

/** A page as it is cited in the language of the edition. */
export function citedOf(query: Edition, { kind, title, path, sources }: CitedPage): Cited {
  const { site, language } = query;
  const author = query.nameIn(language.id, 'site', 'publisher')?.name ?? site.publisher;
  const words = [site.name, pathIn(query, path), site.as_of].join(' ').toLowerCase();
  return {
    ...{ kind, title, author, site: site.name, issued: site.as_of, version: versionOf(site) },
    key: words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''),
    address: publicAddress(query, path),
    locale: language.locale,
    note: noteOf(query, sources),
  };
}
