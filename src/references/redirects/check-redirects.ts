import { didYouMean, type Problem } from '../../problem.ts';
import type { ContentFile } from '../content-file.ts';
import { type PlacedRedirect, redirectsIn } from './redirects.ts';

/** Charts are known when pages are built, which looks for them then. */
function mayExist(address: string, routes: ReadonlySet<string>): boolean {
  return routes.has(address) || /^\/charts\/[^/]+\/$/.test(address);
}

/** Where a chain of redirects ends; `undefined` where it comes back to itself. */
function endOf(address: string, targets: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  for (let at = address; !seen.has(at); ) {
    seen.add(at);
    const next = targets.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return undefined;
}

function ofFrom({ from, fromPlace: place }: PlacedRedirect, routes: ReadonlySet<string>): readonly Problem[] {
  if (!routes.has(from)) return [];
  const message = `${from} is a page of the site, so that nobody would be led on.`;
  return [{ code: 'redirect-in-vain', place, message, hint: 'Delete the redirect, or give the page another address.' }];
}

function ofTo(
  { to, toPlace: place }: PlacedRedirect,
  routes: ReadonlySet<string>,
  targets: ReadonlyMap<string, string>,
): readonly Problem[] {
  if (targets.has(to) && !routes.has(to)) {
    const end = endOf(to, targets);
    const message =
      end === undefined ? `${to} leads round in a circle.` : `${to} is itself a former address, which leads on.`;
    const hint = end === undefined ? 'Lead it to a page that exists.' : `Lead it straight to ${end}.`;
    return [{ code: 'redirect-chain', place, message, hint }];
  }
  if (mayExist(to, routes)) return [];
  const near = didYouMean(to, [...routes]);
  const hint = near === undefined ? 'Lead it to a page that exists.' : `Did you mean ${near}?`;
  return [{ code: 'unknown-link', place, message: `${to} is no page of this site.`, hint }];
}

/**
 * What is wrong with the redirects: a former address that is a page again or stands twice, and one that leads to no page,
 * to another former address, or round in a circle.
 *
 * @param routes addresses of the pages of the site, below its base
 */
export function redirectProblems(file: ContentFile, routes: readonly string[]): readonly Problem[] {
  const { redirects, problems } = redirectsIn(file);
  const known = new Set(routes);
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const twice = redirects.filter(({ from }, at) => redirects.findIndex((other) => other.from === from) < at);
  return [
    ...problems,
    ...redirects.flatMap((redirect) => [...ofFrom(redirect, known), ...ofTo(redirect, known, targets)]),
    ...twice.map(
      ({ from, fromPlace: place }): Problem => ({
        ...{ code: 'duplicate-id', place, message: `${from} is led on twice.` },
        hint: 'Delete one of the two records.',
      }),
    ),
  ];
}
