import { didYouMean, type Problem } from '../problem.ts';
import { economiesTold } from '../tables/economies-told.ts';
import type { Query } from '../tables/query.ts';
import { type TableName, tableNames } from '../tables/schema.ts';
import { mappedMinerals } from './mapped-minerals.ts';
import type { ParsedMdx } from './parse.ts';

type Link = ParsedMdx['links'][number];

/** What pages there are to link to. */
interface Site {
  readonly query: Query;
  readonly briefings: readonly string[];
  /** Charts that briefings show; each has a page. */
  readonly charts?: readonly string[];
  /** Languages whose pages are in a folder of their own. */
  readonly languages?: readonly string[];
}

/** Addresses of the site below its base, of pages that exist whatever the data are, and of those the tables name. */
export function routesOf({ query, briefings, charts = [], languages = [] }: Site): readonly string[] {
  const { minerals, definitions, sources } = query.tables;
  const below = (folder: string, ids: readonly string[]) => ids.map((id) => `/${folder}/${id}/`);
  const files = (name: TableName) => [`/data/v1/${name}.csv`, `/data/v1/${name}.json`];
  const pages = [
    ...['/', '/briefings/', '/minerals/', '/economies/', '/indicators/', '/agreement/', '/sources/', '/data/'],
    ...['/data/coverage/', '/data/differences/', '/charts/', '/maps/', '/search/', '/about/'],
    ...below('briefings', briefings),
    ...below('charts', charts),
    ...below(
      'minerals',
      minerals.map(({ id }) => id),
    ),
    ...below('maps', mappedMinerals(query)),
    ...below(
      'economies',
      [...economiesTold(query)].map((id) => id.toLowerCase()),
    ),
    ...below(
      'indicators',
      definitions.map(({ id }) => id),
    ),
    ...below(
      'sources',
      sources.map(({ id }) => id),
    ),
  ];
  const inLanguages = languages.flatMap((language) => pages.map((page) => `/${language}${page}`));
  return [...pages, ...inLanguages, ...tableNames.flatMap(files)];
}

function wrongLink({ url, place }: Link, message: string, hint: string): Problem {
  return { code: 'unknown-link', place, message: message.replace('%', url), hint };
}

function linkProblem(link: Link, page: string, routes: readonly string[]): Problem | undefined {
  const { url, isPicture } = link;
  if (isPicture)
    return wrongLink(link, 'The picture "%" cannot stand here.', 'Pictures are drawn from data: use <Chart … />.');
  if (/^(https?:\/\/|mailto:|#)/.test(url)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url))
    return wrongLink(link, 'A link may not lead to "%".', 'Links begin with https:// or are relative.');
  if (url.startsWith('/')) {
    const hint = `Write it from this page on, as in ../..${url}, so that it works below any address.`;
    return wrongLink(link, 'The link "%" begins at the root of the server.', hint);
  }
  const { pathname } = new URL(url, `https://site.invalid${page}`);
  if (routes.includes(pathname)) return undefined;
  const near = didYouMean(pathname, routes);
  return wrongLink(
    link,
    'The link "%" leads to no page of this site.',
    near ? `Did you mean ${near}?` : `It leads to ${pathname}.`,
  );
}

/** Links of one page that lead nowhere, or where pages may not lead. Other sites are not asked. */
export function linkProblems(links: ParsedMdx['links'], page: string, site: Site): readonly Problem[] {
  const routes = routesOf(site);
  return links.flatMap((link) => linkProblem(link, page, routes) ?? []);
}
