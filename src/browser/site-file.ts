import { existsSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** What a file is sent as. */
export function mediaType(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}

/** The path that a site is published under, with a slash at both ends. */
export function rootOf(base: string): string {
  return `/${base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
}

/**
 * The file of a built site that an address stands for, as hosts read it: one that ends in a slash is the page in that folder.
 * `undefined` where there is none, or where it leads out of the folder.
 *
 * @param base as `rootOf` gives it
 */
export function siteFile(folder: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length - 1));
  const root = normalize(folder);
  const asked = normalize(join(root, path));
  if (!asked.startsWith(root + sep)) return undefined;
  const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
