import type { Place, Problem } from '../problem.ts';
import type { Query } from '../tables/query.ts';
import type { ContentFile } from './content-file.ts';
import type { Element } from './parse.ts';

const indicatorPage = /^content\/indicators\/([^/]+)\.mdx$/;
const translation = /^(content\/indicators\/)[a-z]{2,3}\/([^/]+\.mdx)$/;

function placeIn(file: string, line = 1, length = 1): Place {
  return { file, line, column: 1, length };
}

/** Indicators without a page, and pages without an indicator: each explains a number, or there is none to explain. */
function missingAndSurplus(files: readonly ContentFile[], query: Query): readonly Problem[] {
  const ids = query.tables.definitions.map(({ id }) => id);
  const pages = files.flatMap(({ path }) => indicatorPage.exec(path)?.[1] ?? []);
  const missing = ids
    .filter((id) => !pages.includes(id))
    .map((id) => ({
      code: 'missing-indicator-page' as const,
      place: placeIn(`content/indicators/${id}.mdx`),
      message: `The indicator "${id}" has no page.`,
      hint: 'Write its definition, limits and literature there; the page of another indicator shows how.',
    }));
  const surplus = pages
    .filter((page) => !ids.includes(page))
    .map((page) => ({
      code: 'unknown-indicator' as const,
      place: placeIn(`content/indicators/${page}.mdx`),
      message: `There is no indicator called "${page}".`,
      hint: 'Name the page after a file in src/indicators/<family>/. CONTRIBUTING.md, "Adding an indicator", says what that file needs to be found.',
    }));
  return [...missing, ...surplus];
}

/** Where a page says its place within its family, and which; `undefined` where it does not say one. */
function orderOf(text: string): { readonly order: string; readonly line: number; readonly length: number } | undefined {
  const match = /^order:[ \t]*(\d+)[ \t]*\r?$/m.exec(text);
  if (match === null) return undefined;
  const line = text.slice(0, match.index).split('\n').length;
  return { order: match[1] ?? '', line, length: match[0].trimEnd().length };
}

/** Pages of one family that claim the same place: which comes first would be chance. */
function orderProblems(files: readonly ContentFile[], query: Query): readonly Problem[] {
  const taken = new Map<string, string>();
  return files.flatMap(({ path, text }): readonly Problem[] => {
    const family = query.definition(indicatorPage.exec(path)?.[1] ?? '')?.family;
    const found = orderOf(text);
    if (family === undefined || found === undefined) return [];
    const { order, line, length } = found;
    const key = `${family} ${Number(order)}`;
    const other = taken.get(key);
    taken.set(key, other ?? path);
    if (other === undefined) return [];
    const message = `${other} has the place ${order} in the family "${family}" too.`;
    const hint = 'Give one of them another order; numbers may leave gaps.';
    return [{ code: 'front-matter', place: placeIn(path, line, length), message, hint }];
  });
}

/** What is wrong with the pages of indicators taken together: which there are, and in which order. */
export function pageProblems(files: readonly ContentFile[], query: Query): readonly Problem[] {
  return [...missingAndSurplus(files, query), ...orderProblems(files, query)];
}

/** Pages of indicators are prose alone: their numbers, formula and example are the page's own. */
export function proseProblems(elements: readonly Element[]): readonly Problem[] {
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

interface Section {
  readonly heading: string;
  readonly line: number;
  readonly hasText: boolean;
}

function sectionsIn(text: string): readonly Section[] {
  const headings = [...text.matchAll(/^## (.+?)\s*$/gm)];
  return headings.map(({ 0: written, 1: heading = '', index }, at) => ({
    heading,
    line: text.slice(0, index).split('\n').length,
    hasText: text.slice(index + written.length, headings[at + 1]?.index).trim() !== '',
  }));
}

function empty({ heading, line }: Section, path: string, hint: string): Problem {
  return { code: 'missing-section', place: placeIn(path, line), message: `Nothing stands under "${heading}".`, hint };
}

/** A translation that skips a section of its original: which one, its number tells, since headings are translated too. */
function translationProblems({ path, text }: ContentFile, original: ContentFile): readonly Problem[] {
  const wanted = sectionsIn(original.text);
  const written = sectionsIn(text);
  const headings = wanted.map(({ heading }) => heading).join(', ');
  const hint = `Its sections are those of ${original.path}, in the same order: ${headings}.`;
  const blank = written.filter(({ hasText }) => !hasText).map((section) => empty(section, path, hint));
  if (written.length === wanted.length) return blank;
  const last = text.trimEnd().split('\n').length;
  const message = `The number of sections is ${written.length}, that of the original ${wanted.length}.`;
  return [...blank, { code: 'missing-section', place: placeIn(path, last), message, hint }];
}

function originalProblems({ path, text }: ContentFile): readonly Problem[] {
  const written = sectionsIn(text);
  const last = text.trimEnd().split('\n').length;
  return sections.flatMap((section): readonly Problem[] => {
    const hint = `Write it under "## ${section}". The sections are ${sections.join(', ')}.`;
    const found = written.find(({ heading }) => heading === section);
    if (found) return found.hasText ? [] : [empty(found, path, hint)];
    return [
      { code: 'missing-section', place: placeIn(path, last), message: `The page has no section "${section}".`, hint },
    ];
  });
}

/**
 * Sections that the page of an indicator lacks: one that is skipped leaves its reader to guess whether nothing is to be
 * said or nobody said it. Of a translation, those of its original; nothing where there is no original among the files.
 */
export function sectionProblems(file: ContentFile, files: readonly ContentFile[]): readonly Problem[] {
  if (!translation.test(file.path)) return originalProblems(file);
  const original = files.find(({ path }) => path === file.path.replace(translation, '$1$2'));
  return original ? translationProblems(file, original) : [];
}
