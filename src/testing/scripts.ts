import { type BuiltSite, fileOfPage, pagesOf, readBuilt } from './site.ts';

/** Pages with a script element, data for search services aside. */
export function pagesWithScript(site: BuiltSite): readonly string[] {
  return pagesOf(site).filter((page) =>
    /<script(?! type="application\/ld\+json")/.test(readBuilt(site, fileOfPage(page))),
  );
}

/** Files of scripts, Pagefind's own aside. */
export function scriptFiles(site: BuiltSite): readonly string[] {
  return site.files.filter((file) => /\.m?js$/.test(file) && !file.startsWith('pagefind/'));
}
