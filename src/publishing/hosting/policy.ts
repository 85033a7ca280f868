/** What a page does besides being read: the search runs a program of its own that the others must not be able to. */
export type PageUse = 'reading' | 'search';

const everywhere = ["default-src 'self'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"] as const;

/** Pagefind's index is read by WebAssembly, which a policy counts as evaluation unless it says otherwise. */
const ofSearch = ["script-src 'self' 'wasm-unsafe-eval'"] as const;

/**
 * The Content-Security-Policy of a page, as the content of a `meta` element or of a header: everything comes from the
 * site's own address, nothing in the page itself runs or styles. Data for search services (`application/ld+json`) are no
 * script to a browser and need no exception.
 *
 * Literature: W3C, Content Security Policy Level 3.
 */
export function contentPolicy(use: PageUse): string {
  return [...everywhere, ...(use === 'search' ? ofSearch : [])].join('; ');
}
