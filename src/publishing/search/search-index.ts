import { close, createIndex } from 'pagefind';

/** A file of the index, by its path below the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What is on a page without being text of it: panels of numbers, drawings, formulas, what is read aloud alone. */
const excluded = ['[popover]', 'svg', 'math', '.katex', '.hidden', '.mark', '.contents'];

/** Surfaces that Pagefind brings and the site does not use. */
const unused = /^pagefind-(ui|modular-ui|highlight)\b/;

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index was not made: ${errors.join('; ')}`);
}

/**
 * The files of a full-text index of the built pages, one index a language, in the order of their paths. Only what stands in
 * an element with `data-pagefind-body` is indexed.
 *
 * @param folder of the built site
 * @throws {Error} when Pagefind finds a page that it cannot read, or has no program for this machine
 */
export async function searchIndex(folder: string): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ excludeSelectors: excluded });
  failOn(errors);
  if (index === undefined) throw new Error('Pagefind gave no index');
  failOn((await index.addDirectory({ path: folder })).errors);
  const made = await index.getFiles();
  await close();
  failOn(made.errors);
  return made.files
    .filter(({ path }) => !unused.test(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => ({ path, content }));
}
