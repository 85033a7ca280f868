import { hash } from 'node:crypto';
import { type Sheet, usedNames, usedRules, withWordsOf } from './used-rules.ts';

const sheetLink = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;
const program = /<script(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/g;
const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)"/;

/** The policy with leave for one style element, known by what stands in it, and for the sheets of the site. */
function allowing(css: string, html: string): string {
  const digest = hash('sha256', css, 'base64');
  return html.replace(
    policy,
    (_, start: string, said: string) => `${start}${said}; style-src 'self' 'sha256-${digest}'"`,
  );
}

/** The files of a site that a page names, by their addresses; `undefined` for one that is not of this site. */
export interface PageFiles {
  readonly sheetAt: (href: string) => Sheet | undefined;
  readonly scriptAt: (src: string) => string | undefined;
}

/** The programs of a page; nothing for one that stands in the page itself, is not of this site or is in several files. */
function programsOf(html: string, scriptAt: PageFiles['scriptAt']): readonly (string | undefined)[] {
  return [...html.matchAll(program)].map(([tag]) => {
    const text = scriptAt(/\ssrc="([^"]+)"/.exec(tag)?.[1] ?? '');
    return text !== undefined && /\b(?:import|from)\s*["'{*]/.test(text) ? undefined : text;
  });
}

/**
 * A page with the rules it needs in place of the links to its style sheets, so that it is painted as soon as it comes, and
 * with a policy that lets just these apply. What its scripts may add counts as being there. A page stays as it was where a
 * sheet or a script of it is not known.
 */
export function withOwnStyles(html: string, { sheetAt, scriptAt }: PageFiles): string {
  const sheets = [...html.matchAll(sheetLink)].map(([, href = '']) => sheetAt(href));
  if (sheets.length === 0) return html;
  const found = programsOf(html, scriptAt);
  const programs = found.filter((text) => text !== undefined);
  const used = withWordsOf(programs, usedNames(html));
  const parts = sheets.flatMap((sheet) => (sheet === undefined ? [] : [usedRules(sheet, used)]));
  if (parts.length < sheets.length || programs.length < found.length) return html;
  const css = parts
    .filter((part) => part !== '')
    .join('\n')
    .replaceAll('</', '<\\/');
  let isPlaced = false;
  const inlined = html.replace(sheetLink, () => {
    const style = isPlaced ? '' : `<style>${css}</style>`;
    isPlaced = true;
    return style;
  });
  return allowing(css, inlined);
}
