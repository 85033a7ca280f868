import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fontFiles } from './font-files.ts';
import { sfntOf } from './sfnt.ts';

function written(stem: string, folder: string): string {
  const file = join(folder, `${basename(stem)}.ttf`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const fresh = `${file}-${process.pid}`;
  writeFileSync(fresh, sfntOf(readFileSync(`${stem}.woff`)));
  renameSync(fresh, file);
  return file;
}

/**
 * The typefaces as files that every program reads, unpacked into a folder the first time.
 *
 * @param families those that are needed: reading a Japanese one takes longer than all others
 */
export function sfntFiles(families: readonly string[], folder: string): readonly string[] {
  return fontFiles.filter(({ family }) => families.includes(family)).map(({ stem }) => written(stem, folder));
}
