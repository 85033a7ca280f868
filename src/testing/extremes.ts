import { type BuiltSite, fileOfPage, pagesOf, readBuilt } from './site.ts';

/** What of a page may strain its layout, by name: the page with the most, and where it says so the one with the least. */
const measures: Readonly<Record<string, (html: string, text: string) => number>> = {
  length: (html) => html.length,
  figures: (html) => countOf(html, /<figure/g),
  columns: (html) => Math.max(0, ...[...html.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => countOf(row, /<t[hd]/g))),
  title: (html) => /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.length ?? 0,
  word: (_, text) => Math.max(0, ...text.split(/\s+/).map((word) => word.length)),
  japanese: (_, text) => countOf(text, /[\u3040-\u30ff\u4e00-\u9fff]/g),
};

/** Measures of which the least strains a page as well: one that has hardly anything to show. */
const least: readonly string[] = ['length', 'figures'];

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** What a reader sees of a page, without what draws it. */
function textOf(html: string): string {
  return html
    .replace(/<(style|svg|math)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z]+;|&#\d+;/g, '?');
}

/** The folder that the pages of a further language lie in: `ja/`; none for those of the first. */
const languageFolder = /^[a-z]{2}\//;

/** Whether a page is of the first language of the site. */
export function isOfFirstLanguage(page: string): boolean {
  return !languageFolder.test(page);
}

/**
 * The template that a page is made by, in its language: its folder, of charts with their kind, or the page itself where it
 * stands alone.
 */
export function typeOf(page: string): string {
  const [folder = ''] = languageFolder.exec(page) ?? [];
  const own = page.slice(folder.length);
  const chart = /^charts\/([a-z-]+)\.[^/]*\/(embed\/)?$/.exec(own);
  if (chart) return `${folder}charts/${chart[2] === undefined ? chart[1] : 'embed'}/*`;
  return folder + own.replace(/^([^/]+\/(?:by\/)?).+$/, '$1*');
}

/** Of a template that another language has as well, what is longest is enough: only the words differ. */
const ofWords: readonly string[] = ['length', 'title'];

/**
 * Of each type of page those that strain its template most: by the measures above the first of the most and of the least.
 * Found in the built site, so that they follow the data.
 */
export function extremePages(site: BuiltSite): readonly string[] {
  const groups = Map.groupBy(pagesOf(site), typeOf);
  return [...groups].flatMap(([type, pages]) => {
    const read = pages.map((page) => {
      const html = readBuilt(site, fileOfPage(page));
      return { page, html, text: textOf(html) };
    });
    const isRepeated = !isOfFirstLanguage(type) || type === 'charts/embed/*';
    const asked = Object.entries(measures).filter(([name]) => !isRepeated || ofWords.includes(name));
    const chosen = asked.flatMap(([name, measure]) => {
      const sizes = read.map(({ page, html, text }) => ({ page, size: measure(html, text) }));
      const [most] = sizes.toSorted((a, b) => b.size - a.size);
      const [fewest] = !isRepeated && least.includes(name) ? sizes.toSorted((a, b) => a.size - b.size) : [];
      return [most, fewest].flatMap((each) => each?.page ?? []);
    });
    return [...new Set(chosen)];
  });
}
