import { SitemapStream, streamToPromise } from 'sitemap';

/** The pages of a site, and how it tells its languages apart. */
export interface Listed {
  /** Addresses of pages below the base: `''`, `minerals/cobalt/`, `ja/minerals/cobalt/`, `404.html`. */
  readonly pages: readonly string[];
  /** Languages, the first one first; the others are the folders that their pages lie in. */
  readonly languages: readonly string[];
  /** Public address of the site with its base path and one slash at the end. */
  readonly home: string;
  /** ISO date of the edition. */
  readonly edition: string;
}

/** Whether search services shall know a page: no message of an error, and no frame for other sites. */
function isListed(page: string): boolean {
  return (page === '' || page.endsWith('/')) && !/(^|\/)charts\/[^/]+\/embed\/$/.test(page);
}

/** The language of a page, and its path without the folder of it. */
function placed(page: string, [first = '', ...others]: readonly string[]) {
  const folder = others.find((language) => page.startsWith(`${language}/`));
  return folder === undefined
    ? { language: first, path: page }
    : { language: folder, path: page.slice(folder.length + 1) };
}

/**
 * `sitemap.xml`: every page that search services shall know, with the same page in the other languages. All numbers of an
 * edition are computed anew, so each page was last changed on its date.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export async function sitemap(listed: Listed): Promise<string> {
  const { languages, home, edition } = listed;
  const pages = listed.pages.filter((page) => isListed(page)).toSorted();
  const known = new Map(pages.map((page) => [page, placed(page, languages)]));
  const versions = Map.groupBy(pages, (page) => known.get(page)?.path ?? page);
  const stream = new SitemapStream({
    hostname: home,
    lastmodDateOnly: true,
    xmlns: { news: false, video: false, image: false, xhtml: true },
  });
  for (const page of pages) {
    const links = (versions.get(known.get(page)?.path ?? page) ?? []).map((version) => ({
      lang: known.get(version)?.language ?? '',
      url: `${home}${version}`,
    }));
    stream.write({ url: `${home}${page}`, lastmod: edition, links: links.length > 1 ? links : [] });
  }
  stream.end();
  return `${await streamToPromise(stream)}\n`;
}
