import type { SiteRow, SourceRow } from '../tables/schema.ts';
import { longDate } from './dates.ts';
import type { Edition } from './edition.ts';
import { listed } from './grammar.ts';
import type { Told } from './told.ts';

/** Publishers with longer names are left out where a source is named in passing. */
const longestPublisher = 32;

/** The edition of a source where its title does not carry it. */
function ownEdition(source: SourceRow): string {
  return source.title.includes(source.edition) ? '' : source.edition;
}

/** A title with its edition, as they are published. */
function titleWithEdition(source: SourceRow): string {
  const edition = ownEdition(source);
  return edition === '' ? source.title : `${source.title}, ${edition}`;
}

/** Title and edition of a source, for the head of a column. */
export function sourceTitle(source: SourceRow | undefined, id: string): string {
  return source ? titleWithEdition(source) : id;
}

/** A source in a few words: publisher, title, edition. The list of references names it in full. */
export function sourceName(source: SourceRow | undefined, id: string): string {
  if (!source) return id;
  const publisher = source.publisher.length > longestPublisher ? '' : `${source.publisher}, `;
  return `${publisher}${titleWithEdition(source)}`;
}

/** The address of a source: its DOI, else its own address, else nothing. */
export function sourceAddress(source: SourceRow): string {
  return source.doi === '' ? source.url : `https://doi.org/${source.doi}`;
}

/** Words of a source that stay in the language they are published in. */
interface Published {
  readonly published: string;
}

/**
 * A source as a list of references prints it, without its address, part by part; the copy that was read is a sentence of its
 * own.
 */
export function citationParts(
  source: SourceRow,
  { tell, words }: Pick<Edition, 'tell' | 'words'>,
): readonly (string | Published)[] {
  const date = source.date === '' ? '' : longDate(source.date, words);
  const cited = tell<Published>(`citation.${date === '' ? 'undated' : 'dated'}`, {
    ...{ publisher: { published: source.publisher }, title: { published: source.title } },
    ...{ edition: { published: ownEdition(source) }, hasEdition: String(ownEdition(source) !== ''), date },
  });
  return source.via === '' ? cited : [...cited, ' ', { published: `${source.via.replace(/\.$/, '')}.` }];
}

/** The same as plain text. */
export function citation(source: SourceRow, told: Pick<Edition, 'tell' | 'words'>): string {
  return citationParts(source, told)
    .map((part) => (typeof part === 'string' ? part : part.published))
    .join('');
}

/** How to cite a page: the providers first, then this compilation, its edition and address; of no providers, the compilation alone. */
export function citePage(
  page: {
    readonly title: string;
    readonly providers: readonly string[];
    readonly site: SiteRow;
    readonly address: string;
  },
  { say, words }: Told,
): string {
  const { title, site, address } = page;
  const providers = listed([...new Set(page.providers)], words);
  const values = { providers, site: site.name, title, date: longDate(site.as_of, words), address };
  return say(providers === '' ? 'citation.page' : 'citation.pageOfProviders', values);
}
