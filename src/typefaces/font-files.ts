import { createRequire } from 'node:module';

/** A font as a file: of one family, weight and range of characters. */
export interface FontFile {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** Path without its ending: each file is there as `.woff` and as `.woff2`. */
  readonly stem: string;
  /** The characters that are looked for in it, as CSS writes them; all where it is absent. */
  readonly range?: string;
}

const require = createRequire(import.meta.url);

/** Files are what a package exports; which of them there are is its own to say. */
function stemOf(name: string): string {
  const [pack = '', file = ''] = name.split(' ');
  return require.resolve(`@fontsource/${pack}/files/${pack}-${file}.woff2`).replace(/\.woff2$/, '');
}

const latinExtended =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB';

function latin(family: string, pack: string, weights: readonly number[]): readonly FontFile[] {
  return weights.flatMap((weight) => [
    { family, weight, style: 'normal', stem: stemOf(`${pack} latin-${weight}-normal`) },
    { family, weight, style: 'normal', stem: stemOf(`${pack} latin-ext-${weight}-normal`), range: latinExtended },
  ]);
}

/**
 * The typefaces of the site as static files, where readers' pages have variable ones: what prints a page or paints a
 * picture embeds or reads only such. Readers get Japanese type from their own system; here it comes along.
 */
export const fontFiles: readonly FontFile[] = [
  ...latin('Source Sans 3', 'source-sans-3', [400, 600]),
  { family: 'Source Sans 3', weight: 400, style: 'italic', stem: stemOf('source-sans-3 latin-400-italic') },
  ...latin('Source Serif 4', 'source-serif-4', [600]),
  { family: 'Noto Sans JP', weight: 400, style: 'normal', stem: stemOf('noto-sans-jp japanese-400-normal') },
  { family: 'Noto Sans JP', weight: 600, style: 'normal', stem: stemOf('noto-sans-jp japanese-600-normal') },
];
