import { type BuiltSite, fileOfPage, pagesOf, readBuilt } from './site.ts';

/** Something that every page has to have and that a page lacks. */
export interface Lack {
  readonly page: string;
  readonly what: string;
}

const inHead: Readonly<Record<string, RegExp>> = {
  'a title': /<title>[^<]*[^<\s][^<]*<\/title>/g,
  'a description': /<meta name="description" content="[^"]+"/g,
  'the language of the page': /<html[^>]* lang="[a-z-]+"/g,
};

const inBody: Readonly<Record<string, RegExp>> = {
  'a heading of the first level': /<h1[\s>]/g,
  'a main part': /<main[\s>]/g,
  'a foot of the page': /<footer[\s>]/g,
};

/** A chart in the frame of another page has no foot: the page around it has. */
function isFrame(page: string): boolean {
  return /(^|\/)charts\/[^/]+\/embed\/$/.test(page);
}

/** What pages lack that each has to have exactly once, whatever it is about. */
export function lacksOf(site: BuiltSite): readonly Lack[] {
  return pagesOf(site).flatMap((page) => {
    const html = readBuilt(site, fileOfPage(page));
    const head = html.slice(0, html.indexOf('</head>'));
    const body = html.slice(head.length);
    const asked = [
      ...Object.entries(inHead).map(([name, sign]) => ({ name, found: head.match(sign) })),
      ...Object.entries(inBody).map(([name, sign]) => ({ name, found: body.match(sign) })),
    ].filter(({ name }) => !isFrame(page) || name !== 'a foot of the page');
    return asked.flatMap(({ name, found }) => {
      const count = found?.length ?? 0;
      return count === 1 ? [] : [{ page, what: `${count} times ${name}` }];
    });
  });
}

/** Titles that several pages of one language share: tabs and search results would not tell them apart. */
export function sharedTitles(site: BuiltSite): readonly (readonly string[])[] {
  const titleOf = (page: string) => {
    const html = readBuilt(site, fileOfPage(page));
    return [/<html[^>]* lang="([a-z-]+)"/, /<title>(.*?)<\/title>/s]
      .map((sign) => sign.exec(html)?.[1] ?? '')
      .join(' ');
  };
  return [...Map.groupBy(pagesOf(site), titleOf).values()].filter((pages) => pages.length > 1);
}
