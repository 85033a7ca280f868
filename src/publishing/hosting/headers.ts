import { contentPolicy } from './policy.ts';

/** Headers for the addresses that a pattern stands for. */
interface Rule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Kept for a year without asking: the names of these files change with what is in them. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** What is made to be read by programs elsewhere. */
const open = { 'Access-Control-Allow-Origin': '*' };
/** Two policies of one page are both obeyed; this one cannot stand in a `meta` element. */
const ownFrames = { 'Content-Security-Policy': "frame-ancestors 'self'" };

/** Folders that may be shown in the frames of other sites, as their embed code does. */
const framed: ReadonlySet<string> = new Set(['charts']);

/**
 * What every page of the site is sent with. The policy is that of the page that needs most; each page narrows it itself, and
 * names the digests of the style elements that it has.
 */
export const everyPage = {
  'Content-Security-Policy': `${contentPolicy('search')}; style-src 'self' 'unsafe-inline'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** The folders of pages below the root, or below that of a language, which no other site may frame. */
function ownFolders(pages: readonly string[], languages: readonly string[]): readonly string[] {
  const folders = pages.flatMap((page) => {
    const [first = '', second = ''] = page.split('/');
    if (!languages.includes(first)) return framed.has(first) || first === '' ? [] : [`${first}/*`];
    return framed.has(second) ? [] : [second === '' ? `${first}/` : `${first}/${second}/*`];
  });
  return [...new Set(['', ...folders])].toSorted();
}

/**
 * The text of `_headers`, which Netlify, Cloudflare Pages and others read: one block an address pattern.
 *
 * @param pages addresses below the base: `''`, `minerals/cobalt/`, `404.html`
 * @param languages the folders of the other languages
 * @param base the path that the site is published under, with or without slashes at its ends
 */
export function headersFile(pages: readonly string[], languages: readonly string[], base: string): string {
  const root = `/${base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const rules: readonly Rule[] = [
    { pattern: '*', headers: everyPage },
    ...ownFolders(pages, languages).map((pattern) => ({ pattern, headers: ownFrames })),
    { pattern: '_astro/*', headers: forever },
    { pattern: 'data/v1/*', headers: open },
    { pattern: 'charts/*', headers: open },
  ];
  return `${rules.map((rule) => blockOf(rule, root)).join('\n\n')}\n`;
}

function blockOf({ pattern, headers }: Rule, root: string): string {
  return [`${root}${pattern}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
