import type { SiteRow, SourceRow } from '../tables/schema.ts';
import { longDate } from './dates.ts';

/** Publishers with longer names are left out where a source is named in passing. */
const longestPublisher = 32;

/** The edition of a source where its title does not carry it. */
function ownEdition(source: SourceRow): string {
  return source.edition === '' || source.title.includes(source.edition) ? '' : `, ${source.edition}`;
}

/** Title and edition of a source, for the head of a column. */
export function sourceTitle(source: SourceRow | undefined, id: string): string {
  return source ? `${source.title}${ownEdition(source)}` : id;
}

/** A source in a few words: publisher, title, edition. The list of references names it in full. */
export function sourceName(source: SourceRow | undefined, id: string): string {
  if (!source) return id;
  const publisher = source.publisher.length > longestPublisher ? '' : `${source.publisher}, `;
  return `${publisher}${source.title}${ownEdition(source)}`;
}

/** The address of a source: its DOI, else its own address, else nothing. */
export function sourceAddress(source: SourceRow): string {
  return source.doi === '' ? source.url : `https://doi.org/${source.doi}`;
}

/** A source as a list of references prints it, without its address; the copy that was read is a sentence of its own. */
export function citation(source: SourceRow): string {
  const date = source.date === '' ? '' : `, ${longDate(source.date)}`;
  const via = source.via === '' ? '' : ` ${source.via.replace(/\.$/, '')}.`;
  return `${source.publisher}, “${source.title}”${ownEdition(source)}${date}.${via}`;
}

/** How to cite a page: the providers first, then this compilation, its edition and address; of no providers, the compilation alone. */
export function citePage(page: {
  readonly title: string;
  readonly providers: readonly string[];
  readonly site: SiteRow;
  readonly address: string;
}): string {
  const { title, providers, site, address } = page;
  const [last, ...rest] = [...new Set(providers)].reverse();
  const named = last === undefined ? '' : rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
  const compiled = named === '' ? site.name : `${named}; compiled by ${site.name}`;
  return `${compiled}, “${title}”, edition of ${longDate(site.as_of)}, ${address}`;
}
