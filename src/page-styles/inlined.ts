import { hash } from 'node:crypto';
import { type Sheet, type UsedNames, usedNames, usedRules, withWordsOf } from './used-rules.ts';

const sheetLink = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;
const program = /<script(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/g;
const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)"/;

/** The policy with leave for style elements, known by what stands in them, and for the sheets of the site. */
function allowing(styles: readonly string[], html: string): string {
  const digests = styles.map((css) => `'sha256-${hash('sha256', css, 'base64')}'`).join(' ');
  return html.replace(policy, (_, start: string, said: string) => `${start}${said}; style-src 'self' ${digests}"`);
}

/** So many characters of rules take as long to read, on a slow phone, as the browser gives a page before its first frame. */
const longRead = 6000;

/** A drawing that begins so many characters after the title is seen with it, and has to be painted with it. */
const near = 4000;

/** Where the head of a page's main part ends: its title and what stands with it. -1 where it has none, or goes with a drawing. */
function endOfHead(html: string): number {
  const main = html.indexOf('<main');
  const end = main === -1 ? -1 : html.indexOf('</header>', main);
  const drawing = html.indexOf(' role="img"', end);
  return end === -1 || (drawing !== -1 && drawing - end < near) ? -1 : end + '</header>'.length;
}

/** Rules within the body, where HTML has no style element of its own but lets a drawing have one. */
function drawingOf(css: string): string {
  return `<svg display="none"><style>${css.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style></svg>`;
}

/**
 * A page with rules in place of its links. Where they are many, the title comes with its own alone, which are soon read, and
 * after it stand all: what a reader sees first need not wait for the rules of what follows.
 *
 * @param rulesFor the rules for names of the page, @param used all its names
 */
function placed(html: string, rulesFor: (names: UsedNames) => string, used: UsedNames): string {
  const all = rulesFor(used);
  const end = endOfHead(html);
  const first = end === -1 ? all : rulesFor(usedNames(html.slice(0, end)));
  const isLong = all.length - first.length > longRead;
  const [inHead = '', ...below] = isLong ? [first, all] : [all];
  const whole = isLong ? html.slice(0, end) + below.map(drawingOf).join('') + html.slice(end) : html;
  let isPlaced = false;
  const inlined = whole.replace(sheetLink, () => {
    const style = isPlaced ? '' : `<style>${inHead}</style>`;
    isPlaced = true;
    return style;
  });
  return allowing([inHead, ...below], inlined);
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
  const known = sheets.filter((sheet) => sheet !== undefined);
  if (known.length < sheets.length || programs.length < found.length) return html;
  const rulesFor = (names: UsedNames) => {
    const parts = known.map((sheet) => usedRules(sheet, names)).filter((part) => part !== '');
    return parts.join('\n').replaceAll('</', '<\\/');
  };
  return placed(html, rulesFor, withWordsOf(programs, usedNames(html)));
}
