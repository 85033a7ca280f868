import { sourcesToldOnce } from '../dataset/unknown-source.ts';
import type { Problem } from '../problem.ts';
import type { Query } from '../tables/query.ts';
import { checkElements } from './check.ts';
import type { ContentFile } from './content-file.ts';
import { frontMatterProblems } from './front-matter.ts';
import { pageProblems, proseProblems, sectionProblems } from './indicator-pages.ts';
import { linkProblems } from './links.ts';
import { parseMdx } from './parse.ts';

const stringsFile = /^content\/strings\/[a-z]{2,3}\.yaml$/;
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
  if (stringsFile.test(path)) return [];
  const [, kind, id] = pageFile.exec(path) ?? [];
  if (kind === undefined) return [unknownFile(path)];
  const { elements, links, problems } = parseMdx(path, text);
  const inElements = kind === 'briefings' ? checkElements(elements, query) : proseProblems(elements);
  const inLinks = linkProblems(links, `/${kind}/${id}/`, { query, briefings });
  const inSections = kind === 'indicators' ? sectionProblems({ path, text }) : [];
  return [...frontMatterProblems(path, text, query), ...problems, ...inElements, ...inLinks, ...inSections];
}

/** Every mistake in the prose's references, against the tables they refer to. */
export function checkContent(files: readonly ContentFile[], query: Query): readonly Problem[] {
  const briefings = files.flatMap(({ path }) => /^content\/briefings\/(.+)\.mdx$/.exec(path)?.[1] ?? []);
  const inFiles = files.flatMap((file) => fileProblems(file, query, briefings));
  return sourcesToldOnce([...pageProblems(files, query), ...inFiles]);
}
