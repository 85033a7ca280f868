import type { Cited } from './cited.ts';

/**
 * A citation as CSL-JSON, the form that Zotero, Mendeley and Pandoc read: a list of one item, as text. The day on which a
 * reader saw the page is the reader's to add; the edition says what was seen.
 *
 * Literature: Citation Style Language, schema of input data 1.0.2.
 */
export function cslJson(cited: Cited): string {
  const { kind, key, title, author, site, issued, version, address, locale, note } = cited;
  const item = {
    id: key,
    type: kind,
    title,
    author: [{ literal: author }],
    [kind === 'report' ? 'publisher' : 'container-title']: site,
    issued: { 'date-parts': [issued.split('-').map(Number)] },
    version,
    language: locale,
    ...(address === '' ? {} : { URL: address }),
    note,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
