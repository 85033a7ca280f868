import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOwnStyles } from './inlined.ts';
import { parsedSheet, type Sheet } from './used-rules.ts';

/**
 * Gives every page of a built site the rules it needs, in its own text.
 *
 * @param base the path that the site is published under
 */
export function styleFolder(dist: string, base: string): void {
  const root = `/${base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const sheets = new Map<string, Sheet | undefined>();
  const sheetAt = (href: string): Sheet | undefined => {
    if (!sheets.has(href)) {
      const file = join(dist, href.startsWith(root) ? href.slice(root.length) : '');
      const isOurs = href.startsWith(root) && existsSync(file);
      sheets.set(href, isOurs ? parsedSheet(readFileSync(file, 'utf8')) : undefined);
    }
    return sheets.get(href);
  };
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('.html'),
  )) {
    const file = join(dist, name);
    const html = readFileSync(file, 'utf8');
    const styled = withOwnStyles(html, sheetAt);
    if (styled !== html) writeFileSync(file, styled);
  }
}
