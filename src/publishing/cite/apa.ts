import type { Edition } from '../../text/edition.ts';
import type { Cited } from './cited.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Month and day as the style wants them, "November 23". A format takes longer to make than a page takes to be told. */
function monthAndDay(iso: string, locale: string): string {
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', day: 'numeric' });
  formats.set(locale, format);
  return format.format(new Date(`${iso}T00:00:00Z`));
}

/**
 * A citation as the seventh edition of the style of the American Psychological Association wants it of a page whose content
 * changes, as HTML: the title in italics, and a place for the day on which the reader saw it.
 *
 * Literature: American Psychological Association (2020), Publication Manual, 7th edition, 9.16 and 10.16.
 */
export function apa(query: Edition, cited: Cited): string {
  const { author, title, site, issued, address } = cited;
  const date = monthAndDay(issued, query.say('cite.apaDates'));
  const values = { author, title, site, year: issued.slice(0, 4), date, address };
  const isOwn = author === site ? 'own' : 'other';
  return query.markup(address === '' ? 'cite.apaWithoutAddress' : 'cite.apa', { ...values, isOwn });
}
