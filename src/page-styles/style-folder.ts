import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOwnStyles } from './inlined.ts';
import { parsedSheet } from './used-rules.ts';

/** The same answers, each found once. */
function kept<T>(find: (address: string) => T | undefined): (address: string) => T | undefined {
  const found = new Map<string, T>();
  return (address) => {
    const known = found.get(address);
    if (known !== undefined) return known;
    const fresh = find(address);
    if (fresh !== undefined) found.set(address, fresh);
    return fresh;
  };
}

/**
 * Gives every page of a built site the rules it needs, in its own text.
 *
 * @param base the path that the site is published under
 */
export function styleFolder(dist: string, base: string): void {
  const root = `/${base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const textAt = (address: string): string | undefined => {
    const file = join(dist, address.startsWith(root) ? address.slice(root.length) : '');
    return file !== join(dist) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const sheetAt = kept((href) => {
    const text = textAt(href);
    return text === undefined ? undefined : parsedSheet(text);
  });
  const files = { sheetAt, scriptAt: kept(textAt) };
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('.html'),
  )) {
    const file = join(dist, name);
    const html = readFileSync(file, 'utf8');
    const styled = withOwnStyles(html, files);
    if (styled !== html) writeFileSync(file, styled);
  }
}
