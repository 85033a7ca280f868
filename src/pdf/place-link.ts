import { escaped } from '../text/markup.ts';

/** Where a page of the site has room for the link to its printed form, which it does not know of when it is built. */
const place = /<li class="pdf"[^>]*>.*?<\/li>/s;

/**
 * The page with a link to its PDF, in the place it keeps for that; printed again, the new link stands for the old one.
 *
 * @throws {Error} when the page keeps no place
 */
export function withPdfLink(html: string, href: string, words: string): string {
  if (!place.test(html)) throw new Error('the page keeps no place for a link to its PDF');
  return html.replace(
    place,
    () => `<li class="pdf"><a href="${escaped(href)}" type="application/pdf">${escaped(words)}</a></li>`,
  );
}
