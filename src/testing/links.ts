import { type BuiltSite, pagesOf, readBuilt } from './site.ts';

/** A link of a page that leads nowhere. */
export interface BrokenLink {
  readonly page: string;
  readonly href: string;
  readonly why: string;
}

function attributesIn(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set(attributesIn(html, 'id'));
}

/** The file of `dist/` that an address below the base is served from. */
function fileOf(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}

/**
 * Every link and asset of every page that leads nowhere: outside the base, to a file that was not built, or to a
 * fragment that its page does not have. Addresses of other sites are not followed.
 */
export function brokenLinks(site: BuiltSite, base: string): readonly BrokenLink[] {
  const html = new Map(pagesOf(site).map((page) => [fileOf(page), readBuilt(site, fileOf(page))]));
  const ids = new Map([...html].map(([file, text]) => [file, idsIn(text)]));
  const built = new Set(site.files);
  return [...html].flatMap(([page, text]) => {
    const origin = new URL(page.replace(/index\.html$/, ''), `https://example.invalid${base}`);
    const targets = [...attributesIn(text, 'href'), ...attributesIn(text, 'src')];
    return targets.flatMap((href): readonly BrokenLink[] => {
      const target = new URL(href, origin);
      if (target.host !== origin.host) return [];
      if (!target.pathname.startsWith(base)) return [{ page, href, why: `outside ${base}` }];
      const file = fileOf(decodeURIComponent(target.pathname.slice(base.length)));
      if (!built.has(file)) return [{ page, href, why: `${file} was not built` }];
      const fragment = decodeURIComponent(target.hash.slice(1));
      const known = fragment === '' || ids.get(file)?.has(fragment) !== false;
      return known ? [] : [{ page, href, why: `${file} has no #${fragment}` }];
    });
  });
}

/** Ids that stand twice in one page. */
export function repeatedIds(site: BuiltSite): readonly { readonly page: string; readonly id: string }[] {
  return pagesOf(site).flatMap((page) => {
    const ids = attributesIn(readBuilt(site, fileOf(page)), 'id');
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => ({ page, id }));
  });
}
