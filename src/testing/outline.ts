import { type BuiltSite, fileOfPage, pagesOf, readBuilt } from './site.ts';

/** Something that every page has to have and that a page lacks. */
export interface Lack {
  readonly page: string;
  readonly what: string;
}

const once: Readonly<Record<string, RegExp>> = {
  'a heading of the first level': /<h1[\s>]/g,
  // Drawings have titles of their own.
  'a title': /<title>[^<]*[^<\s][^<]*<\/title>(?=.*<\/head>)/gs,
  'a description': /<meta name="description" content="[^"]+"/g,
  'the language of the page': /<html[^>]* lang="[a-z-]+"/g,
  'a main part': /<main[\s>]/g,
  'a foot of the page': /<footer[\s>](?=.*<\/body>)/gs,
};

/** A chart in the frame of another page has no foot: the page around it has. */
function isFrame(page: string): boolean {
  return /(^|\/)charts\/[^/]+\/embed\/$/.test(page);
}

/** What pages lack that each has to have exactly once, whatever it is about. */
export function lacksOf(site: BuiltSite): readonly Lack[] {
  return pagesOf(site).flatMap((page) => {
    const html = readBuilt(site, fileOfPage(page));
    const asked = Object.entries(once).filter(([name]) => !isFrame(page) || name !== 'a foot of the page');
    return asked.flatMap(([name, sign]) => {
      const count = html.match(sign)?.length ?? 0;
      return count === 1 ? [] : [{ page, what: `${count} times ${name}` }];
    });
  });
}

/** Titles that several pages share: tabs and search results would not tell them apart. */
export function sharedTitles(site: BuiltSite): readonly (readonly string[])[] {
  const titleOf = (page: string) => /<title>(.*?)<\/title>/s.exec(readBuilt(site, fileOfPage(page)))?.[1] ?? '';
  return [...Map.groupBy(pagesOf(site), titleOf).values()].filter((pages) => pages.length > 1);
}
