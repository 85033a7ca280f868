import type { Table } from '../tidy/row.ts';

/** A mapping with the edition written into it, or the first offset of where an edition is wanting. */
export type Edited =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'wanting'; readonly offset: number; readonly sentence: string };

const asked = /\{edition([+-]\d+)?(:yy)?\}|(?<=[-:] )edition([+-]\d+)$/gm;

/**
 * Writes an edition into the text of a mapping: `{edition}` is the edition, `{edition-2}` the number two below it,
 * `{edition-2:yy}` the last two digits of that; `edition-2` alone behind a key or a dash is the same number. Wanting
 * where one of these stands and no edition is known, or one that is no year and cannot be counted from.
 */
export function withEdition(text: string, edition: string | undefined): Edited {
  const first = text.search(asked);
  if (first < 0) return { kind: 'text', text };
  if (edition === undefined) return { kind: 'wanting', offset: first, sentence: notSaid };
  const counted = text.search(/\{edition(?:[+-]|:)|(?<=[-:] )edition[+-]\d+$/m);
  if (counted >= 0 && !/^\d{4}$/.test(edition)) {
    return { kind: 'wanting', offset: counted, sentence: `Nothing can be counted from the edition "${edition}".` };
  }
  const written = text.replaceAll(asked, (_, by?: string, short?: string, alone?: string) => {
    const year = (by ?? alone) === undefined ? edition : String(Number(edition) + Number(by ?? alone));
    return short === undefined ? year : year.slice(-2);
  });
  return { kind: 'text', text: written };
}

const notSaid = 'The mapping asks for an edition, and the files do not tell theirs. Say --edition <year>.';

/** The edition that files are of, if any is said, or what makes it doubtful. */
export type EditionReading =
  | { readonly kind: 'edition'; readonly edition: string | undefined }
  | { readonly kind: 'complaint'; readonly complaint: string };

/**
 * The edition of a table: the one that was said, else what its column `edition` says, of `MCS2026` the year. A complaint
 * where the column holds several and none was said, or where it does not hold the one that was.
 *
 * @param path the file of the mapping, for messages
 */
export function editionOf(path: string, { columns, rows }: Table, said: string | undefined): EditionReading {
  const held = columns.includes('edition') ? [...new Set(rows.map((row) => plain(row.get('edition') ?? '')))] : [];
  const editions = held.filter((edition) => edition !== '').sort();
  const listed = editions.join(', ');
  if (said === undefined && editions.length > 1) {
    return doubtful(path, `The files are of several editions: ${listed}. Say which by --edition.`);
  }
  if (said !== undefined && editions.length > 0 && !editions.includes(said)) {
    return doubtful(path, `The files are of edition ${listed}, not ${said}.`);
  }
  return { kind: 'edition', edition: said ?? editions[0] };
}

function plain(edition: string): string {
  return /^[A-Za-z]+(\d{4})$/.exec(edition)?.[1] ?? edition;
}

function doubtful(path: string, sentence: string): EditionReading {
  return { kind: 'complaint', complaint: `${path}:1:1 ${sentence}` };
}
