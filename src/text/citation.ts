import type { SiteRow, SourceRow } from '../tables/schema.ts';
import { longDate } from './dates.ts';

/** A source in a few words: publisher, title, and the edition where the title does not carry it. */
export function sourceName(source: SourceRow | undefined, id: string): string {
  if (!source) return id;
  const edition = source.edition !== '' && !source.title.includes(source.edition) ? `, ${source.edition}` : '';
  return `${source.publisher}, ${source.title}${edition}`;
}

/** The address of a source: its DOI, else its own address, else nothing. */
export function sourceAddress(source: SourceRow): string {
  return source.doi === '' ? source.url : `https://doi.org/${source.doi}`;
}

/** A source as a list of references prints it, without its address. */
export function citation(source: SourceRow): string {
  const edition = source.edition !== '' && !source.title.includes(source.edition) ? `, edition ${source.edition}` : '';
  const date = source.date === '' ? '' : `, ${longDate(source.date)}`;
  const via = source.via === '' ? '' : `, as carried by ${source.via}`;
  return `${source.publisher}, “${source.title}”${edition}${date}${via}.`;
}

/** How to cite a page: the providers first, then this compilation, its edition and address. */
export function citePage(page: {
  readonly title: string;
  readonly providers: readonly string[];
  readonly site: SiteRow;
  readonly address: string;
}): string {
  const { title, providers, site, address } = page;
  const [last, ...rest] = [...new Set(providers)].reverse();
  const named =
    last === undefined ? site.publisher : rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
  return `${named}; compiled by ${site.name}, “${title}”, edition of ${longDate(site.as_of)}, ${address}`;
}
