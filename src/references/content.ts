import type { Problem } from '../problem.ts';
import type { Query } from '../tables/query.ts';
import { checkElements } from './check.ts';
import { frontMatterProblems } from './front-matter.ts';
import { linkProblems } from './links.ts';
import { type Element, parseMdx } from './parse.ts';

/** A file of `content/`, its path relative to the root. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

const indicatorPage = /^content\/indicators\/(.+)\.mdx$/;

/** Indicators without a page, and pages without an indicator: each explains a number, or there is none to explain. */
function pageProblems(files: readonly ContentFile[], query: Query): readonly Problem[] {
  const ids = query.tables.definitions.map(({ id }) => id);
  const pages = files.flatMap(({ path }) => indicatorPage.exec(path)?.[1] ?? []);
  const at = (file: string) => ({ file, line: 1, column: 1, length: 1 });
  const missing = ids
    .filter((id) => !pages.includes(id))
    .map((id) => ({
      code: 'missing-indicator-page' as const,
      place: at(`content/indicators/${id}.mdx`),
      message: `The indicator "${id}" has no page.`,
      hint: 'Write its definition, limits and literature there; the page of another indicator shows how.',
    }));
  const surplus = pages
    .filter((page) => !ids.includes(page))
    .map((page) => ({
      code: 'unknown-indicator' as const,
      place: at(`content/indicators/${page}.mdx`),
      message: `There is no indicator called "${page}".`,
      hint: 'Rename the file after an indicator of src/indicators/registry.ts, or delete it.',
    }));
  return [...missing, ...surplus];
}

/** Pages of indicators are prose alone: their numbers, formula and example are the page's own. */
function proseProblems(elements: readonly Element[]): readonly Problem[] {
  return elements
    .filter(({ name }) => /^[A-Z]/.test(name))
    .map(({ name, place }) => ({
      code: 'unknown-component',
      place,
      message: `<${name}> may not stand in the page of an indicator.`,
      hint: 'Delete it. The page adds the formula, a worked example and the newest values by itself.',
    }));
}

/** The sections of the page of an indicator: what a reader looks for in each, under the same heading. */
const sections = ['Definition', 'How to read it', 'Bounds', 'Limits', 'When not to use it', 'Literature'] as const;

/** A page that skips a section leaves its reader to guess whether nothing is to be said or nobody said it. */
function sectionProblems(path: string, text: string): readonly Problem[] {
  const headings = new Set([...text.matchAll(/^## (.+?)\s*$/gm)].map(([, heading]) => heading));
  return sections
    .filter((section) => !headings.has(section))
    .map((section) => ({
      code: 'missing-section',
      place: { file: path, line: text.trimEnd().split('\n').length, column: 1, length: 1 },
      message: `The page has no section "${section}".`,
      hint: `Write it under "## ${section}". The sections are ${sections.join(', ')}.`,
    }));
}

const pageFile = /^content\/(briefings|indicators)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;

function unknownFile(path: string): Problem {
  return {
    code: 'unknown-file',
    place: { file: path, line: 1, column: 1, length: 1 },
    message: 'Nothing reads this file.',
    hint: 'Pages are content/briefings/<id>.mdx and content/indicators/<id>.mdx, ids in lower-case letters, digits and hyphens.',
  };
}

function fileProblems({ path, text }: ContentFile, query: Query, briefings: readonly string[]): readonly Problem[] {
  const [, kind, id] = pageFile.exec(path) ?? [];
  if (kind === undefined) return [unknownFile(path)];
  const { elements, links, problems } = parseMdx(path, text);
  const inElements = kind === 'briefings' ? checkElements(elements, query) : proseProblems(elements);
  const inLinks = linkProblems(links, `/${kind}/${id}/`, { query, briefings });
  const inSections = kind === 'indicators' ? sectionProblems(path, text) : [];
  return [...frontMatterProblems(path, text, query), ...problems, ...inElements, ...inLinks, ...inSections];
}

/** Every mistake in the prose's references, against the tables they refer to. */
export function checkContent(files: readonly ContentFile[], query: Query): readonly Problem[] {
  const briefings = files.flatMap(({ path }) => /^content\/briefings\/(.+)\.mdx$/.exec(path)?.[1] ?? []);
  return [...pageProblems(files, query), ...files.flatMap((file) => fileProblems(file, query, briefings))];
}
