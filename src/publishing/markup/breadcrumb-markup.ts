import type { Edition } from '../../text/edition.ts';
import { publicAddress } from '../public-address.ts';

/**
 * The way to a page as a schema.org `BreadcrumbList`; `undefined` where there is no way to tell, or the site has no public
 * address, without which search services cannot follow it.
 *
 * @param trail from the home page to the page itself, paths below base and language
 * @see https://schema.org/BreadcrumbList
 */
export function breadcrumbMarkup(query: Edition, trail: readonly { readonly name: string; readonly path: string }[]) {
  if (trail.length === 0 || query.site.address === '') return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: publicAddress(query, path),
    })),
  };
}
