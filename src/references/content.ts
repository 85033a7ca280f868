import { sourcesToldOnce } from '../dataset/unknown-source.ts';
import { didYouMean, listed, type Problem } from '../problem.ts';
import type { Query } from '../tables/query.ts';
import { chartIdOf } from './charts/chart-id.ts';
import { checkElements } from './check.ts';
import type { ContentFile } from './content-file.ts';
import { frontMatterProblems } from './front-matter.ts';
import { pageProblems, proseProblems, sectionProblems } from './indicator-pages.ts';
import { linkProblems, routesOf } from './links.ts';
import { parseMdx, writtenIn } from './parse.ts';
import { redirectProblems } from './redirects/check-redirects.ts';
import { redirectsFile } from './redirects/redirects.ts';
import { languageOfFile } from './strings/strings-file.ts';

const pageFile = /^content\/(briefings|indicators)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;
const translationFile = /^content\/(briefings|indicators)\/([a-z]{2,3})\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;

function unknownFile(path: string): Problem {
  return {
    code: 'unknown-file',
    place: { file: path, line: 1, column: 1, length: 1 },
    message: 'Nothing reads this file.',
    hint: 'Pages are content/briefings/<id>.mdx and content/indicators/<id>.mdx, ids in lower-case letters, digits and hyphens; a translation is in a folder <language> beside its original.',
  };
}

/** What the rest of the site has for the links and translations of a page. */
interface Others {
  readonly briefings: readonly string[];
  /** Charts that briefings show. */
  readonly charts: readonly string[];
  /** Those of the site, and those it has words in. */
  readonly languages: readonly string[];
  readonly files: readonly ContentFile[];
}

interface Page {
  readonly kind: string;
  readonly address: string;
}

/** Which page a file is, and where on the site; `undefined` of what is none. */
function pageOf(path: string): Page | undefined {
  const [, kind, id] = pageFile.exec(path) ?? [];
  if (kind !== undefined) return { kind, address: `/${kind}/${id}/` };
  const [, ofOriginal, language, original] = translationFile.exec(path) ?? [];
  if (ofOriginal === undefined) return undefined;
  return { kind: ofOriginal, address: `/${language}/${ofOriginal}/${original}/` };
}

/** A translation whose original or language the site does not have: no page would show it. */
function translationProblems(path: string, query: Query, { briefings, languages }: Others): readonly Problem[] {
  const [, kind, language, id] = translationFile.exec(path) ?? [];
  if (kind === undefined || language === undefined || id === undefined) return [];
  const place = { file: path, line: 1, column: 1, length: 1 };
  const code = 'no-original';
  if (!languages.includes(language)) {
    const message = `The site has no pages in the language "${language}".`;
    return [{ code, place, message, hint: `Its languages are ${listed(languages)}; data/site.yaml lists them.` }];
  }
  const originals = kind === 'briefings' ? briefings : query.tables.definitions.map((definition) => definition.id);
  if (originals.includes(id)) return [];
  const near = didYouMean(id, originals);
  const hint = near === undefined ? `The ${kind} are ${listed(originals)}.` : `Did you mean "${near}"?`;
  const message = `There is no ${kind.slice(0, -1)} called "${id}" that this could be a translation of.`;
  return [{ code, place, message, hint }];
}

/** A page on an indicator in a language that the site does not have: Lodestone brings such pages along, and no site must show all. */
function isUnshown(path: string, { languages }: Others): boolean {
  const [, kind, language = ''] = translationFile.exec(path) ?? [];
  return kind === 'indicators' && !languages.includes(language);
}

function fileProblems(file: ContentFile, query: Query, others: Others): readonly Problem[] {
  const { path, text } = file;
  if (languageOfFile(path) !== undefined) return [];
  if (path === redirectsFile) return redirectProblems({ path, text }, routesOf({ query, ...others }));
  const page = pageOf(path);
  if (page === undefined) return [unknownFile(path)];
  if (isUnshown(path, others)) return [];
  const { kind, address } = page;
  const { elements, links, problems } = parseMdx(path, text);
  const inElements = kind === 'briefings' ? checkElements(elements, query) : proseProblems(elements);
  const inLinks = [...translationProblems(path, query, others), ...linkProblems(links, address, { query, ...others })];
  const inSections = kind === 'indicators' ? sectionProblems(file, others.files) : [];
  return [...frontMatterProblems(path, text, query), ...problems, ...inElements, ...inLinks, ...inSections];
}

/** The ids of the charts that briefings show, in any language. */
function chartsIn(files: readonly ContentFile[]): readonly string[] {
  const elements = files
    .filter(({ path }) => path.startsWith('content/briefings/'))
    .flatMap(({ path, text }) => parseMdx(path, text).elements);
  return elements.filter(({ name }) => name === 'Chart').map((chart) => chartIdOf(writtenIn(chart)));
}

/** Every mistake in the prose's references, against the tables they refer to. */
export function checkContent(files: readonly ContentFile[], query: Query): readonly Problem[] {
  const briefings = files.flatMap(({ path }) => /^content\/briefings\/([^/]+)\.mdx$/.exec(path)?.[1] ?? []);
  const told = files.flatMap(({ path }) => languageOfFile(path) ?? []);
  const languages = [...new Set([...query.site.languages.split(' '), ...told])];
  const others = { briefings, charts: chartsIn(files), languages, files };
  const inFiles = files.flatMap((file) => fileProblems(file, query, others));
  return sourcesToldOnce([...pageProblems(files, query), ...inFiles]);
}
