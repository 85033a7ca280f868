import type { Edition } from '../edition.ts';

/** One step of the way from the home page to a page. */
export interface Crumb {
  readonly name: string;
  /** Below base and language; the home page is the empty path. */
  readonly path: string;
}

/** Pages that readers look for in a section which their address does not name. */
const above: Readonly<Record<string, string>> = { 'agreement/': 'indicators/' };

/** A folder of lists in other orders, `minerals/by/mining/`: the list itself is the page above them. */
const orders = 'by';

/** The folders over a page that are pages, the outermost first: `data/` of `data/coverage/`. */
function foldersOver(path: string): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '');
  const over = parts.slice(0, -1).filter((part) => part !== orders);
  const folders = over.map((_, at) => `${over.slice(0, at + 1).join('/')}/`);
  const own = above[path];
  return own === undefined ? folders : [own];
}

/**
 * The way from the home page to a page, both among them; none for the home page itself.
 *
 * @param path of the page, below base and language
 * @throws {Error} when a folder over the page has no name in the language
 */
export function trailOf(query: Edition, path: string, title: string): readonly Crumb[] {
  if (path === '') return [];
  const folders = foldersOver(path).map((folder) => ({
    name: query.say(`crumbs.${folder.replace(/\/$/, '').replaceAll('/', '-')}`),
    path: folder,
  }));
  return [{ name: query.say('crumbs.home'), path: '' }, ...folders, { name: title, path }];
}
