import { sourceAddress } from '../../text/citation.ts';
import type { Edition } from '../../text/edition.ts';
import { compilationLicence, versionOf } from '../edition.ts';
import { publicAddress } from '../public-address.ts';

/** A briefing as search services are told of it. */
export interface ReportFacts {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** ISO dates. */
  readonly published: string;
  readonly updated: string;
  /** BCP 47 of the text that is shown. */
  readonly locale: string;
  /** Names of what it is about. */
  readonly about: readonly string[];
  /** Ids of the sources that its figures come from; those that it cites stand in its list of references. */
  readonly sources: readonly string[];
}

/**
 * A briefing as a schema.org `Report`: title, dates, publisher, licence, what it is about and what it is based on;
 * `undefined` where the site has no public address.
 *
 * @see https://schema.org/Report
 */
export function reportMarkup(query: Edition, facts: ReportFacts) {
  const { site } = query;
  if (site.address === '') return undefined;
  const url = publicAddress(query, `briefings/${facts.id}/`);
  const publisher = { '@type': 'Organization', name: site.publisher, url: publicAddress(query, '') };
  const addresses = facts.sources.flatMap((id) => {
    const source = query.source(id);
    return source === undefined ? [] : [sourceAddress(source)];
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': `${url}#report`,
    url,
    headline: facts.title,
    abstract: facts.summary,
    datePublished: facts.published,
    dateModified: facts.updated,
    inLanguage: facts.locale,
    author: publisher,
    publisher,
    license: compilationLicence.path,
    isAccessibleForFree: true,
    version: versionOf(site),
    about: facts.about.map((name) => ({ '@type': 'Thing', name })),
    isBasedOn: [...new Set(addresses)].filter((address) => address !== '').toSorted(),
  };
}
