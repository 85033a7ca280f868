import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A briefing of a built site in one language, and the file it is printed to. */
export interface BriefingPage {
  readonly id: string;
  readonly language: string;
  /** Below the base: `briefings/magnets/`, `ja/briefings/magnets/`. */
  readonly path: string;
  /** Below `dist/`: `pdf/magnets.pdf`, `pdf/magnets.ja.pdf`. */
  readonly file: string;
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/**
 * The briefings of the site that was built below a root, in the languages that they are written in: a page that shows the
 * original for want of a translation is not printed again.
 *
 * @param languages those of the site, the first of which has no folder
 */
export function briefingPages(root: string, languages: readonly string[]): readonly BriefingPage[] {
  return languages.flatMap((language, index) => {
    const folder = index === 0 ? '' : `${language}/`;
    const ids = foldersIn(join(root, 'dist', folder, 'briefings'));
    const written = (id: string) => existsSync(join(root, 'content/briefings', folder, `${id}.mdx`));
    return ids.filter(written).map((id) => ({
      id,
      language,
      path: `${folder}briefings/${id}/`,
      file: index === 0 ? `pdf/${id}.pdf` : `pdf/${id}.${language}.pdf`,
    }));
  });
}
