import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleFolder } from './page-styles/style-folder.ts';
import { finish } from './publishing/finish.ts';
import { redirectsFile, redirectsIn } from './references/redirects/redirects.ts';
import { openTables } from './tables/read.ts';
import { language } from './text/language/languages.ts';

/** Where a site is published. */
export interface Published {
  readonly site?: string | undefined;
  readonly base: string;
}

/** Former addresses of the site and where they lead; the walk has checked them. */
function redirectsOf(root: string) {
  const file = join(root, redirectsFile);
  return existsSync(file) ? redirectsIn({ path: redirectsFile, text: readFileSync(file, 'utf8') }).redirects : [];
}

/**
 * Writes beside the pages that Astro has built what belongs to the site as a whole.
 *
 * @param dir where they were built
 * @param putBack puts pages there that another build finished
 */
export async function finishSite(
  root: string,
  dir: URL,
  published: Published,
  putBack: (folder: string) => void = () => {},
): Promise<void> {
  const [row] = openTables(root).site;
  const base = `/${published.base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const languages = (row?.languages ?? '').split(' ').map((id, at) => ({
    language: language(id, root),
    folder: at === 0 ? '' : `${id}/`,
  }));
  styleFolder(fileURLToPath(dir), base);
  putBack(fileURLToPath(dir));
  await finish({
    folder: fileURLToPath(dir),
    base,
    home: published.site === undefined ? undefined : new URL(base, published.site).href,
    edition: row?.as_of ?? '',
    languages,
    redirects: redirectsOf(root),
  });
}
