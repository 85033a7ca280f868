import { type Edition, firstLanguage } from '../text/edition.ts';
import { homeOf } from './edition.ts';

/** The path of a page below the base, with the folder of its language: `ja/minerals/cobalt/`. */
export function pathIn(query: Edition, path: string): string {
  const { id } = query.language;
  return id === firstLanguage(query) ? path : `${id}/${path}`;
}

/**
 * The public address of a page in the language of the edition; empty where the site has no address.
 *
 * @param path below base and language: `minerals/cobalt/`
 */
export function publicAddress(query: Edition, path: string): string {
  return query.site.address === '' ? '' : `${homeOf(query.site)}${pathIn(query, path)}`;
}
