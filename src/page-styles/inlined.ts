import { hash } from 'node:crypto';
import { type Sheet, usedNames, usedRules } from './used-rules.ts';

const sheetLink = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;
const program = /<script(?![^>]*type="application\/(?:ld\+)?json")/;
const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)"/;

/** The policy with leave for one style element, known by what stands in it, and for the sheets of the site. */
function allowing(css: string, html: string): string {
  const digest = hash('sha256', css, 'base64');
  return html.replace(
    policy,
    (_, start: string, said: string) => `${start}${said}; style-src 'self' 'sha256-${digest}'"`,
  );
}

/**
 * A page with the rules it needs in place of the links to its style sheets, so that it is painted as soon as it comes, and
 * with a policy that lets just these apply. A page with a script stays as it was: what that
 * adds to the page is not known.
 *
 * @param sheetAt the style sheet of an address, `undefined` for one that is not of this site
 */
export function withOwnStyles(html: string, sheetAt: (href: string) => Sheet | undefined): string {
  const sheets = [...html.matchAll(sheetLink)].map(([, href = '']) => sheetAt(href));
  if (sheets.length === 0 || program.test(html)) return html;
  const used = usedNames(html);
  const parts = sheets.flatMap((sheet) => (sheet === undefined ? [] : [usedRules(sheet, used)]));
  if (parts.length < sheets.length) return html;
  const css = parts.join('\n').replaceAll('</', '<\\/');
  let isPlaced = false;
  const inlined = html.replace(sheetLink, () => {
    const style = isPlaced ? '' : `<style>${css}</style>`;
    isPlaced = true;
    return style;
  });
  return allowing(css, inlined);
}
