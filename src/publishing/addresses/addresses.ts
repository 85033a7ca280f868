/** Files whose names change with their content, or that belong to a page: nobody links to them. */
const inner = /^(_astro|pagefind)\/|^(_headers|_redirects|addresses\.txt)$/;

/** The address, below the base, that a file of the site is asked for by. */
function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * `addresses.txt`: every address of the site that others may have kept, one a line in order, below the base path and with
 * a slash before it. A later edition must answer to each of them.
 *
 * @param files of the built site, with `/`
 */
export function addressList(files: readonly string[]): string {
  const addresses = files.filter((file) => !inner.test(file)).map((file) => `/${addressOf(file)}`);
  return `${addresses.toSorted().join('\n')}\n`;
}

/**
 * `robots.txt`: everything may be read, unless the site says otherwise; and where the list of pages is, if there is one.
 *
 * @param own what the site says itself
 */
export function robots(sitemapAddress: string | undefined, own = 'User-agent: *\nAllow: /\n'): string {
  if (sitemapAddress === undefined || /^sitemap:/im.test(own)) return own;
  return `${own.trimEnd()}\nSitemap: ${sitemapAddress}\n`;
}
