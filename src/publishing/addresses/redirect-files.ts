import type { Language } from '../../text/language/language.ts';
import { escaped } from '../../text/markup.ts';

/** A former address and where its page is now, both below the base and with a slash at both ends. */
interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** The languages of a site, each with the folder of its pages: none for the first one. */
export interface Told {
  readonly language: Language;
  readonly folder: string;
}

/** Every redirect in every language, below the base. */
export function redirectsInEach(redirects: readonly Redirect[], languages: readonly Told[]) {
  return languages.flatMap(({ language, folder }) =>
    redirects.map(({ from, to }) => ({ language, from: `${folder}${from.slice(1)}`, to: `${folder}${to.slice(1)}` })),
  );
}

/**
 * The text of `_redirects`, which Netlify and Cloudflare Pages read; empty where there is nothing to lead on.
 *
 * @param redirects addresses below the base, without a slash before them
 * @param base with a slash at both ends
 */
export function redirectRules(redirects: readonly Redirect[], base: string): string {
  return redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
}

/** The page that stands at a former address for hosts that read no rules: it leads on at once, and has a link to follow. */
export function redirectPage({ to, language }: Redirect & { readonly language: Language }, target: Target): string {
  const href = escaped(`${target.base}${to}`);
  const title = escaped(language.say('notFound.moved'));
  const canonical = escaped(target.home === undefined ? `${target.base}${to}` : `${target.home}${to}`);
  return `<!doctype html>
<html lang="${language.id}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${canonical}">
</head>
<body>
<main>
<h1>${title}</h1>
<p><a href="${href}">${href}</a></p>
</main>
</body>
</html>
`;
}

/** Where the site is: its base path, and its public address where it has one, each with a slash at its end. */
export interface Target {
  readonly base: string;
  readonly home: string | undefined;
}
