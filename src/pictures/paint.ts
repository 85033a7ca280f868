import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { sfntFiles } from '../typefaces/sfnt-files.ts';
import { isJapanese } from './families.ts';

/** Raised when what surrounds a drawing changes without changing its text. */
const version = 3;
const renderer: { readonly version: string } = createRequire(import.meta.url)('@resvg/resvg-js/package.json');

function readKept(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function paint(svg: string, folder: string): Buffer {
  const families = ['Source Sans 3', 'Source Serif 4', ...(isJapanese(svg) ? ['Noto Sans JP'] : [])];
  const fontFiles = [...sfntFiles(families, join(folder, 'fonts'))];
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  return new Resvg(svg, { font }).render().asPng();
}

/**
 * An SVG as PNG, with the site's own typefaces whatever the machine has. The same text gives the same bytes; one that a run
 * before has painted is taken from `folder`, which may be deleted at any time.
 */
export function pngOf(svg: string, folder: string): Buffer {
  const file = join(folder, `${hash('sha256', `${version} ${renderer.version} ${svg}`)}.png`);
  const kept = readKept(file);
  if (kept) return kept;
  const png = paint(svg, folder);
  mkdirSync(folder, { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, png);
  renameSync(partial, file);
  return png;
}
